/** The sum with a running compensation (Kahan 1965), which is how NumPy judges probabilities. */
export function compensatedSum(values: readonly number[]): number {
  if (values.length === 0) return 0;
  let sum = values[0];
  let lost = 0;
  for (let i = 1; i < values.length; i++) {
    const corrected = values[i] - lost;
    const next = sum + corrected;
    lost = next - sum - corrected;
    sum = next;
  }
  return sum;
}
