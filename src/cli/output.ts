// How the commands speak: answers on standard output, everything else on standard error.

/** Says something about the work to the person at the terminal. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints an answer. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Exit codes of all commands. */
export const exitCodes = { fine: 0, failed: 1, misused: 2 } as const;
