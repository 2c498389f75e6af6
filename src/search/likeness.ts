// How well a name answers a text, and in which way it does.

import { distance } from 'fastest-levenshtein';
import type { MatchKind } from '../generated/schema.ts';
import { isSmall, skeletonOf } from '../graph/sounds.ts';
import { type Form, formOf, type Unit } from './form.ts';
import { isShortFor } from './givenNames.ts';
import { weightOf, withoutStateWords } from './lightWords.ts';
import { adjectiveStem } from './words.ts';

/** How alike, from 1 for the same to 0, and why. */
export interface Likeness {
  readonly score: number;
  readonly how: MatchKind;
}

const nothing: Likeness = { score: 0, how: 'SIMILAR' };

/** From what is surely the same to what only looks alike: a match is called by the weakest of what it rests on. */
const strength: readonly MatchKind[] = [
  'EXACT',
  'NORMALISED',
  'WORD_ORDER',
  'PART',
  'TRANSLITERATION',
  'SHORT_FORM',
  'INITIALS',
  'TYPO',
  'SIMILAR',
];

const better = (one: Likeness, other: Likeness): Likeness => (other.score > one.score ? other : one);
const weaker = (one: MatchKind, other: MatchKind): MatchKind =>
  strength.indexOf(other) > strength.indexOf(one) ? other : one;

