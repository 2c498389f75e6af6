// Commands of pages, held against the command line's own definition: for those that would start servers or take minutes.

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** A command line cut into its words, as a shell does where nothing is put in. */
function words(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
}

/** The single commands of a block of shell, comments and settings before them left out. */
export function commandsOf(text: string): string[] {
  return text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/\s(?:&&|\|\|?|;)\s/))
    .map((command) => command.trim())
    .filter(Boolean);
}

/** The program as main.ts puts it together, with every command doing nothing. */
async function program(): Promise<Command> {
  const main = readFileSync(packagePath('src', 'cli', 'main.ts'), 'utf8');
  const [, listed = ''] = /for \(const add of \[([^\]]*)\]\)/.exec(main) ?? [];
  const entente = new Command('entente');
  for (const name of listed.split(',').map((part) => part.trim())) {
    const [, file = ''] = new RegExp(`\\{ ${name} \\} from '\\./(\\w+\\.ts)'`).exec(main) ?? [];
    const module = (await import(packagePath('src', 'cli', file))) as Record<string, (program: Command) => void>;
    module[name]?.(entente);
  }
  const quiet = (command: Command) => {
    command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
    if (command.commands.length === 0) command.action(() => {});
    command.commands.forEach(quiet);
  };
  quiet(entente);
  return entente;
}

const scripts = (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** What is wrong with a command; null where it could be run as it stands, or is none of ours. */
export async function faultOf(command: string): Promise<string | null> {
  const [first, ...rest] = words(command.replace(/^(?:[A-Z][A-Z0-9_]*=\S*\s+)+/, '').replace(/\s+\d?>\s*\S+/g, ''));
  if (first === 'npm') {
    const [verb = '', script = ''] = rest;
    const named = verb === 'run' ? script : verb;
    return verb === 'ci' || named in scripts ? null : `there is no script "${named}"`;
  }
  const args = first === 'npx' && rest[0] === 'entente' ? rest.slice(1) : first === 'entente' ? rest : null;
  if (args === null) return null;
  try {
    await (await program()).parseAsync(args, { from: 'user' });
    return null;
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string };
    return code === 'commander.helpDisplayed' ? null : message;
  }
}

/** Whether a command is one of ours, or of npm: what `faultOf` knows. */
export function isOurs(command: string): boolean {
  return /^(?:[A-Z][A-Z0-9_]*=\S*\s+)*(?:npm|npx entente|entente)\b/.test(command);
}
