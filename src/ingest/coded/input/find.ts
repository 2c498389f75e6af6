// Which files the arguments of a command mean: paths, patterns and standard input.

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputFault, inWords } from './fault.ts';

/** The argument that stands for standard input. */
export const standardInput = '-';

/**
 * Finds the files before anything is read, so that a slip in the last of many is told at once.
 * A pattern such as `events.*.tab` is matched here where the shell left it alone; a file of that very name comes first.
 * @returns paths, each once, in the order of the arguments; those of a pattern in the order of their names
 * @throws InputFault that tells every argument that means no readable file
 */
export async function findInputs(args: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const faults: InputFault[] = [];
  for (const arg of args) {
    try {
      for (const path of await filesOf(arg)) found.add(path);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      faults.push(fault);
    }
  }
  const [first, another] = faults;
  if (first && another)
    throw new InputFault(
      `${faults.length} of ${args.length} inputs`,
      null,
      'inputs',
      faults.map(({ file, reason }) => `${file}: ${reason}`).join('; '),
    );
  if (first) throw first;
  return [...found];
}

async function filesOf(arg: string): Promise<string[]> {
  if (arg === standardInput) return [arg];
  const kind = await stat(arg).catch((cause: NodeJS.ErrnoException) => cause);
  if (!(kind instanceof Error)) {
    if (kind.isDirectory()) throw unreadable(arg, { code: 'EISDIR' });
    await access(arg, constants.R_OK).catch((cause) => {
      throw unreadable(arg, cause);
    });
    return [arg];
  }
  if (kind.code !== 'ENOENT' || !isDynamicPattern(arg)) throw unreadable(arg, kind);
  const files = await glob(arg, { expandDirectories: false, onlyFiles: true, absolute: isAbsolute(arg) });
  if (files.length === 0) throw new InputFault(arg, null, 'no-match', 'no file matches this pattern');
  return files.sort();
}

function unreadable(file: string, cause: unknown): InputFault {
  return new InputFault(file, null, 'unreadable', inWords(cause), { cause });
}
