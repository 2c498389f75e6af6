// The bulk road: batches become files for Neo4j's importer, each act once whatever the distance of its rows.

import { join } from 'node:path';
import type { CodedPlaceRow, CodedReportRow } from '../../../generated/cypher/shape.ts';
import { type BulkFile, listSeparator } from '../../../graph/embedded/bulk.ts';
import { nameKeys } from '../../../graph/names.ts';
import { addCounts, emptyAccount } from '../account.ts';
import type { KnownActor, NewActor } from '../actors/resolver.ts';
import type { Batch } from '../batch.ts';
import type { Aside, Road } from '../road.ts';
import { actorsNamed, WaitingActors } from '../waiting.ts';
import { IdSet } from './idSet.ts';
import { Parts, type WholeAct } from './parts.ts';
import { Table } from './table.ts';

/** How the columns of each file are called and typed; relationships name their two ends. */
const columns = {
  actors: ['id:ID(Actor)', 'type', 'name', 'kind', 'sector', ':LABEL'],
  aliases: [':ID(Alias)', 'owner', 'text', 'key', 'characters', 'sounds', 'standard:boolean'],
  knownAs: [':START_ID(Actor)', ':END_ID(Alias)'],
  ofCountry: [':START_ID(Actor)', ':END_ID(Actor)'],
  partOf: [':START_ID(Actor)', ':END_ID(Actor)'],
  events: [
    'id:ID(Event)',
    'dataset',
    'relation',
    'status',
    'date',
    'earliest:date',
    'latest:date',
    'code',
    'codebook',
    'edition',
    'intensity:double',
    'scale',
    'rows:string[]',
    'mentions:long',
    'recordedAt:datetime',
  ],
  sources: [':START_ID(Event)', 'actor', 'date:date', 'fact', 'position:long', ':END_ID(Actor)'],
  targets: [':START_ID(Event)', 'actor', 'date:date', 'fact', 'position:long', ':END_ID(Actor)'],
  drawn: [':START_ID(Actor)', 'fact', 'date:date', 'latest:date', 'intensity:double', ':END_ID(Actor)', ':TYPE'],
  reports: ['id:ID(Report)', 'title', 'url', 'language', 'published', 'publishedEarliest:date', 'publishedLatest:date'],
  publishedBy: [':START_ID(Report)', ':END_ID(Actor)'],
  reportedIn: [':START_ID(Event)', 'asserts', 'rows:string[]', ':END_ID(Report)'],
  places: ['id:ID(Place)', 'name', 'latitude:double', 'longitude:double', 'country'],
  atPlace: [':START_ID(Event)', ':END_ID(Place)'],
} as const;

type Name = keyof typeof columns;

/** What the importer is told of each file: labels or type, where no column says it. */
const kinds: Readonly<Record<Name, { readonly kind: BulkFile['kind']; readonly name?: string }>> = {
  actors: { kind: 'nodes' },
  aliases: { kind: 'nodes', name: 'Alias' },
  knownAs: { kind: 'relationships', name: 'KNOWN_AS' },
  ofCountry: { kind: 'relationships', name: 'OF_COUNTRY' },
  partOf: { kind: 'relationships', name: 'PART_OF' },
  events: { kind: 'nodes', name: 'Fact:Event' },
  sources: { kind: 'relationships', name: 'SOURCE' },
  targets: { kind: 'relationships', name: 'TARGET' },
  drawn: { kind: 'relationships' },
  reports: { kind: 'nodes', name: 'Report' },
  publishedBy: { kind: 'relationships', name: 'PUBLISHED_BY' },
  reportedIn: { kind: 'relationships', name: 'REPORTED_IN' },
  places: { kind: 'nodes', name: 'Place' },
  atPlace: { kind: 'relationships', name: 'AT_PLACE' },
};

/** Writes the files. */
export class BulkRoad implements Road {
  readonly account = emptyAccount();
  private readonly parts: Parts;
  private readonly tables: Record<Name, Table>;
  private readonly ids = new IdSet();
  private readonly waiting = new WaitingActors();

