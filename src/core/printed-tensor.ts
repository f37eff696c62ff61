/// <reference lib="esnext.disposable" preserve="true" />
import type { Shape } from "../types/tensor-like.ts";
import { isTensor } from "./layout.ts";
import { display, inspect, print } from "./print.ts";
import { Tensor } from "./tensor.ts";

// What a console asks an object for its picture of itself: Node, Deno, and Jupyter through Deno.
const nodeInspect = Symbol.for("nodejs.util.inspect.custom");
const denoInspect = Symbol.for("Deno.customInspect");
const jupyterDisplay = Symbol.for("Jupyter.display");

/** The thin Tensor with its printed form, which takes more bytes than everything else in it: the fluent Tensor extends it. */
export class PrintedTensor<out S = Shape, out D = "float64"> extends Tensor<S, D> {
  /** The elements as NumPy's `str` prints them. */
  override toString(): string {
    // A console may be shown the prototype too.
    return isTensor(this) ? print(this) : "Tensor";
  }

  /**
   * Gives the memory back now instead of later, for `using`. Nobody has to: memory that is no longer needed is found. A
   * view gives nothing back. Elements that are asked for afterwards are an error.
   */
  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
  }

  [nodeInspect](): string {
    return isTensor(this) ? inspect(this) : "Tensor";
  }

  [denoInspect](): string {
    return this[nodeInspect]();
  }

  [jupyterDisplay](): Record<string, string> {
    return isTensor(this) ? display(this) : {};
  }
}
