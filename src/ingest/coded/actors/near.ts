// Finds known actors whose name is near to a new one's and not equal: for people to judge, never to merge.

import { distance } from 'fastest-levenshtein';
import { nameKey, nameWords } from '../../../graph/names.ts';
import type { Holders } from './holders.ts';
import { slugOf } from './ids.ts';
import type { KnownActor, NearMatch, NewActor } from './resolver.ts';

type Candidate = NearMatch['candidates'][number];

/** Keys that are shorter have too many neighbours for one letter to mean anything. */
const shortestKey = 8;
/** Names that differ by more letters than this are not near. */
const widest = 2;
/** More candidates than this help nobody. */
const most = 5;

/** A name that may be near to another. */
interface Target {
  readonly id: string;
  readonly name: string;
  readonly type: KnownActor['type'];
  readonly country: string | null;
  readonly known: boolean;
  readonly key: string;
  readonly words: readonly string[];
}

/** Finds the candidates for an actor, nearest first. */
export interface NearFinder {
  of(actor: NewActor): Candidate[];
}

/** The key less one letter, at each place: two names that differ by a letter, or by two neighbours swapped, share one. */
function neighbours(key: string): string[] {
  const keys = [key];
  for (let place = 0; place < key.length; place++) keys.push(key.slice(0, place) + key.slice(place + 1));
  return keys;
}

/** The pairs among a name's words, each in order of letters: names of which one holds all words of the other share one. */
function pairs(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`));
}

/** Family name and the given name's first letter: `S. Abe` and `Shinzo Abe` share it. */
function initialOf(words: readonly string[]): string {
  return `${words[0]?.[0]} ${words.at(-1)}`;
}

/** Whether two names have one family name, and given names of which one is the other's first letter. */
function sameInitials(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.length > 1 &&
    a.at(-1) === b.at(-1) &&
    a.every((word, place) => {
      const other = b[place] ?? '';
      return word === other || ((word.length === 1 || other.length === 1) && word[0] === other[0]);
    })
  );
}

function scoreOf(actor: Pick<Target, 'key' | 'words'>, target: Target): number {
  if (actor.key === target.key) return 1;
  const a = new Set(actor.words);
  const b = new Set(target.words);
  const shared = [...a].filter((word) => b.has(word)).length;
  if (shared === a.size && shared === b.size) return 0.95;
  const apart = Math.abs(actor.key.length - target.key.length) > widest ? widest + 1 : distance(actor.key, target.key);
  if (apart <= widest) return 1 - apart / Math.max(actor.key.length, target.key.length);
  if (shared >= 2 && shared === Math.min(a.size, b.size)) return 0.8;
  return sameInitials(actor.words, target.words) ? 0.7 : 0;
}

/** A block as a number: 32 bits of its text by FNV-1a. Two blocks that meet by chance are told apart by the score. */
function numberOf(block: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < block.length; place++) hash = Math.imul(hash ^ block.charCodeAt(place), 0x01000193);
  return hash;
}

/** Indexes the names of known actors and of office holders, as far as they may be near to one of these new actors. */
export function createNearFinder(
  known: readonly KnownActor[],
  holders: Holders,
  fresh: readonly NewActor[],
): NearFinder {
  const sought = new Set<number>();
  for (const { name, type } of fresh)
    for (const block of blocksOf({ type, key: nameKey(name), words: nameWords(name) })) sought.add(numberOf(block));
  const blocks = new Map<number, Target[]>();
  const index = (id: string, type: Target['type'], country: string | null, name: string, isKnown: boolean) => {
    const target: Target = { id, type, country, name, known: isKnown, key: nameKey(name), words: nameWords(name) };
    for (const block of blocksOf(target)) {
      const at = numberOf(block);
      if (!sought.has(at)) continue;
      const targets = blocks.get(at);
      if (targets) targets.push(target);
      else blocks.set(at, [target]);
    }
  };
  for (const actor of known)
    if (actor.type !== 'Country')
      for (const name of new Set([actor.name, ...actor.names])) index(actor.id, actor.type, actor.country, name, true);
  // An office holder who is known is there already, perhaps under another standard name.
  const persons = new Set(
    known.flatMap(({ type, name, names }) => (type === 'Person' ? [name, ...names].map(nameKey) : [])),
  );
  for (const { name, iso3 } of holders.all)
    if (!persons.has(nameKey(name)))
      index(`person:${slugOf(name)}`, 'Person', iso3 === null ? null : `country:${iso3}`, name, false);

  return {
    of({ id, name, type, country }) {
      const actor = { name, type, key: nameKey(name), words: nameWords(name) };
      const best = new Map<string, Candidate>();
      // Who is in the table under this very name is not somebody else there.
      const held = type === 'Person' && holders.ofKey(actor.key).length > 0;
      for (const block of blocksOf(actor))
        for (const target of blocks.get(numberOf(block)) ?? []) {
          if (target.id === id || (held && !target.known) || (target.type === 'Person') !== (type === 'Person'))
            continue;
          if (country !== null && target.country !== null && country !== target.country) continue;
          const score = Math.round(scoreOf(actor, target) * 100) / 100;
          if (score > (best.get(target.id)?.score ?? 0))
            best.set(target.id, { id: target.id, name: target.name, score });
        }
      return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most);
    },
  };
}

/** Where a name is looked for: prefixes keep the ways of being near apart. */
function blocksOf({ type, key, words }: Pick<Target, 'type' | 'key' | 'words'>): string[] {
  const blocks = key.length >= shortestKey ? neighbours(key).map((near) => `~${near}`) : [];
  if (type !== 'Person' || words.length < 2) return blocks;
  return [...blocks, ...pairs(words), `.${initialOf(words)}`];
}
