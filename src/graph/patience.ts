// How long one waits for a server, and what is done with a connection that hangs.

import { EntenteError } from './errors.ts';

/** What the server left unanswered. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/** Whether something failed because its time was over: nobody answered, or the graph stopped it. */
export function isLate(fault: unknown): boolean {
  return fault instanceof Silence || (fault instanceof EntenteError && fault.extensions.code === 'GRAPH_TIMEOUT');
}

/** The outcome of `work`, or Silence after `milliseconds`: a connection that hangs would keep everybody waiting for minutes. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Silence(`it was silent for ${Math.round(milliseconds / 1000)} s`)),
      milliseconds,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Closes without waiting: a connection that hangs would not let go. */
export function closeBehind(closable: { close(): Promise<void> }): void {
  closable.close().catch(() => {});
}
