// The JSON Schema of a dossier: what editors complete, and the first thing that an import checks.

import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { packagePath } from '../../graph/packageRoot.ts';

type Schema = Record<string, unknown>;

/** Longest texts, in characters. */
const longest = { id: 200, name: 500, sentence: 2_000, quote: 1_000, url: 2_000 } as const;

const contract = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));

/** The values of an enum of the contract: one list for the API and for dossiers. */
function valuesOf(name: string): string[] {
  return (contract.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
}

function text(description: string, maxLength: number = longest.sentence): Schema {
  return { type: 'string', minLength: 1, maxLength, description };
}

function oneOf(name: string, description: string, except: readonly string[] = []): Schema {
  return { type: 'string', enum: valuesOf(name).filter((value) => !except.includes(value)), description };
}

function idOf(prefixes: readonly string[], description: string): Schema {
  const forms = prefixes.map((prefix) => (prefix === 'country' ? 'country:[A-Z]{3}' : `${prefix}:[a-z0-9][a-z0-9.-]*`));
  return { type: 'string', pattern: `^(${forms.join('|')})$`, maxLength: longest.id, description };
}

function list(items: Schema, description: string, minItems = 0): Schema {
  return { type: 'array', items, minItems, description };
}

function map(required: readonly string[], properties: Record<string, Schema>, description: string): Schema {
  return { type: 'object', additionalProperties: false, required, properties, description };
}

const actors = ['person', 'office', 'ministry', 'country', 'organization'] as const;
const issues = ['dispute', 'agreement', 'case', 'measure'] as const;
const actor = (what: string) => idOf(actors, what);
const date = (what: string): Schema => text(`${what}: a day 2020-10-29, a month 2020-10 or a year 2020.`);

const alias: Schema = {
  description: 'Another name: text alone, or text with language and script.',
  oneOf: [
    text('The name.', longest.name),
    map(
      ['text'],
      {
        text: text('The name.', longest.name),
        language: {
          type: 'string',
          pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
          description: 'BCP 47 language tag, such as ja.',
        },
        script: {
          type: 'string',
          pattern: '^[A-Z][a-z]{3}$',
          description: 'ISO 15924 script code, such as Jpan, Hang or Latn.',
        },
        note: text('Where the spelling was seen, or why it is kept.'),
      },
      'A name with its language and script.',
    ),
  ],
};

const named = {
  name: text('The standard name in English.', longest.name),
  description: text('One sentence on what it is.'),
  aliases: list(alias, 'Other names, spellings and scripts.'),
};

const evidence = list(
  map(
    ['report'],
    {
      report: idOf(['report'], 'The report.'),
      asserts: oneOf('Status', 'What this report says became of it; absent: the same as the status.'),
      quote: text("The report's own words, short.", longest.quote),
    },
    'A report and what it says.',
  ),
  'What the claim stands on: at least one report.',
  1,
);

/** The schema, in draft 7, which editors know best. */
export const dossierSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Entente dossier',
  ...map(
    ['dossier', 'title'],
    {
      dossier: {
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]*$',
        maxLength: longest.id,
        description: 'Id of the dossier, such as japan-korea.',
      },
      title: text('What the dossier is about.', longest.name),
      description: text('More about it: scope, sources, what was left out.', 10_000),
      licence: text('Under which terms its facts may be used.', longest.name),
      actors: list(
        map(
          ['id', 'name'],
          {
            id: actor('Its prefix says what it is: person, office, ministry, country or organization.'),
            ...named,
            country: idOf(['country'], 'The country it belongs to.'),
            partOf: idOf(
              ['ministry', 'organization', 'office'],
              'What it is a part of: offices, ministries and organizations.',
            ),
            kind: oneOf('OrganizationKind', 'What kind of organization it is.'),
            alpha2: { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2 code of a country.' },
          },
          'Somebody or something that acts.',
        ),
        'Who acts.',
      ),
      issues: list(
        map(
          ['id', 'name'],
          {
            id: idOf(issues, 'Its prefix says what it is: dispute, agreement, case or measure.'),
            ...named,
            kind: oneOf('DisputeKind', 'What kind of dispute it is.'),
            facets: list(oneOf('Facet', 'A field of life.'), 'The fields of life that it touches.'),
            parties: list(actor('A party.'), 'Whose issue it is.'),
            partOf: idOf(issues, 'The larger issue that it is a part of.'),
            opened: date('When it began'),
            closed: date('When it ended'),
          },
          'What actors act about.',
        ),
        'About what they act.',
      ),
      reports: list(
        map(
          ['id', 'title', 'publisher'],
          {
            id: idOf(['report'], 'Such as report:kyodo-2020-10-28.'),
            title: text('Its title.', longest.name),
            url: {
              type: 'string',
              pattern: '^https?://[^\\s]+$',
              maxLength: longest.url,
              description: 'Where it was read: an http or https address.',
            },
            publisher: actor('Who published it.'),
            language: {
              type: 'string',
              pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
              description: 'BCP 47 language tag, such as ja.',
            },
            published: date('When it was published'),
            retrieved: date('When it was read'),
            cites: list(idOf(['report'], 'A report.'), 'The reports that it copies or relies on.'),
            note: text('What else a reader should know of it.'),
          },
          'A published text.',
        ),
        'Who says so.',
      ),
      events: list(
        map(
          ['id', 'relation', 'sources', 'date', 'status', 'reports'],
          {
            id: idOf(['event'], 'Such as event:2020-10-29-takizaki-kim-meeting.'),
            relation: oneOf('Relation', 'What kind of act it is.', ['RETALIATES']),
            sources: list(actor('An actor.'), 'Those who act.', 1),
            targets: list(actor('An actor.'), 'Those acted upon.'),
            about: list(idOf(issues, 'An issue.'), 'The issues that the act is about.'),
            date: date('When it happened, or was to happen'),
            place: text('Where it happened.', longest.name),
            status: oneOf('Status', 'Whether it came about, as at least one of its reports says.'),
            summary: text('The act in one sentence of your own.'),
            demand: text('What is asked: for DEMANDS and APPEALS_TO.'),
            code: {
              type: 'string',
              pattern: '^[0-9A-Za-z_.-]{1,40}$',
              description: 'Its code in a codebook, in quotes: "1041".',
            },
            codebook: text('The codebook, such as CAMEO.', 100),
            edition: text('The edition of the codebook.', 100),
            reports: evidence,
          },
          'An act.',
        ),
        'What happened, was planned or expected, or is denied.',
      ),
      tenures: list(
        map(
          ['id', 'person', 'office', 'reports'],
          {
            id: idOf(['tenure'], 'Such as tenure:suga-prime-minister.'),
            person: idOf(['person'], 'Who holds the office.'),
            office: idOf(['office'], 'The office held.'),
            from: date('Since when'),
            to: date('Until when'),
            reports: evidence,
          },
          'A person holds an office.',
        ),
        'Who held which office, from when to when.',
      ),
      responses: list(
        map(
          ['id', 'event', 'respondsTo', 'as', 'assertedBy', 'reports'],
          {
            id: idOf(['response'], 'Such as response:2019-07-01-controls-answer-ruling.'),
            event: idOf(['event'], 'The later act, which answers.'),
            respondsTo: idOf(['event'], 'The earlier act, which is answered.'),
            as: oneOf('ResponseKind', 'How it answers.'),
            assertedBy: list(actor('An actor.'), 'Who says that the one answers the other.', 1),
            deniedBy: list(actor('An actor.'), 'Who denies it.'),
            reports: evidence,
          },
          'A later act answers an earlier one.',
        ),
        'What came of what.',
      ),
    },
    'Who asks what of whom, about which dispute, what came of it, and who says so.',
  ),
};
