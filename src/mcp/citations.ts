// What an answer stands on: its facts by id, the reports that tell them, and how many publishers do so independently.

import { z } from 'zod';
import type { SourceFragment, StandsFragment } from '../generated/mcp.ts';
import { named } from './shapes.ts';
import { idText, namedText, quoted } from './text.ts';

export const attestation = z.object({
  report: z.string().describe('Id of the report, see `reports`.'),
  asserts: z.string().describe('What the report says became of the fact: OCCURRED, PLANNED, EXPECTED or DENIED.'),
  quote: z.string().nullable().describe("The report's own words."),
});

const source = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: named,
  published: z.string().nullable().describe('A day, month or year.'),
});

const cited = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      independentPublishers: z
        .int()
        .describe('How many publishers tell it independently: copies of one origin count once, as their origin.'),
      reports: z.array(attestation),
    }),
  ),
  reports: z.array(source),
});

/** The shape of what an answer stands on. */
export const citations = cited.describe('What this answer stands on: cite these.');

type Attested = StandsFragment['reports'][number];

/** Gathers what an answer stands on, each fact and each report once. */
export class Evidence {
  private readonly facts = new Map<string, z.infer<typeof cited>['facts'][number]>();
  private readonly reports = new Map<string, z.infer<typeof source>>();

  /** Adds facts with their reports. */
  add(...facts: readonly (StandsFragment | null | undefined)[]): void {
    for (const fact of facts)
      if (fact)
        this.facts.set(fact.id, {
          id: fact.id,
          independentPublishers: fact.independentPublishers,
          reports: this.attested(fact.reports),
        });
  }

  /** What reports say, with the reports kept; for what is no fact of its own. */
  attested(reports: readonly Attested[]): z.infer<typeof attestation>[] {
    return reports.map(({ asserts, quote, report }) => {
      this.addReport(report);
      return { report: report.id, asserts, quote };
    });
  }

  addReport({ id, title, url, published, publisher }: SourceFragment): void {
    this.reports.set(id, { id, title, url, publisher, published: published?.text ?? null });
  }

  get told(): z.infer<typeof cited> {
    return { facts: [...this.facts.values()], reports: [...this.reports.values()] };
  }

  /** The same in words; reports are numbered. */
  lines(): string[] {
    if (this.facts.size + this.reports.size === 0)
      return ['Evidence: none; nothing that was found stands on a report.'];
    const reports = [...this.reports.values()];
    const numbers = new Map(reports.map(({ id }, index) => [id, index + 1]));
    return [
      'Evidence, by fact:',
      ...[...this.facts.values()].map(({ id, independentPublishers, reports: said }) => {
        const words = said.map(
          ({ report, asserts, quote }) =>
            `[${numbers.get(report)}] ${asserts}${quote === null ? '' : ` ${quoted(quote)}`}`,
        );
        return `- ${idText(id)}: ${independentPublishers} independent publisher${independentPublishers === 1 ? '' : 's'}; ${words.join('; ') || 'no report'}`;
      }),
      'Reports:',
      ...reports.map(
        ({ id, title, publisher, published, url }, index) =>
          `[${index + 1}] ${quoted(title)}, ${namedText(publisher)}, ${published ?? 'undated'}, ${url === null ? 'no address' : quoted(url)} (${idText(id)})`,
      ),
    ];
  }
}
