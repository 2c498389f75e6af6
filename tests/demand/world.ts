// Small worlds in which demands are made, answered, met and taken back, and how many of them are written into one graph beside each other.

import fc from 'fast-check';

/** What is said of an act. Ids are those within a world, see `idIn`. */
export interface ActContent {
  readonly relation: string;
  readonly status: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly about: readonly string[];
  /** On Goldstein's scale. */
  readonly intensity: number | null;
  readonly reports: readonly string[];
}

/** What is said of an answer; acts by their places. */
export interface AnswerContent {
  readonly as: string;
  readonly event: number;
  readonly respondsTo: number;
  readonly assertedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly reports: readonly string[];
}

/** What became of a fact in the record: it came later than others, was withdrawn, or says something else since. */
export type Fate = 'STANDS' | 'LATE' | 'WITHDRAWN' | 'CHANGED';

export interface Kept<Content> {
  readonly first: Content;
  readonly later: Content;
  readonly fate: Fate;
}

export interface World {
  readonly acts: readonly Kept<ActContent>[];
  readonly answers: readonly Kept<AnswerContent>[];
}

/** When facts were recorded, and when the record changed. */
export const recorded = { first: '2021-01-01T00:00:00.000Z', later: '2021-02-01T00:00:00.000Z' };

export const countryOf: Readonly<{ [id: string]: string }> = {
  'person:ann': 'country:a',
  'person:bob': 'country:b',
  'ministry:trade': 'country:a',
  'office:minister': 'country:a',
  'office:envoy': 'country:b',
  'organization:firm': 'country:b',
};
export const wholeOf: Readonly<{ [id: string]: string }> = {
  'office:minister': 'ministry:trade',
  'organization:bureau': 'organization:league',
};
/** Of which country Cho is, only the offices tell. */
export const tenures = [
  { id: 'tenure:1', person: 'person:cho', office: 'office:minister', from: null, to: '2020-02-15' },
  { id: 'tenure:2', person: 'person:cho', office: 'office:envoy', from: '2020-02', to: null },
];
export const actors = [
  'country:a',
  'country:b',
  ...Object.keys(countryOf),
  'person:cho',
  'organization:league',
  'organization:bureau',
];
export const issues: readonly {
  readonly id: string;
  readonly partOf: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
}[] = [
  { id: 'dispute:water', partOf: null, opened: null, closed: '2020-03' },
  { id: 'dispute:river', partOf: 'dispute:water', opened: '2020-02', closed: null },
  { id: 'measure:dam', partOf: 'dispute:river', opened: null, closed: null },
  { id: 'dispute:fish', partOf: null, opened: null, closed: null },
  { id: 'agreement:pact', partOf: null, opened: null, closed: null },
  { id: 'measure:clause', partOf: 'agreement:pact', opened: null, closed: null },
  // A treaty about a dispute, of which another dispute is a part: the outermost dispute is not the outermost issue.
  { id: 'agreement:frame', partOf: null, opened: null, closed: null },
  { id: 'dispute:border', partOf: 'agreement:frame', opened: null, closed: null },
];
/** The parties of every dispute, in their order. */
export const parties = ['country:b', 'country:a', 'organization:league'];
export const reports: Readonly<{ [id: string]: { publisher: string; cites: string | null } }> = {
  'report:one': { publisher: 'organization:daily', cites: null },
  'report:two': { publisher: 'organization:weekly', cites: 'report:one' },
  'report:three': { publisher: 'organization:weekly', cites: null },
};

const some = <T>(values: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

/** Days close together, so that several fall on one, and months and years that hold them. */
export const anyDate = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2020-01-20', '2020-02-10', '2020-02-11', '2020-02-20', '2020-03-05') },
  { weight: 2, arbitrary: fc.constantFrom('2020-01', '2020-02', '2020-03') },
  { weight: 1, arbitrary: fc.constant('2020') },
);

/** Mostly what two countries and their people do; also what is asked within one, and of and by those of none. */
const anySide = fc.oneof(
  { weight: 7, arbitrary: some(['country:a', 'country:b', 'person:ann', 'person:bob'], 1, 1) },
  { weight: 3, arbitrary: some(actors, 1, 2) },
);

export const anyAct = fc.record<ActContent>({
  relation: fc.oneof({ weight: 4, arbitrary: fc.constant('DEMANDS') }, { weight: 1, arbitrary: fc.constant('STATES') }),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constant('OCCURRED') },
    { weight: 1, arbitrary: fc.constantFrom('PLANNED', 'EXPECTED', 'DENIED') },
  ),
  date: anyDate,
  sources: anySide,
  targets: fc.oneof({ weight: 9, arbitrary: anySide }, { weight: 1, arbitrary: fc.constant([]) }),
  about: fc.oneof(
    { weight: 5, arbitrary: some(['dispute:water', 'dispute:river', 'measure:dam'], 1, 1) },
    {
      weight: 3,
      arbitrary: some(
        issues.map(({ id }) => id),
        0,
        2,
      ),
    },
  ),
  intensity: fc.constant(null),
  reports: some(Object.keys(reports), 1, 2),
});

