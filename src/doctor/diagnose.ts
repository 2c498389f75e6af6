// Asks the graph whether it is sound: each check is one question of its own.

import {
  doctorAnswersOverdrawn,
  doctorCircles,
  doctorDatasetsOutOfBalance,
  doctorDatesContradicting,
  doctorEventsNotDrawn,
  doctorEventsOverdrawn,
  doctorFactsWithoutReport,
  doctorImportsOutOfBalance,
  doctorImportsUnfinished,
  doctorIncompleteFacts,
  doctorNamesColliding,
  doctorOrphans,
  doctorPartsOutOfStep,
  doctorRedirectsAstray,
  doctorResponsesNotDrawn,
  doctorTenuresNotDrawn,
  doctorTenuresOverdrawn,
  doctorUnstated,
} from '../generated/cypher/doctor.ts';
import type { Database } from '../graph/database.ts';
import type { Reader } from '../graph/statement.ts';

/** Something that the doctor noticed. */
export interface Finding {
  /** Short name of the check. */
  readonly check: string;
  /** An error makes the graph unsound; a notice is worth a look. */
  readonly severity: 'error' | 'notice';
  readonly ids: readonly string[];
  readonly message: string;
  /** Whether `--repair` mends it. */
  readonly repairable: boolean;
}

type Check = (db: Reader) => Promise<Finding[]>;

function each(
  check: string,
  message: string,
  read: (db: Reader) => Promise<{ id: string; what?: string }[]>,
  options: { severity?: Finding['severity']; repairable?: boolean } = {},
): Check {
  return async (db) =>
    (await read(db)).map(({ id, what }) => ({
      check,
      severity: options.severity ?? 'error',
      ids: [id],
      message: `${id}: ${what ?? message}`,
      repairable: options.repairable ?? false,
    }));
}

function extra(check: string, read: (db: Reader) => Promise<{ fact: string; extra: number }[]>): Check {
  return async (db) =>
    (await read(db)).map(({ fact, extra: count }) => ({
      check,
      severity: 'error',
      ids: [fact],
      message: `${fact || 'no fact'}: ${count} drawn ${count === 1 ? 'relationship names' : 'relationships name'} it and no standing fact implies ${count === 1 ? 'it' : 'them'}`,
      repairable: true,
    }));
}

const repairable = { repairable: true } as const;

/** Every check, in the order of the report; a new one adds a line. */
const checks: readonly Check[] = [
  each('fact-without-report', 'the fact stands on no report and is of no dataset', doctorFactsWithoutReport),
  each('fact-incomplete', 'the fact lacks a part without which it says nothing', doctorIncompleteFacts),
  each(
    'not-drawn',
    'the event lacks a drawn relationship, or one says something else',
    doctorEventsNotDrawn,
    repairable,
  ),
  each('not-drawn', 'the response is not drawn exactly as it says', doctorResponsesNotDrawn, repairable),
  each('not-drawn', 'the tenure is not drawn exactly as it says', doctorTenuresNotDrawn, repairable),
  extra('drawn-without-fact', doctorEventsOverdrawn),
  extra('drawn-without-fact', doctorAnswersOverdrawn),
  extra('drawn-without-fact', doctorTenuresOverdrawn),
  each('keys-out-of-step', 'its participations carry keys of something else', doctorPartsOutOfStep, repairable),
  each('date', '', doctorDatesContradicting),
  each('circle', 'it is a part of itself, or cites itself, over others', doctorCircles),
  each('orphan', '', doctorOrphans),
  each('redirect', '', doctorRedirectsAstray),
  async (db) =>
    (await doctorNamesColliding(db)).map(({ ids, text, standard }) => ({
      check: 'name-collision',
      severity: standard ? 'error' : 'notice',
      ids,
      message: `${ids.join(' and ')} are both called "${text}"${standard ? ' as their standard name' : ''}`,
      repairable: false,
    })),
  each('import-account', '', doctorImportsOutOfBalance),
  each('dataset-account', '', doctorDatasetsOutOfBalance),
  each('import-unfinished', '', doctorImportsUnfinished, { severity: 'notice' }),
  each('fact-unstated', 'no dossier states it and no dataset brought it', doctorUnstated, { severity: 'notice' }),
];

/** Milliseconds that one check may take: some look at every fact. */
const patience = 600_000;

/** Checks that run at once: more would only take memory from each other. */
const atOnce = 2;

/** Runs all checks; findings come in the order of the checks, whichever ended first. */
export async function diagnose(database: Database): Promise<Finding[]> {
  const db = database.reader({ timeout: patience });
  const findings: Finding[][] = checks.map(() => []);
  const waiting = checks.entries();
  const work = async (): Promise<void> => {
    for (const [place, check] of waiting) findings[place] = await check(db);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return findings.flat();
}

/** What `--repair` did. */
export interface Repaired {
  readonly removed: number;
  readonly drawn: number;
  readonly mended: number;
}

/** The most findings of one check that are listed. */
const mostListed = 50;

/** The findings as lines of text, errors first. */
export function describeFindings(findings: readonly Finding[], repaired: Repaired | null): string[] {
  const lines: string[] = [];
  if (repaired)
    lines.push(
      `Repaired: ${repaired.removed} drawn relationships removed, ${repaired.drawn} facts drawn anew, ${repaired.mended} facts mended`,
    );
  for (const severity of ['error', 'notice'] as const) {
    const ofKind = findings.filter((finding) => finding.severity === severity);
    for (const check of new Set(ofKind.map((finding) => finding.check))) {
      const found = ofKind.filter((finding) => finding.check === check);
      lines.push(
        ...found
          .slice(0, mostListed)
          .map(
            (finding) => `${severity} ${check}  ${finding.message}${finding.repairable ? ' (--repair mends it)' : ''}`,
          ),
      );
      if (found.length > mostListed) lines.push(`${severity} ${check}  … and ${found.length - mostListed} more`);
    }
  }
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  lines.push(
    `${errors === 0 ? 'The graph is sound' : `${errors} ${errors === 1 ? 'error' : 'errors'}`}; ${findings.length - errors} notices`,
  );
  return lines;
}
