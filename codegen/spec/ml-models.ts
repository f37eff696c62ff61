import type { FunctionRows } from "./row.ts";

/** A parameter of a shape that a rule checks. */
const checked = (name: string, fault: string, shape: string, dtype: string) => ({
  name,
  type: `Faultless<${fault}, ${shape}, ${dtype}>`,
});

export const mlModels: FunctionRows = {
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
  powerIteration: {
    numpy: null,
    namespace: "ml",
    family: "ml",
    doc: `The eigenvalue of greatest magnitude of a real square matrix, and its eigenvector, by applying the matrix to a vector.

Converges where one eigenvalue is greater in magnitude than all others, the faster the greater it is; \`linalg.eig\` finds
all of them exactly. The vector starts from \`random.randn(n)\` or from \`start\`, and has norm 1. Throws ShapeError unless
the matrix is square, ValueError for elements that are not finite.`,
    example: `const a = ones([3, 3]);
const { eigenvalue, eigenvector } = ml.powerIteration(a); // Tensor<[]>, 3, and Tensor<[3]>`,
    signatures: [
      {
        generics: ["S", 'D extends RealDType = "float64"'],
        params: [
          { name: "a", type: 'SquareOperand<"powerIteration", S, D>' },
          { name: "options", type: "PowerOptions<S>", optional: true },
        ],
        result: '{ readonly eigenvalue: Tensor<[], "float64">; readonly eigenvector: Tensor<[Columns<S>], "float64"> }',
      },
    ],
    module: "ml/power-iteration.ts",
    method: false,
  },
};