/** How many letters may be wrong in so many: one in a short word, two in a long one. */
function mayBeWrong(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

/** How many letters are wrong; two neighbours swapped are one. */
export function wrongLetters(one: string, other: string): number {
  const apart = distance(one, other);
  if (apart !== 2 || one.length !== other.length) return apart;
  let place = 0;
  while (one[place] === other[place]) place++;
  return one[place] === other[place + 1] && one[place + 1] === other[place] ? 1 : 2;
}

function typo(asked: string, named: string, slope: number): Likeness {
  const longer = Math.max(asked.length, named.length);
  const wrong = wrongLetters(asked, named);
  const few = wrong <= mayBeWrong(Math.min(asked.length, named.length)) && asked !== named;
  return { score: Math.max(0, 1 - (slope * wrong) / longer), how: few ? 'TYPO' : 'SIMILAR' };
}

/** Two sounds of one skeleton: the nearer their vowels, the more alike. */
function sameSkeleton(one: string, other: string, least: number): Likeness {
  const apart = distance(one, other) / Math.max(one.length, other.length);
  return { score: Math.max(0, least + 0.13 - 0.35 * apart), how: 'TRANSLITERATION' };
}

function alikeWords(asked: Unit, named: Unit): Likeness {
  const [a, b] = [asked.word, named.word];
  if (a === b) return { score: 1, how: 'NORMALISED' };
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return a[0] === b[0] ? { score: 0.8, how: 'INITIALS' } : nothing;
  let best = typo(a, b, 1.5);
  const isSameSound = asked.sound === named.sound && asked.skeleton !== '';
  if (isShortFor(a, b) || isShortFor(b, a)) best = better(best, { score: 0.9, how: 'SHORT_FORM' });
  if (isSameSound || (asked.letters !== '' && asked.letters === named.letters))
    best = better(best, { score: 0.95, how: 'TRANSLITERATION' });
  else if (asked.skeleton === named.skeleton && asked.skeleton.length > 1)
    best = better(best, sameSkeleton(asked.sound, named.sound, 0.78));
  const stem = adjectiveStem(a);
  if (stem !== null && b.startsWith(stem)) best = better(best, { score: 0.75, how: 'SIMILAR' });
  if (b.startsWith(a)) best = better(best, { score: 0.8 + (0.15 * a.length) / b.length, how: 'PART' });
  return best;
}

/** How much less a word counts that is asked beyond all words of a name. */
const fullerName = 0.6;

/**
 * The mean likeness of each asked word to its own best word of the name, whatever their order; a little less for words of
 * the name that nobody asked for. Words that carry little count little.
 */
function aligned(asked: readonly Unit[], named: readonly Unit[]): Likeness {
  const free = new Set(named);
  let [sum, weights, covered, beyond] = [0, 0, 0, 0];
  let how: MatchKind = 'NORMALISED';
  for (const unit of asked) {
    let [best, chosen]: [Likeness, Unit | null] = [nothing, null];
    for (const other of free) {
      const like = alikeWords(unit, other);
      if (like.score > best.score) [best, chosen] = [like, other];
      if (best.score === 1) break;
    }
    const weight = weightOf(unit.word);
    if (chosen !== null && best.score >= 0.5) {
      // One initial stands for all that hyphens join: S. for Seung-ho.
      for (const other of best.how === 'INITIALS' ? named.filter(({ group }) => group === chosen?.group) : [chosen])
        if (free.delete(other)) covered += weightOf(other.word);
      how = weaker(how, best.how);
    } else how = weaker(how, weight === 1 ? 'SIMILAR' : 'PART');
    sum += weight * best.score;
    weights += weight;
    if (best.score < 0.5) beyond += weight * (1 - best.score);
  }
  // A fuller name than the one that is kept: whoever has a middle name is seldom listed with it.
  if (free.size === 0 && named.length > 1) weights -= fullerName * beyond;
  const whole = named.reduce((total, { word }) => total + weightOf(word), 0);
  const share = whole === 0 ? 0 : Math.min(1, covered / whole);
  return {
    score: Math.min(0.97, (sum / weights) * (0.85 + 0.15 * share)),
    how: free.size > 0 ? weaker(how, 'PART') : how,
  };
}

/** Texts of scripts that write without spaces: one holds the other, or few characters differ. */
function alikeRuns(asked: string, named: string): Likeness {
  if (named.includes(asked)) return { score: 0.75 + (0.2 * asked.length) / named.length, how: 'PART' };
  const bare = withoutStateWords(asked);
  if (bare !== asked && (bare === named || bare === withoutStateWords(named))) return { score: 0.9, how: 'PART' };
  const alike: Likeness = {
    score: Math.max(0, 1 - distance(asked, named) / Math.max(asked.length, named.length)),
    how: distance(asked, named) === 1 && asked.length > 2 ? 'TYPO' : 'SIMILAR',
  };
  if (!asked.includes(named)) return alike;
  return better(alike, { score: 0.6 + (0.2 * named.length) / asked.length, how: 'PART' });
}

/** The whole text against the whole name, whatever its words are, beginning with any of them. */
function wholly(asked: Form, named: Form): Likeness {
  let best = nothing;
  const sameScript = asked.script === named.script;
  if (sameScript)
    for (const key of named.turned) {
      if (key === asked.key) return { score: 0.97, how: 'WORD_ORDER' };
      if (Math.abs(key.length - asked.key.length) * 2 <= key.length) best = better(best, typo(asked.key, key, 1.2));
    }
  const [sound] = asked.sounds;
  if (sound === undefined || sound.length < 2) return best;
  const skeleton = skeletonOf(sound);
  const hasInitial = asked.words.some((word) => /^[a-z]$/.test(word));
  for (const other of named.sounds) {
    if (other === sound) return better(best, { score: 0.95, how: 'TRANSLITERATION' });
    const bones = skeletonOf(other);
    if (bones === skeleton && bones.length > 1 && !hasInitial)
      best = better(best, sameSkeleton(sound, other, Math.min(0.8, 0.6 + 0.04 * bones.length)));
    // Across scripts a rule may miss one consonant.
    else if (!sameScript && bones.length > 3 && skeleton.length > 3 && distance(bones, skeleton) === 1)
      best = better(best, {
        score: 0.85 * (1 - distance(sound, other) / Math.max(sound.length, other.length)),
        how: 'TRANSLITERATION',
      });
  }
  return best;
}

/** How well a name answers a text. */
export function likeness(text: string, name: string): Likeness {
  const [asked, named] = [formOf(text), formOf(name)];
  if (asked.key === '' || named.key === '') return nothing;
  if (text.trim() === name) return { score: 1, how: 'EXACT' };
  if (asked.key === named.key) return { score: 1, how: 'NORMALISED' };
  let best = wholly(asked, named);
  if (asked.runs && named.runs) return better(best, alikeRuns(asked.key, named.key));
  if (asked.script === named.script && !asked.runs) {
    const sorted = (words: readonly string[]) => [...words].sort().join(' ');
    if (sorted(asked.words) === sorted(named.words)) return { score: 0.97, how: 'WORD_ORDER' };
    best = better(best, aligned(asked.units, named.units));
  } else if (asked.latin !== null && named.latin !== null) {
    const { score, how } = aligned(asked.latin, named.latin);
    best = better(best, { score: score * 0.95, how: weaker(how, 'TRANSLITERATION') });
  }
  return better(best, acronym(asked, named));
}

/** The first letters of a name: `IAEA` for the International Atomic Energy Agency. */
function acronym(asked: Form, named: Form): Likeness {
  if (asked.words.length !== 1 || asked.key.length < 3 || asked.key.length > 8) return nothing;
  const telling = named.words.filter((word) => !isSmall(word));
  return telling.length === asked.key.length && telling.map((word) => word[0]).join('') === asked.key
    ? { score: 0.86, how: 'INITIALS' }
    : nothing;
}
