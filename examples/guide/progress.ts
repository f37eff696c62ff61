import { cyan, dim, percent, print } from "./terminal.ts";

export interface Step {
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number;
}

const out = process.stdout;

function figures({ loss, accuracy }: Step): string {
  return `loss ${loss.toFixed(4)}  accuracy ${percent(accuracy)}`;
}

/** One line that is drawn again and again. */
function bar(step: Step, total: number): string {
  const label = `  epoch ${String(step.epoch).padStart(String(total).length)}/${total}  ${figures(step)}`;
  const width = Math.max(10, Math.min(40, (out.columns || 80) - label.length - 1));
  const filled = Math.round((width * step.epoch) / total);
  return cyan("━".repeat(filled)) + dim("─".repeat(width - filled)) + label;
}

/** Shows each epoch of a training: as a bar on a terminal, elsewhere as a line for every tenth epoch. */
export function progress(total: number): (step: Step) => void {
  if (out.isTTY !== true) {
    return (step) => {
      if (step.epoch === 1 || step.epoch % 10 === 0 || step.epoch === total) {
        print(`epoch ${String(step.epoch).padStart(String(total).length)}/${total}  ${figures(step)}`);
      }
    };
  }
  return (step) => {
    out.write(`\r\x1b[K${bar(step, total)}${step.epoch === total ? "\n" : ""}`);
  };
}