  /**
   * @param folder where the files go
   * @param now what counts as the record time of everything
   * @param known actors that dossiers will state: written as bare nodes, so that acts can be tied to them
   */
  constructor(
    folder: string,
    private readonly now: string,
    known: readonly KnownActor[],
  ) {
    this.parts = new Parts(join(folder, 'parts'));
    this.tables = Object.fromEntries(
      Object.entries(columns).map(([name, header]) => [name, new Table(join(folder, `${name}.tsv`), header)]),
    ) as Record<Name, Table>;
    for (const { id, type, name } of known) this.tables.actors.add(id, type, name, null, null, labelsOf(type));
  }

  expect(actors: readonly NewActor[]): void {
    this.waiting.add(actors);
  }

  async submit(_number: number, batch: Batch, aside: Aside): Promise<void> {
    this.account.read += aside.read;
    this.account.filtered += aside.filtered;
    this.account.quarantined += aside.quarantined;
    for (const actor of this.waiting.take(actorsNamed(batch, batch.acts.values()))) this.addActor(actor);
    for (const report of batch.reports.values()) this.addReport(report);
    for (const place of batch.places.values()) this.addPlace(place);
    for (const { row, tellings, count } of batch.acts.values()) this.parts.add(row, tellings, count);
    await Promise.all([this.parts.flush(), this.flush()]);
  }

  /** Writes the acts and closes the files. */
  async finish(): Promise<readonly BulkFile[]> {
    for await (const acts of this.parts.whole()) {
      for (const act of acts) this.addAct(act);
      await this.flush();
    }
    const names = Object.keys(columns) as Name[];
    await Promise.all(names.map((name) => this.tables[name].close()));
    return names.map((name) => ({ ...kinds[name], path: this.tables[name].path }));
  }

  private async flush(): Promise<void> {
    for (const table of Object.values(this.tables)) await table.flush();
  }

  private addActor({ id, type, name, kind, sector, country, partOf }: NewActor): void {
    const { actors, aliases, knownAs, ofCountry, partOf: parts } = this.tables;
    this.account.actors++;
    actors.add(id, type, name, kind, sector, labelsOf(type));
    const { key, characters, sounds } = nameKeys(name);
    aliases.add(id, id, name, key, characters, sounds, 'true');
    knownAs.add(id, id);
    if (country !== null) ofCountry.add(id, country);
    if (partOf !== null) parts.add(id, partOf);
  }

  private addReport({ id, title, url, language, published, publisher }: CodedReportRow): void {
    if (!this.ids.add(id)) return;
    const { text = null, earliest = null, latest = null } = published ?? {};
    this.tables.reports.add(id, title, url, language, text, earliest, latest);
    this.tables.publishedBy.add(id, publisher);
  }

  private addPlace({ id, name, latitude, longitude, country }: CodedPlaceRow): void {
    if (this.ids.add(id)) this.tables.places.add(id, name, latitude, longitude, country);
  }

  private addAct({ row, tellings, count }: WholeAct): void {
    const { id, dataset, relation, date, earliest, latest, code, codebook, edition, intensity, scale } = row;
    const { events, sources, targets, drawn, reportedIn, atPlace } = this.tables;
    const counted = tellings.filter((telling) => telling.mentions !== null);
    const mentions = counted.length === 0 ? null : counted.reduce((sum, telling) => sum + (telling.mentions ?? 0), 0);
    const rows = tellings.map((telling) => telling.row);
    events.add(
      id,
      dataset,
      relation,
      'OCCURRED',
      date,
      earliest,
      latest,
      code,
      codebook,
      edition,
      intensity,
      scale,
      rows,
      mentions,
      this.now,
    );
    if (row.source !== null) sources.add(id, row.source, earliest, id, 0, row.source);
    if (row.target !== null) targets.add(id, row.target, earliest, id, 0, row.target);
    if (row.source !== null && row.target !== null && row.source !== row.target)
      drawn.add(row.source, id, earliest, latest, intensity, row.target, relation);
    const byReport = new Map<string, string[]>();
    for (const telling of tellings)
      if (telling.report !== null) byReport.set(telling.report, [...(byReport.get(telling.report) ?? []), telling.row]);
    for (const [report, told] of byReport) reportedIn.add(id, 'OCCURRED', told, report);
    for (const place of new Set(tellings.flatMap((telling) => telling.place ?? []))) atPlace.add(id, place);
    const further = Math.max(0, tellings.length - 1);
    addCounts(this.account, { dataset, facts: 1, further, known: count - 1 - further });
  }
}

function labelsOf(type: string): string {
  return `Actor${listSeparator}${type}`;
}
