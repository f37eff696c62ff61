import type { FunctionRows } from "./row.ts";

/** A parameter of a shape that a rule checks. */
const checked = (name: string, fault: string, shape: string, dtype: string) => ({
  name,
  type: `Faultless<${fault}, ${shape}, ${dtype}>`,
});

export const mlAttention: FunctionRows = {
  attention: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `What queries find: softmax(Q Kᵀ / √features) V, the scaled dot-product attention of Vaswani et al. (2017).

Queries are \`[…, rows, features]\`, keys \`[…, length, features]\`, values \`[…, length, columns]\`; the axes before the
last two broadcast. \`scaled: false\` leaves the root out. \`mask\` is broadcast to \`[…, rows, length]\`: a bool one says what
each query sees, a float one is added to the scores. \`causal\` hides from query i the keys after i. A query that sees
nothing finds zeros. Throws ShapeError where shapes do not fit.`,
    example: `const [q, k, v] = [random.randn(2, 8, 5, 16), random.randn(2, 8, 7, 16), random.randn(7, 3)];
const found = ml.attention(q, k, v); // Tensor<[2, 8, 5, 3]>`,
    signatures: [
      {
        generics: [
          "Q",
          "K",
          "V",
          "M = unknown",
          'D extends RealDType = "float64"',
          'DK extends RealDType = "float64"',
          'DV extends RealDType = "float64"',
        ],
        params: [
          checked("query", 'QueryFault<"attention", Q>', "Q", "D"),
          checked("key", 'KeyFault<"attention", Q, K>', "K", "DK"),
          checked("value", 'ValueFault<"attention", Q, K, V>', "V", "DV"),
          { name: "options", type: "AttentionOptions<Q, K, M>", optional: true },
        ],
        result: "Tensor<Ok<Attended<Q, K, V>>, Promote<Floating<Promote<D, DK>>, DV>>",
      },
    ],
    module: "ml/attention.ts",
    method: false,
  },
};
