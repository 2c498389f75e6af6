// What is said of a demand, one word after the other, and how it stands by that. Nothing here asks the database.

import type { DemandState } from '../generated/schema.ts';
import { compareTexts } from '../graph/positions.ts';
import type { PartialDate } from '../graph/time.ts';
import { decidedStates, open } from './states.ts';

/** A word: somebody did what brings a demand into a state. */
export interface Word {
  readonly state: DemandState;
  readonly date: PartialDate;
}

/** All states, what leaves less of a demand later. */
const states: readonly DemandState[] = [open, ...decidedStates];

/** Negative where one word stands before the other: by the first possible day, and on one day by how much they leave of the demand. */
export function compareWords(one: Word, other: Word): number {
  return (
    compareTexts(one.date.earliest, other.date.earliest) || states.indexOf(one.state) - states.indexOf(other.state)
  );
}

/** The words that decide: the last, and those like it of the same day; the more exact date first. */
export function lastWords<W extends Word>(words: readonly W[]): W[] {
  const last = words.reduce<W | null>((one, other) => (one && compareWords(one, other) >= 0 ? one : other), null);
  return last === null
    ? []
    : words
        .filter((word) => compareWords(word, last) === 0)
        .sort((one, other) => compareTexts(one.date.latest, other.date.latest));
}

/**
 * Every state that a demand may be in at the end of a day, whatever days their dates mean. Words of one day may have been said in either order.
 * @param words those that were possibly said by then
 */
export function possibleStates(words: readonly Word[], day: string): DemandState[] {
  const isSure = ({ date }: Word) => date.latest <= day;
  const canBeLast = (word: Word) => {
    const latest = isSure(word) ? word.date.latest : day;
    // Every other one was said by then, or else not yet.
    return words.every((other) => other.date.earliest <= latest || !isSure(other));
  };
  const possible = new Set(words.filter(canBeLast).map(({ state }) => state));
  if (!words.some(isSure)) possible.add(open);
  return states.filter((state) => possible.has(state));
}
