// A graph of so many events to read: the set of 2018 by the bulk road, cut or repeated with shifted dates, and who is busy in it.

import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.ts';
import type { OpenGraph } from '../../src/graph/open.ts';
import { openFilled } from '../import/bulk.ts';
import { grow, homeOf } from '../import/source.ts';
import type { Reached } from './http.ts';

/** An open graph and what the contenders read in it. */
export interface ReadGraph {
  readonly graph: OpenGraph;
  /** A driver of its own for those who are measured beside the product, with the same settings. */
  readonly driver: Driver;
  /** Where its database is. */
  readonly reached: Reached;
  /** How many events there are. */
  readonly events: number;
  /** Actors of all kinds who act, drawn evenly over how often they do. */
  readonly mixed: readonly string[];
  /** Actors with so many acts that a page of ten is full, drawn in the same way. */
  readonly busy: readonly string[];
  /** The one who acts most often. */
  readonly hub: { readonly id: string; readonly acts: number };
  close(): Promise<void>;
}

/** Actors that are drawn. */
const drawn = 200;
/** Acts that fill the pages of the deep work. */
const pageOfTen = 10;

/** Ids of so many of them, at even steps. */
function evenly(actors: readonly { readonly id: string }[]): string[] {
  const step = Math.max(1, actors.length / drawn);
  return actors.flatMap(({ id }, at) => (Math.floor(at / step) !== Math.floor((at - 1) / step) ? [id] : []));
}

/** Fills a home with so many events and opens it. */
export async function openReadGraph(folder: string, file: string, size: number): Promise<ReadGraph> {
  const grown = join(folder, `${size}.tsv.gz`);
  await grow(file, size, grown);
  const subject = { folder, file: grown };
  const { graph } = await openFilled(subject);
  const server = await startEmbeddedNeo4j(homeOf(subject));
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const { records } = await driver.executeQuery(
    'MATCH (a:Actor)<-[:SOURCE]-() WITH a.id AS id, count(*) AS acts RETURN id, acts ORDER BY acts DESC, id',
  );
  const active = records.map((record) => ({ id: record.get('id') as string, acts: record.get('acts') as number }));
  const [hub] = active;
  if (!hub) throw new Error('Nobody acts in this graph.');
  const counted = await driver.executeQuery('MATCH (e:Event) RETURN count(e) AS events');
  return {
    graph,
    driver,
    hub,
    reached: { uri: server.uri, user: server.user, password: server.password },
    events: counted.records[0]?.get('events') as number,
    mixed: evenly(active),
    busy: evenly(active.filter(({ acts }) => acts >= pageOfTen)),
    close: async () => {
      await driver.close();
      await server.stop();
      await graph.close();
    },
  };
}
