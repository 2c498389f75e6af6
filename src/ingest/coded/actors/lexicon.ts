// What roles mean: `Citizen`, `Foreign Affairs`, `POLICE`, and the types of CAMEO and PLOVER that say the same in code.

import { nameWords } from '../../../graph/names.ts';
import type { KnownActor } from './resolver.ts';
import { listed, readTable } from './tables.ts';

/** A role that an actor has, whichever dataset names it. */
export interface Role {
  /** The part of ids that says it, `foreign-affairs`. */
  readonly id: string;
  readonly type: KnownActor['type'];
  /** Kind of an organization; null for other types. */
  readonly kind: string | null;
  /** PLOVER's sector. */
  readonly sector: string;
  readonly name: string;
  /** Every wording, the name included. */
  readonly wordings: readonly string[];
}

const ministryWords = new Set(['ministry', 'ministries', 'minist', 'ministery', 'department', 'dept']);
const fillers = new Set(['of', 'for', 'the']);

/** The key under which wordings meet: `MINIST OF FINANCE`, `Finance Ministry` and `Department of Finance` are one. */
function roleKey(words: readonly string[]): string {
  if (!words.some((word) => ministryWords.has(word))) return words.join('');
  return `ministry ${words.filter((word) => !ministryWords.has(word) && !fillers.has(word)).join('')}`;
}

/** PLOVER's sectors that are written otherwise in CAMEO; what is not here is written alike or means nothing of its own. */
const cameoOfPlover: Readonly<Record<string, string>> = { JRN: 'MED', MED: 'HLH', SOC: 'NGO', PRM: 'UAF' };

/** The roles by what means them. */
export interface Lexicon {
  /** The role that words mean, a plural included; null where they are no role. */
  ofWords(words: readonly string[]): Role | null;
  /** The role that types in code mean, `['GOV', 'MIL']`; PLOVER's where there is no code of CAMEO. */
  ofTypes(types: readonly string[], plover: boolean): Role | null;
  /** Whether an id is of a role. */
  has(id: string): boolean;
}

/** Reads data/roles.tsv. */
export function readLexicon(): Lexicon {
  const byWords = new Map<string, Role>();
  const byCodes = new Map<string, Role>();
  const ids = new Set<string>();
  for (const [id = '', type, kind, sector = '', codes, name = '', wordings] of readTable('roles.tsv')) {
    const role: Role = {
      id,
      type: type as Role['type'],
      kind: kind || null,
      sector,
      name,
      wordings: [name, ...listed(wordings)],
    };
    ids.add(id);
    for (const wording of role.wordings) {
      const key = roleKey(nameWords(wording));
      if (!byWords.has(key)) byWords.set(key, role);
    }
    for (const code of listed(codes)) byCodes.set(code, role);
  }
  return {
    ofWords(words) {
      const found = byWords.get(roleKey(words));
      if (found) return found;
      const last = words.at(-1) ?? '';
      return last.endsWith('s') ? (byWords.get(roleKey([...words.slice(0, -1), last.slice(0, -1)])) ?? null) : null;
    },
    ofTypes(types, plover) {
      const known = plover ? types.map((type) => cameoOfPlover[type] ?? type) : types;
      const [first = '', second = ''] = known;
      return byCodes.get(first + second) ?? byCodes.get(first) ?? byCodes.get(second) ?? null;
    },
    has: (id) => ids.has(id),
  };
}
