import type { Step } from "../progress.ts";
import type { Complaint } from "../wrong-programs.ts";
import { confusionTable } from "./confusion.ts";
import { lossCurve } from "./curve.ts";
import { escapeHtml } from "./html.ts";
import { type Mistake, mistakeCards } from "./mistakes.ts";
import { css } from "./style.ts";

/** What the report shows, as plain numbers and text. */
export interface Findings {
  readonly title: string;
  readonly summary: string;
  readonly accuracy: number;
  readonly steps: readonly Step[];
  readonly confusion: readonly (readonly number[])[];
  readonly metrics: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly mistakes: readonly Mistake[];
  readonly total: number;
  readonly complaints: readonly Complaint[];
}

function metricsTable({ head, rows }: Findings["metrics"]): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("");
  const body = rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
  return `<table class="metrics"><thead><tr>${cells("th", head)}</tr></thead><tbody>${body}</tbody></table>`;
}

function complaintBlock({ file, story, line, source, column, length, message }: Complaint): string {
  const before = escapeHtml(source.slice(0, column));
  const wrong = escapeHtml(source.slice(column, column + length));
  const after = escapeHtml(source.slice(column + length));
  return `<figure class="complaint">
<figcaption>${escapeHtml(story)} <span>${file}:${line}</span></figcaption>
<pre>${before}<mark>${wrong}</mark>${after}</pre>
<p>${escapeHtml(message)}</p>
</figure>`;
}

/** The whole report: one HTML file that needs nothing else. */
export function page(findings: Findings): string {
  const { title, summary, accuracy, steps, confusion, metrics, mistakes, total, complaints } = findings;
  const last = steps[steps.length - 1];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summary)}</p>
<dl>
<div><dt>held-out accuracy</dt><dd>${(100 * accuracy).toFixed(1)} %</dd></div>
<div><dt>mistakes</dt><dd>${mistakes.length} of ${total}</dd></div>
<div><dt>last loss</dt><dd>${last.loss.toFixed(4)}</dd></div>
</dl>
</header>
<main>
<section><h2>Loss per epoch</h2>${lossCurve(steps.map((step) => step.loss))}</section>
<section class="pair">
<div><h2>Confusion matrix</h2>${confusionTable(confusion)}</div>
<div><h2>Metrics</h2>${metricsTable(metrics)}</div>
</section>
<section><h2>The digits that it got wrong</h2>${mistakeCards(mistakes)}</section>
<section><h2>What the compiler says to three wrong programs</h2>${complaints.map(complaintBlock).join("\n")}</section>
</main>
<footer>Written by <code>npm run guide</code>. Digits: E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0.</footer>
</body>
</html>
`;
}
