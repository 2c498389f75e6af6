// The two texts of one statement: what is read of now, and what is read as of a time. A line that begins with NOW or AS_OF stands
// in one of them only, and the labels of facts stand for what is on record now, or for versions that no longer stand too.

/** Which of the two texts is meant. */
export type Clock = 'NOW' | 'AS_OF';

/** What each label of a fact stands for as of a time. */
const versions: Readonly<Record<string, string>> = {
  EVENT_VERSION: 'RetractedEvent',
  TENURE_VERSION: 'RetractedTenure',
  RESPONSE_VERSION: 'RetractedResponse',
};

/** The parameter that says which parts of things a request shows, see `src/graph/shown.ts`; it needs no @param. */
export const ofShown = 'parts';

/** Values that requests give their statements by themselves; the clocks (`src/graph/asOf.ts`) only to what is read as of a time. */
export const ofRequest: readonly string[] = [ofShown, 'asOfKnown', 'asOfValid'];

/** One of the two texts that a file holds. */
export function inVariant(text: string, clock: Clock): string {
  const other = clock === 'NOW' ? 'AS_OF' : 'NOW';
  const chosen = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith(`${other} `))
    .map((line) => line.replace(new RegExp(`^(\\s*)${clock} `), '$1'))
    .join('\n');
  return chosen.replaceAll(/\b(EVENT|TENURE|RESPONSE)_VERSION\b/g, (name) => {
    const withdrawn = versions[name] ?? '';
    const standing = withdrawn.slice('Retracted'.length);
    return clock === 'NOW' ? standing : `${standing}|${withdrawn}`;
  });
}
