#!/usr/bin/env node
// entente: one command a file; this one only joins them.

import './production.ts';

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { EntenteError, StartupError } from '../graph/errors.ts';
import { packagePath } from '../graph/packageRoot.ts';
import { addDoctor } from './doctor.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { addMcp } from './mcp.ts';
import { addMerge } from './merge.ts';
import { exitCodes, say } from './output.ts';
import { addServe } from './serve.ts';
import { addToken } from './token.ts';

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };

const program = new Command('entente')
  .description(
    'Who asks what of whom, about which dispute, what came of it, and who says so: a GraphQL knowledge graph over Neo4j.',
  )
  .version(version)
  .showHelpAfterError('Add --help to see what is possible.')
  .exitOverride();

for (const add of [addServe, addImport, addExport, addMerge, addDoctor, addMcp, addToken]) add(program);
for (const command of [...program.commands, ...program.commands.flatMap((group) => group.commands)])
  command.exitOverride().showHelpAfterError('Add --help to see what is possible.');

// Whoever reads the answer may have heard enough, as "head" does.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? exitCodes.fine : exitCodes.misused;
  } else {
    process.exitCode = exitCodes.failed;
    // What is meant for a reader says all that there is to say; anything else is a fault in here, and shows where.
    const meant = fault instanceof StartupError || fault instanceof EntenteError;
    say(meant ? fault.message : String(fault instanceof Error ? fault.stack : fault));
  }
}

// Nothing is left to do; a connection to a server that hangs would keep the process from seeing that.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));
