import { type ElementwiseName, elementwise } from "../../codegen/spec/elementwise/index.ts";
import { binary, type Operand, type Options, ternary, unary } from "../../src/core/elementwise.ts";
import type { Kernel } from "../../src/core/kernel.ts";
import type { Strided } from "../../src/core/layout.ts";

export type Call = (operands: readonly Operand[], options?: Options) => Strided;

function isName(name: string): name is ElementwiseName {
  return name in elementwise;
}

/** The names of all element-wise functions. */
export const names: readonly ElementwiseName[] = Object.keys(elementwise).filter(isName);

type Kernels = { unary: Kernel; binary: Kernel; ternary: Kernel };

async function kernelOf<A extends keyof Kernels>(_arity: A, name: string): Promise<Kernels[A]> {
  const module: Record<string, Kernels[A]> = await import(`../../src/generated/kernels/${name}.ts`);
  return module[name];
}

/** The generated functions, by name, each taking its operands in an array; with the loops of TypeScript alone if wanted. */
export async function loadCalls(tier?: "typescript"): Promise<ReadonlyMap<string, Call>> {
  const only = tier === undefined ? {} : { simd: null };
  const calls = new Map<string, Call>();
  for (const name of names) {
    const arity = elementwise[name].params.length;
    if (arity === 1) {
      const kernel = { ...(await kernelOf("unary", name)), ...only };
      calls.set(name, ([x], options) => unary(kernel, x, options));
    } else if (arity === 2) {
      const kernel = { ...(await kernelOf("binary", name)), ...only };
      calls.set(name, ([x, y], options) => binary(kernel, x, y, options));
    } else {
      const kernel = { ...(await kernelOf("ternary", name)), ...only };
      calls.set(name, ([x, y, z], options) => ternary(kernel, x, y, z, options));
    }
  }
  return calls;
}

/** The function of that name. */
export function callOf(calls: ReadonlyMap<string, Call>, name: string): Call {
  const call = calls.get(name);
  if (call === undefined) throw new Error(`no function ${name}`);
  return call;
}
