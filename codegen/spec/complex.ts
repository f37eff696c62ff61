import type { FunctionRow, FunctionRows } from "./row.ts";
import { dtype, options, receiver } from "./shape-parts.ts";

/** A function of each element. */
function parts(
  numpy: string,
  module: string,
  result: string,
  text: Pick<FunctionRow, "doc" | "example">,
  more: { readonly options?: string; readonly method?: boolean } = {},
): FunctionRow {
  return {
    numpy: `np.${numpy}`,
    family: "complex",
    ...text,
    signatures: [
      {
        generics: ["S", dtype],
        params: more.options === undefined ? [receiver] : [receiver, options(more.options)],
        result: `Tensor<S, ${result}>`,
      },
    ],
    module: `ops/${module}.ts`,
    method: more.method === true,
  };
}

/** The parts of complex numbers. `conj` is an element-wise function. */
export const complexRows: FunctionRows = {
  real: parts(
    "real",
    "complex-parts",
    "Magnitude<D>",
    {
      doc: "The real parts of the elements.\n\nA view, of complex64 as float32 and of complex128 as float64; of real numbers x itself as a view.",
      example: 'const y = real(ones([3], { dtype: "complex128" })); // Tensor<[3]>',
    },
    { method: true },
  ),
  imag: parts(
    "imag",
    "complex-parts",
    "Magnitude<D>",
    {
      doc: "The imaginary parts of the elements.\n\nA view, of complex64 as float32 and of complex128 as float64; of real numbers new zeros of their dtype.",
      example: 'const y = imag(ones([3], { dtype: "complex128" })); // Tensor<[3]>',
    },
    { method: true },
  ),
  angle: parts(
    "angle",
    "angle",
    "AngleDType<D>",
    {
      doc: `The angle of each number in the complex plane from the positive real axis, from -π to π.

With \`deg\` in degrees. Of real numbers it is 0 or π. complex64 gives float32 and complex128 float64; real numbers give the
dtype of \`arctan2\` with 0.`,
      example: 'const y = angle(ones([3], { dtype: "complex128" }), { deg: true }); // Tensor<[3]>',
    },
    { options: "deg?: boolean" },
  ),
  isreal: parts("isreal", "complex-tests", '"bool"', {
    doc: "Whether the imaginary part of each element is 0, as it is of real numbers. The result is bool.",
    example: 'const y = isreal(ones([3])); // Tensor<[3], "bool">',
  }),
  iscomplex: parts("iscomplex", "complex-tests", '"bool"', {
    doc: "Whether the imaginary part of each element is not 0. The result is bool.",
    example: 'const y = iscomplex(ones([3])); // Tensor<[3], "bool">',
  }),
  realIfClose: parts(
    "real_if_close",
    "complex-tests",
    "D | Magnitude<D>",
    {
      doc: `The real parts, a view, if all imaginary parts are next to 0; otherwise x itself.

Next to 0 is what is less than \`tol\` times the distance from 1 to the next number of the dtype; \`tol\` is 100 unless told.
A \`tol\` of 1 and less is the limit itself. The values decide the dtype, so that its type is a union.`,
      example: 'const y = realIfClose(ones([3], { dtype: "complex128" }));',
    },
    { options: "tol?: number" },
  ),
};
