/** A digit that was taken for another. */
export interface Mistake {
  /** 64 pixels from 0 (white) to 16 (black), by rows. */
  readonly pixels: readonly number[];
  readonly actual: number;
  readonly predicted: number;
  /** How sure the network was of its answer. */
  readonly probability: number;
}

function picture(pixels: readonly number[]): string {
  const squares = pixels.flatMap((pixel, i) =>
    pixel === 0
      ? []
      : `<rect x="${i % 8}" y="${Math.floor(i / 8)}" width="1.02" height="1.02" fill-opacity="${(pixel / 16).toFixed(3)}"/>`,
  );
  return `<svg viewBox="0 0 8 8">${squares.join("")}</svg>`;
}

function card({ pixels, actual, predicted, probability }: Mistake): string {
  return `<figure>${picture(pixels)}<figcaption>is <b>${actual}</b>, said <b class="said">${predicted}</b><br><small>${(100 * probability).toFixed(0)} % sure</small></figcaption></figure>`;
}

/** The pictures, each with what it is and what the network said. */
export function mistakeCards(mistakes: readonly Mistake[]): string {
  if (mistakes.length === 0) return "<p>None.</p>";
  return `<div class="mistakes">${mistakes.map(card).join("\n")}</div>`;
}
