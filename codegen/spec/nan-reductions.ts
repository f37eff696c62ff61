import {
  axes,
  axis,
  errors,
  extremes,
  integers,
  means,
  moments,
  none,
  positions,
  reduction,
  running,
  sums,
} from "./reductions-rows.ts";
import type { FunctionRows } from "./row.ts";

const place = (module: string) => ({ family: "statistics", module: `stats/${module}.ts`, method: false });
const [totals, ends, averages] = [place("nan-sums"), place("nan-extremes"), place("nan-moments")];

const counted = "A slice of NaN alone gives NaN.";
const only = "ValueError if there are only NaN along an axis.";

/** Reductions that leave NaN out. They have the options of their kin. */
export const nanReductions: FunctionRows = {
  nansum: reduction(
    "nansum",
    sums,
    {
      numpy: "np.nansum",
      doc: `The sum of the elements that are not NaN.\n\n${axes} No such elements give 0.\n${integers}\n${errors}`,
      example: "const y = nansum(tensor([1, NaN, 3])); // Tensor<[]>: 4",
    },
    totals,
  ),
  nanprod: reduction(
    "nanprod",
    sums,
    {
      numpy: "np.nanprod",
      doc: `The product of the elements that are not NaN.\n\n${axes} No such elements give 1.\n${integers}\n${errors}`,
      example: "const y = nanprod(tensor([2, NaN, 3])); // Tensor<[]>: 6",
    },
    totals,
  ),
  nancumsum: reduction(
    "nancumsum",
    running,
    {
      numpy: "np.nancumsum",
      doc: `Running sums along an axis, in which NaN counts as 0.\n\n${axis}\n${integers}\n${errors}`,
      example: "const y = nancumsum(tensor([1, NaN, 3])); // Tensor<[3]>: 1, 1, 4",
    },
    totals,
  ),
  nancumprod: reduction(
    "nancumprod",
    running,
    {
      numpy: "np.nancumprod",
      doc: `Running products along an axis, in which NaN counts as 1.\n\n${axis}\n${integers}\n${errors}`,
      example: "const y = nancumprod(tensor([2, NaN, 3])); // Tensor<[3]>: 2, 2, 6",
    },
    totals,
  ),
  nanmean: reduction(
    "nanmean",
    means,
    {
      numpy: "np.nanmean",
      doc: `The arithmetic mean of the elements that are not NaN.\n\n${axes} Integers give float64. ${counted}
float16 is summed in float16, as in NumPy. ${errors} DTypeError for floats with an integer \`dtype\`.`,
      example: "const y = nanmean(tensor([1, NaN, 3])); // Tensor<[]>: 2",
    },
    averages,
  ),
  nanvar: reduction(
    "nanvar",
    moments,
    {
      numpy: "np.nanvar",
      doc: `The mean squared distance of the elements that are not NaN from their mean.\n\n${axes} The sum is divided by the number of
those elements less \`ddof\`, which is 0; where that is not above 0 it gives NaN. ${errors} DTypeError for floats with an
integer \`dtype\`.`,
      example: "const y = nanvar(tensor([1, NaN, 3])); // Tensor<[]>: 1",
    },
    averages,
  ),
  nanstd: reduction(
    "nanstd",
    moments,
    {
      numpy: "np.nanstd",
      doc: `The standard deviation of the elements that are not NaN: the square root of \`nanvar\`.\n\n${axes} The sum of squares is divided
by the number of those elements less \`ddof\`, which is 0; where that is not above 0 it gives NaN. ${errors} DTypeError
for floats with an integer \`dtype\`.`,
      example: "const y = nanstd(tensor([1, NaN, 3])); // Tensor<[]>: 1",
    },
    averages,
  ),
  nanmin: reduction(
    "nanmin",
    extremes,
    {
      numpy: "np.nanmin",
      doc: `The smallest element that is not NaN.\n\n${axes} ${counted} Complex numbers are ordered by their real parts, then by their
imaginary parts. The dtype stays.\n${errors} ${none}`,
      example: "const y = nanmin(tensor([2, NaN, 3])); // Tensor<[]>: 2",
    },
    ends,
  ),
  nanmax: reduction(
    "nanmax",
    extremes,
    {
      numpy: "np.nanmax",
      doc: `The largest element that is not NaN.\n\n${axes} ${counted} Complex numbers are ordered by their real parts, then by their
imaginary parts. The dtype stays.\n${errors} ${none}`,
      example: "const y = nanmax(tensor([2, NaN, 3])); // Tensor<[]>: 3",
    },
    ends,
  ),
  nanargmin: reduction(
    "nanargmin",
    positions,
    {
      numpy: "np.nanargmin",
      doc: `The position of the smallest element along an axis that is not NaN, as int32.\n\n${axis} NaN counts as infinity, so that
among NaN and infinities the first one is found, as in NumPy. \`keepdims\` leaves the axis in place with length 1.
${errors} ${none} ${only}`,
      example: 'const y = nanargmin(tensor([NaN, 2, 1])); // Tensor<[], "int32">: 2',
    },
    ends,
  ),
  nanargmax: reduction(
    "nanargmax",
    positions,
    {
      numpy: "np.nanargmax",
      doc: `The position of the largest element along an axis that is not NaN, as int32.\n\n${axis} NaN counts as -infinity, so that
among NaN and -infinities the first one is found, as in NumPy. \`keepdims\` leaves the axis in place with length 1.
${errors} ${none} ${only}`,
      example: 'const y = nanargmax(tensor([NaN, 2, 1])); // Tensor<[], "int32">: 1',
    },
    ends,
  ),
};
