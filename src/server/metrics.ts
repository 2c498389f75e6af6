// GET /metrics: what the server counts, in the text format of Prometheus.

import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Registry } from 'prom-client';
import type { ColumnsState } from '../graph/projection/worker.ts';
import type { Versions } from '../graph/versions.ts';
import type { Answers } from './answers.ts';
import type { KeptRows } from './keptRows.ts';

/** What is counted elsewhere. */
export interface Counted {
  /** Null where nothing is kept. */
  readonly answers: Answers | null;
  readonly rows: KeptRows | null;
  readonly versions: Versions;
  /** Statements sent for answers. */
  readonly calls: { readonly count: number; readonly milliseconds: number };
  /** What the projection holds; null where it holds nothing. */
  readonly projection: () => ColumnsState | null;
}

/** Adds the address. Numbers are looked up when they are asked for: counting must not slow an answer down. */
export function serveMetrics(app: FastifyInstance, { answers, rows, versions, calls, projection }: Counted): void {
  const registry = new Registry();
  const counter = (name: string, help: string, value: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(value());
      },
    });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  counter('entente_cache_hits_total', 'Answers that were kept and sent again.', () => answers?.hits ?? 0);
  counter(
    'entente_cache_misses_total',
    'Answers that had to be computed and could be kept.',
    () => answers?.misses ?? 0,
  );
  counter('entente_cache_evictions_total', 'Kept answers that gave way to others.', () => answers?.evictions ?? 0);
  gauge('entente_cache_entries', 'Answers that are kept.', () => answers?.entries ?? 0);
  gauge('entente_cache_bytes', 'Bytes that kept answers take.', () => answers?.bytes ?? 0);
  gauge(
    'entente_cache_limit_bytes',
    'Bytes that kept answers may take; 0 where none are kept.',
    () => answers?.limit ?? 0,
  );
  counter('entente_kept_rows_hits_total', 'Figures within new answers that were kept.', () => rows?.hits ?? 0);
  counter('entente_kept_rows_misses_total', 'Figures that had to be read and could be kept.', () => rows?.misses ?? 0);
  gauge('entente_kept_rows_bytes', 'Bytes that kept figures take.', () => rows?.bytes ?? 0);
  counter('entente_version_reads_total', 'Times the version of the graph was read.', () => versions.reads);
  counter('entente_database_calls_total', 'Statements sent to the graph for answers.', () => calls.count);
  counter('entente_database_seconds_total', 'Seconds that those statements took.', () => calls.milliseconds / 1000);
  gauge('entente_projection_ties', 'Ties of acts that the projection holds.', () => projection()?.ties ?? 0);
  gauge('entente_projection_bytes', 'Bytes that its columns take.', () => projection()?.bytes ?? 0);
  counter('entente_projection_loads_total', 'Times it was loaded.', () => projection()?.loads ?? 0);
  counter('entente_projection_refreshes_total', 'Times it was brought up to date.', () => projection()?.refreshes ?? 0);
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
