/** Prints what tests/golden/elementwise.py has to know of the rows: it makes the cases of every row of the spec. */
import { dtypeNames } from "../../codegen/spec/dtypes.ts";
import { elementwise } from "../../codegen/spec/elementwise/index.ts";
import { rules } from "../../codegen/spec/elementwise/rules.ts";

const rows = Object.entries(elementwise).map(([name, { params, numpy, oracle, dtype, ulp }]) => {
  const { run } = rules[dtype];
  const results = dtypeNames.map((operand) => {
    const compute = run.compute(operand);
    return [operand, compute === null ? null : run.result(compute)];
  });
  return {
    name,
    arity: params.length,
    numpy,
    oracle,
    ulp,
    condition: run.first !== null,
    results: Object.fromEntries(results),
  };
});
console.log(JSON.stringify(rows));