export const anyAnswer = fc.record<AnswerContent>({
  as: fc.oneof(
    { weight: 5, arbitrary: fc.constant('REJECTS') },
    { weight: 4, arbitrary: fc.constantFrom('PARTLY_MEETS', 'MEETS_DEMAND', 'WITHDRAWS') },
    { weight: 1, arbitrary: fc.constantFrom('RETALIATES', 'ANSWERS') },
  ),
  event: fc.nat(9),
  respondsTo: fc.nat(9),
  assertedBy: some(actors, 1, 2),
  deniedBy: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(actors, 1, 1) }),
  reports: some(Object.keys(reports), 1, 2),
});

/** Something with what became of it in the record. */
export function kept<Content>(content: fc.Arbitrary<Content>): fc.Arbitrary<Kept<Content>> {
  return fc.record({
    first: content,
    later: content,
    fate: fc.oneof(
      { weight: 6, arbitrary: fc.constant<Fate>('STANDS') },
      { weight: 1, arbitrary: fc.constantFrom<Fate>('LATE', 'WITHDRAWN', 'CHANGED') },
    ),
  });
}

const anyFacts: fc.Arbitrary<World> = fc.record({
  acts: fc.array(kept(anyAct), { minLength: 2, maxLength: 6 }),
  answers: fc.array(kept(anyAnswer), { maxLength: 6 }),
});

/** Two demands against each other, each of which the other side turns down. */
const opposed: fc.Arbitrary<World> = fc.record({
  acts: fc.tuple(
    ...(['person:ann', 'country:b', 'person:bob', 'country:a'] as const).map((source, index, sources) =>
      kept(
        anyAct.map((act) => ({
          ...act,
          relation: index % 2 === 0 ? 'DEMANDS' : act.relation,
          sources: [source],
          targets: [sources[index ^ 1] ?? source],
        })),
      ),
    ),
  ),
  answers: fc.tuple(
    ...[0, 2].map((respondsTo) =>
      kept(anyAnswer.map((answer) => ({ ...answer, as: 'REJECTS', event: respondsTo + 1, respondsTo }))),
    ),
  ),
});

/** Any world; an answer whose acts are one, or are not there while it is, is left out by `saidBy`. */
export const anyWorld: fc.Arbitrary<World> = fc.oneof(
  { weight: 1, arbitrary: anyFacts },
  {
    weight: 1,
    arbitrary: fc
      .tuple(opposed, anyFacts)
      .map(([stuck, free]) => ({ acts: [...stuck.acts, ...free.acts], answers: [...stuck.answers, ...free.answers] })),
  },
);

export type Act = ActContent & { readonly id: string };
export type Answer = Omit<AnswerContent, 'event' | 'respondsTo'> & {
  readonly id: string;
  readonly event: string;
  readonly respondsTo: string;
};

/** What a world's record says: at first, or since it changed. */
export interface Said {
  readonly acts: readonly Act[];
  readonly answers: readonly Answer[];
}

const contentOf = <Content>({ first, later, fate }: Kept<Content>, when: 'first' | 'later'): Content | null => {
  if (when === 'first') return fate === 'LATE' ? null : first;
  return fate === 'WITHDRAWN' ? null : fate === 'CHANGED' ? later : first;
};

/** What the record of a world says. An answer goes with its acts; which acts it ties never changes. */
export function saidBy(world: World, when: 'first' | 'later'): Said {
  const acts = world.acts.flatMap((act, index) => {
    const content = contentOf(act, when);
    return content === null ? [] : [{ ...content, id: `event:${index}` }];
  });
  const answers = world.answers.flatMap((answer, index) => {
    const content = contentOf(answer, when);
    const { event, respondsTo } = answer.first;
    const [later, earlier] = [event, respondsTo].map((place) => `event:${place % world.acts.length}`);
    const there = [later, earlier].every((id) => acts.some((act) => act.id === id));
    return content === null || later === undefined || earlier === undefined || later === earlier || !there
      ? []
      : [{ ...content, id: `response:${index}`, event: later, respondsTo: earlier }];
  });
  return { acts, answers };
}

/** The id of something of a world in the graph. */
export function idIn(world: string, id: string): string {
  const [prefix = '', name = ''] = id.split(':');
  return `${prefix}:${world}-${name}`;
}

/** The id within its world. */
export function idOutOf(id: string): string {
  return id.replace(/:[^-]*-/, ':');
}
