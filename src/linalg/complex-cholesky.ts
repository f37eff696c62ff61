/** L of L Lᴴ in place of a Hermitian matrix, of which the lower triangle is read. Gives whether it is positive definite. */
export function factorComplexCholesky(a: Float64Array, offset: number, n: number): boolean {
  const rows = 2 * n;
  for (let i = 0; i < n; i++) {
    const x = offset + i * rows;
    for (let j = 0; j <= i; j++) {
      const y = offset + j * rows;
      let [re, im] = [a[x + 2 * j], a[x + 2 * j + 1]];
      for (let k = 0; k < 2 * j; k += 2) {
        re -= a[x + k] * a[y + k] + a[x + k + 1] * a[y + k + 1];
        im -= a[x + k + 1] * a[y + k] - a[x + k] * a[y + k + 1];
      }
      if (j < i) {
        const diagonal = a[y + 2 * j];
        a[x + 2 * j] = re / diagonal;
        a[x + 2 * j + 1] = im / diagonal;
      } else {
        if (!(re > 0)) return false;
        a[x + 2 * j] = Math.sqrt(re);
        a[x + 2 * j + 1] = 0;
      }
    }
    a.fill(0, x + 2 * i + 2, x + rows);
  }
  return true;
}
