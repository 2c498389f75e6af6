// JSON-LD: facts and things as linked data, in terms of schema.org, PROV and SKOS where those say the same.

import type { DatasetCard, ExportedName, ExportedPlace, ExportedReport } from '../generated/cypher/shape.ts';
import { typeOfPrefix } from '../graph/node.ts';
import { daysOf } from './days.ts';
import { type Format, filterInWords, headOf, licencesOf } from './format.ts';
import { jsonList } from './jsonList.ts';
import type { EventRow, ResponseRow, Said, TenureRow, Tie } from './rows.ts';

const ref = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

/** An id such as `country:JPN` stands for `urn:entente:country:JPN`; a term that nobody else has is of `urn:entente:vocabulary#`. */
export const context = {
  '@version': 1.1,
  '@vocab': 'urn:entente:vocabulary#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(Object.keys(typeOfPrefix).map((prefix) => [prefix, `urn:entente:${prefix}:`])),
  Person: 'schema:Person',
  Country: 'schema:Country',
  Organization: 'schema:Organization',
  Ministry: 'schema:GovernmentOrganization',
  Place: 'schema:Place',
  Report: 'schema:CreativeWork',
  Dataset: 'schema:Dataset',
  name: 'schema:name',
  title: 'schema:name',
  description: 'schema:description',
  prefLabel: 'skos:prefLabel',
  altLabel: 'skos:altLabel',
  url: ref('schema:url'),
  language: 'schema:inLanguage',
  published: 'schema:datePublished',
  publisher: ref('schema:publisher'),
  cites: ref('schema:citation'),
  citation: 'schema:citation',
  licence: 'schema:license',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  // Prefixes of ids are terms too, so no property has the name of one.
  fromDataset: ref('prov:wasDerivedFrom'),
  recordedAt: typed('prov:generatedAtTime', 'xsd:dateTime'),
  created: typed('dcterms:created', 'xsd:dateTime'),
  earliest: typed('earliest', 'xsd:date'),
  latest: typed('latest', 'xsd:date'),
  intensity: typed('intensity', 'xsd:double'),
  relation: typed('relation', '@vocab'),
  status: typed('status', '@vocab'),
  as: typed('as', '@vocab'),
  asserts: typed('asserts', '@vocab'),
  ofCountry: ref('ofCountry'),
  partOf: ref('dcterms:isPartOf'),
  parties: ref('parties'),
  sources: ref('sources'),
  targets: ref('targets'),
  issues: ref('issues'),
  places: ref('schema:location'),
  holder: ref('holder'),
  heldOffice: ref('heldOffice'),
  answer: ref('answer'),
  respondsTo: ref('respondsTo'),
  assertedBy: ref('assertedBy'),
  deniedBy: ref('deniedBy'),
  reportedIn: ref('prov:hadPrimarySource'),
} as const;

/** A graph of facts, each with the reports that it stands on. */
export const jsonld: Format = {
  name: 'jsonld',
  file: 'graph.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  description: 'JSON-LD: facts, reports, actors and issues as linked data',
  async *write(source, options) {
    const head = headOf(source, options);
    const about = {
      '@id': 'urn:entente:export',
      '@type': 'Export',
      created: head.created,
      filter: filterInWords(head),
      restricted: head.restricted,
      ...(head.datasets.length > 0 ? { licence: licencesOf(head) } : {}),
    };
    yield `{"@context":${JSON.stringify(context)},"@graph":[\n${JSON.stringify(about)}`;
    for (const dataset of head.datasets) yield `,\n${JSON.stringify(datasetEntry(dataset))}`;
    yield* following(source.places(), placeEntry);
    yield* following(source.actors(), ({ country, ...actor }) => ({ ...namedEntry(actor), ofCountry: country }));
    yield* following(source.issues(), ({ parties, ...issue }) => ({ ...namedEntry(issue), parties: idsOf(parties) }));
    yield* following(source.reports(), reportEntry);
    yield* following(source.events(), eventEntry);
    yield* following(source.tenures(), tenureEntry);
    yield* following(source.responses(), responseEntry);
    yield ']}\n';
  },
};

