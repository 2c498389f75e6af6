// How much random suites look at: in an ordinary run a part, drawn anew each time; all that they should by `npm run soak:worlds`.

/** The part of an ordinary run. */
const part = process.env.SOAK === 'worlds' ? 1 : 0.3;

/** So many of these in this run. */
export function shareOf(all: number): number {
  return Math.ceil(all * part);
}
