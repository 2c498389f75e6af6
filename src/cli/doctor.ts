// entente doctor: proves that the graph is sound, and mends what can be drawn anew.

import type { Command } from 'commander';
import { describeFindings, diagnose, type Finding } from '../doctor/diagnose.ts';
import { repair } from '../doctor/repair.ts';
import { openGraph } from '../graph/open.ts';
import { readEnvironment, settingsHelp } from './environment.ts';
import { exitCodes, print, say } from './output.ts';

interface Options {
  readonly repair?: boolean;
  readonly json?: boolean;
}

/** Adds the command to the program. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check that the graph is sound: every fact has its reports, and is drawn exactly as it says')
    .option('--repair', 'draw the relationships of facts anew where they are missing, wrong or too many')
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      `\nExit codes: 0 sound (notices do not count), 1 something is wrong, 2 misused.\n${settingsHelp}`,
    )
    .action(examine);
}

async function examine(options: Options): Promise<void> {
  const settings = readEnvironment();
  const graph = await openGraph(settings.graph, options.json ? () => {} : say);
  try {
    const repaired = options.repair ? await repair(graph.database) : null;
    const findings: Finding[] = await diagnose(graph.database);
    const sound = findings.every((finding) => finding.severity === 'notice');
    if (options.json) print(JSON.stringify({ sound, ...(repaired ? { repaired } : {}), findings }, null, 2));
    else for (const line of describeFindings(findings, repaired)) print(line);
    if (!sound) process.exitCode = exitCodes.failed;
  } finally {
    await graph.close();
  }
}
