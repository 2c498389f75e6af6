// Dossiers for the soak: as many facts as are wanted, each under an id that says where it came from.

import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

const countries = readFileSync(packagePath('data', 'countries.yaml'), 'utf8').match(/country:[A-Z]{3}\b/g) ?? [];

/** The text of a dossier with `count` events, between as many pairs of countries as there are. */
export function dossierOf(number: number, count: number): string {
  const events = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(1990, 0, 1 + ((number * 97 + index) % 10_000))).toISOString().slice(0, 10);
    const source = countries[(number * 31 + index * 7) % countries.length];
    const target = countries[(number * 31 + index * 7 + 1 + (index % 50)) % countries.length];
    return `  - id: event:soak-${number}-${index}
    relation: ${['DEMANDS', 'REJECTS', 'MEETS', 'APPEALS_TO'][index % 4]}
    sources: [${source}]
    targets: [${target}]
    date: ${day}
    status: OCCURRED
    summary: Act ${index} of dossier ${number}.
    reports: [{ report: report:soak-${number} }]`;
  });
  return `dossier: soak-${number}
title: Soak ${number}
actors:
  - { id: organization:soak-paper-${number}, name: Soak Paper ${number}, kind: MEDIA }
reports:
  - { id: report:soak-${number}, title: Soak ${number}, publisher: organization:soak-paper-${number}, published: 2020-01-01 }
events:
${events.join('\n')}
`;
}