/** Entries after one that is there already. */
async function* following<Row>(
  pages: AsyncIterable<readonly Row[]>,
  entry: (row: Row) => Record<string, unknown>,
): AsyncGenerator<string> {
  let first = true;
  for await (const piece of jsonList(pages, (row) => lean(entry(row)))) {
    yield first && piece !== '' ? `,${piece}` : piece;
    if (piece !== '') first = false;
  }
}

function lean(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function idsOf(ties: readonly Tie[] | readonly { readonly id: string }[]): string[] {
  return ties.map((tie) => tie.id);
}

function datasetEntry({ id, type, ...dataset }: DatasetCard): Record<string, unknown> {
  return lean({ '@id': id, '@type': type, ...dataset });
}

function placeEntry({ id, country, ...place }: ExportedPlace): Record<string, unknown> {
  return { '@id': id, '@type': 'Place', ...place, ofCountry: country };
}

/** The standard name is the preferred label, the others are alternative ones, in their languages where those are known. */
function namedEntry<Row extends { id: string; type: string; name: string; names: readonly ExportedName[] }>({
  id,
  type,
  names,
  ...thing
}: Row): Record<string, unknown> {
  const label = ({ text, language }: ExportedName) =>
    language === null ? text : { '@value': text, '@language': language };
  return {
    '@id': id,
    '@type': type,
    ...thing,
    prefLabel: names.filter((name) => name.standard).map(label),
    altLabel: names.filter((name) => !name.standard).map(label),
  };
}

function reportEntry({ id, ...report }: ExportedReport): Record<string, unknown> {
  return { '@id': id, '@type': 'Report', ...report };
}

function saidEntries(reports: readonly Said[]): Record<string, unknown>[] {
  return reports.map(({ report, asserts, quote }) =>
    lean({ '@type': 'Attestation', reportedIn: report, asserts, quote }),
  );
}

function eventEntry({
  id,
  date,
  sources,
  targets,
  issues,
  places,
  reports,
  recordedAt,
  ...event
}: EventRow): Record<string, unknown> {
  const { relation, status, summary, demand, code, codebook, edition, intensity, scale, dataset, rows, mentions } =
    event;
  return {
    '@id': id,
    '@type': 'Event',
    relation,
    status,
    date,
    ...daysIn(date),
    sources: idsOf(sources),
    targets: idsOf(targets),
    issues: idsOf(issues),
    places: idsOf(places),
    summary,
    demand,
    code,
    codebook,
    edition,
    intensity,
    scale,
    fromDataset: dataset,
    rows,
    mentions,
    reports: saidEntries(reports),
    recordedAt: new Date(recordedAt).toISOString(),
  };
}

function daysIn(date: string): { earliest: string; latest: string } {
  const { earliest, latest } = daysOf(date);
  return { earliest, latest };
}

function tenureEntry({
  id,
  person,
  office,
  from,
  to,
  dataset,
  recordedAt,
  reports,
}: TenureRow): Record<string, unknown> {
  return {
    '@id': id,
    '@type': 'Tenure',
    holder: person,
    heldOffice: office,
    from,
    to,
    fromDataset: dataset,
    recordedAt,
    reports: saidEntries(reports),
  };
}

function responseEntry({
  id,
  as,
  event,
  respondsTo,
  assertedBy,
  deniedBy,
  recordedAt,
  reports,
}: ResponseRow): Record<string, unknown> {
  return {
    '@id': id,
    '@type': 'Response',
    as,
    answer: event,
    respondsTo,
    assertedBy: idsOf(assertedBy),
    deniedBy: idsOf(deniedBy),
    recordedAt,
    reports: saidEntries(reports),
  };
}
