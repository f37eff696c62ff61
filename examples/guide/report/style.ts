export const css = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #66707f; --line: #dfe3e8; --paper: #fbfbf9; --card: #fff;
  --good: 37, 112, 168; --bad: 202, 76, 48; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #97a1b0; --line: #333c49; --paper: #14181e;
  --card: #1b2129; --good: 96, 165, 222; --bad: 232, 112, 84; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 3rem 1.5rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { margin: 0 0 .3rem; font-size: 1.9rem; letter-spacing: -.02em; }
h2 { margin: 0 0 1rem; font-size: 1.05rem; }
header > p, footer { color: var(--soft); }
section { margin-top: 2.2rem; padding: 1.4rem 1.6rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.pair { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 2.2rem; }
@media (max-width: 52rem) { .pair { grid-template-columns: minmax(0, 1fr); } .pair > div { overflow-x: auto; } }
dl { display: flex; flex-wrap: wrap; gap: 2.4rem; margin: 1.4rem 0 0; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.7rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.curve { display: block; width: 100%; height: auto; }
.curve .grid line { stroke: var(--line); }
.curve text { fill: var(--soft); font-size: 12px; }
.curve polyline { fill: none; stroke: rgb(var(--good)); stroke-width: 2.2; stroke-linejoin: round; }
.curve .area { fill: rgba(var(--good), .1); }
.curve .dots circle { fill: rgb(var(--good)); opacity: 0; }
.curve .dots circle:hover { opacity: .8; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.confusion td, .confusion th { min-width: 2.3rem; height: 2.3rem; text-align: center; font-size: .9rem; }
.confusion th { color: var(--soft); font-weight: 500; }
.confusion .corner { color: var(--soft); font-size: .7rem; }
.confusion .none { color: var(--line); }
.confusion .right { background: rgba(var(--good), calc(var(--share) * .55)); border-radius: 5px; }
.confusion .wrong { background: rgba(var(--bad), var(--share)); border-radius: 5px; font-weight: 600; }
.metrics { width: 100%; font-size: .9rem; }
.metrics th { color: var(--soft); font-weight: 500; }
.metrics th, .metrics td { padding: .32rem .4rem; text-align: right; border-bottom: 1px solid var(--line); }
.metrics th:first-child, .metrics td:first-child { text-align: left; }
.mistakes { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.2rem, 1fr)); gap: 1.2rem; }
.mistakes figure { margin: 0; text-align: center; }
.mistakes svg { display: block; width: 100%; background: #fff; border: 1px solid var(--line); border-radius: 6px; fill: #10151c; }
.mistakes figcaption { margin-top: .4rem; font-size: .9rem; line-height: 1.3; }
.mistakes small { color: var(--soft); }
.said { color: rgb(var(--bad)); }
.complaint { margin: 0 0 1.4rem; }
.complaint figcaption { font-weight: 500; }
.complaint figcaption span { color: var(--soft); font-weight: 400; font-size: .85rem; margin-left: .4rem; }
.complaint pre { margin: .5rem 0; padding: .7rem .9rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.complaint mark { background: none; color: inherit; text-decoration: wavy underline rgb(var(--bad)); text-underline-offset: 4px; }
.complaint p { margin: 0; color: rgb(var(--bad)); font: .88rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
footer { margin-top: 2rem; font-size: .85rem; }
`;
