// A batch of rows as the graph takes it: acts by their ids, what tells each, and the reports, places and datasets named.

import { hash } from 'node:crypto';
import type { CodedPlaceRow, CodedReportRow, CodedRow, DatasetRow, TellingRow } from '../../generated/cypher/shape.ts';
import { readPartialDate } from '../../graph/time.ts';
import { placeId } from '../place.ts';
import type { ActPlace, ActReport, CodedAct } from './act.ts';
import type { Resolver } from './actors/resolver.ts';
import { datasetId, datasetOf } from './datasets.ts';

/** An act with the rows that tell it. */
export interface ToldAct {
  readonly row: CodedRow;
  readonly tellings: TellingRow[];
  /** Rows of the batch that tell this act. */
  count: number;
}

/** Rows made ready. */
export interface Batch {
  readonly acts: Map<string, ToldAct>;
  readonly reports: Map<string, CodedReportRow>;
  readonly places: Map<string, CodedPlaceRow>;
  readonly datasets: Map<string, DatasetRow>;
}

/** 64 bits of a text's SHA-256, as 16 hexadecimal digits: with the day in front, enough for any number of acts. */
function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** The id of the fact that an act is. */
export function factIdOf(act: CodedAct): string {
  return `event:${act.dataset}:${act.date}-${digest(act.key)}`;
}

/** Makes a batch of acts; `resolver` says whom they mean. */
export function batchOf(acts: readonly CodedAct[], resolver: Resolver): Batch {
  const batch: Batch = { acts: new Map(), reports: new Map(), places: new Map(), datasets: new Map() };
  for (const act of acts) add(batch, act, resolver);
  return batch;
}

function add(batch: Batch, act: CodedAct, resolver: Resolver): void {
  const id = factIdOf(act);
  const told = batch.acts.get(id) ?? { row: rowOf(id, act, resolver), tellings: [], count: 0 };
  batch.acts.set(id, told);
  told.count++;
  if (!batch.datasets.has(act.dataset)) batch.datasets.set(act.dataset, datasetOf(act.dataset));
  const report = act.report === null ? null : addReport(batch, act, act.report, resolver);
  const place = act.place === null ? null : addPlace(batch, act.place);
  // A row that has no number of its own and names no report tells nothing beyond the act itself.
  const row = act.row !== act.key ? act.row : (act.report?.key ?? null);
  if (row !== null && !told.tellings.some((telling) => telling.row === row))
    told.tellings.push({ row, mentions: act.mentions, report, place });
}

function rowOf(id: string, act: CodedAct, resolver: Resolver): CodedRow {
  const date = readPartialDate(act.date);
  if (typeof date === 'string') throw new Error(`An adapter let a wrong date pass: ${date}.`);
  return {
    id,
    dataset: datasetId(act.dataset),
    relation: act.relation,
    date: date.text,
    earliest: date.earliest,
    latest: date.latest,
    code: act.code,
    codebook: act.codebook,
    edition: act.edition,
    intensity: act.intensity,
    scale: act.scale,
    source: act.source === null ? null : resolver.resolve(act.source),
    target: act.target === null ? null : resolver.resolve(act.target),
  };
}

function addReport(batch: Batch, act: CodedAct, report: ActReport, resolver: Resolver): string {
  const id = `report:${act.dataset}:${digest(report.key)}`;
  if (batch.reports.has(id)) return id;
  const publisher = report.publisher ?? datasetOf(act.dataset).name;
  const published = report.published === undefined ? null : readPartialDate(report.published);
  batch.reports.set(id, {
    id,
    title: report.title ?? `Story ${report.key} of ${publisher}`,
    url: report.url ?? null,
    language: report.language ?? null,
    published: typeof published === 'string' ? null : published,
    retrieved: null,
    publisher: resolver.resolve({ name: publisher, sectors: ['Media'] }),
  });
  return id;
}

function addPlace(batch: Batch, { name, latitude, longitude, country }: ActPlace): string {
  // Two places of one name, such as two towns, are told apart by where they are.
  const where =
    latitude === undefined || longitude === undefined ? '' : `-${digest(`${latitude} ${longitude}`).slice(0, 6)}`;
  const id = `${placeId(name)}${where}`;
  if (!batch.places.has(id))
    batch.places.set(id, {
      id,
      name,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
      country: country === undefined ? null : `country:${country}`,
    });
  return id;
}
