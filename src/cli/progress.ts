// How far a long piece of work is: a bar on a terminal, a plain line now and then elsewhere.

import { say } from './output.ts';

/** Milliseconds between two looks: on a terminal, and in a log. */
const often = 200;
const seldom = 10_000;
const width = 28;

/** Something that goes on for a while. */
export class Progress {
  private readonly started = performance.now();
  private shown = 0;
  private drawn = false;

  /** @param terminal whether a bar can be drawn */
  constructor(
    private readonly what: string,
    private readonly terminal = process.stderr.isTTY === true,
  ) {}

  /**
   * Says how far it is, if the last time was long enough ago.
   * @param done rows, of which the rate is told
   * @param share of the whole that is done, 0 to 1; null where nobody knows the whole
   */
  update(done: number, share: number | null): void {
    const now = performance.now();
    if (now - this.shown < (this.terminal ? often : seldom)) return;
    this.shown = now;
    const seconds = (now - this.started) / 1000;
    const rate = `${Math.round(done / seconds).toLocaleString('en')} rows/s`;
    const rows = `${done.toLocaleString('en')} rows`;
    const left = share === null || share <= 0 ? '' : `, ${clock((seconds * (1 - share)) / share)} left`;
    if (!this.terminal)
      say(`${this.what}: ${rows}${share === null ? '' : `, ${Math.floor(share * 100)} %`}, ${rate}${left}`);
    else {
      const filled =
        share === null
          ? ''
          : `[${'#'.repeat(Math.round(share * width)).padEnd(width, '.')}] ${Math.floor(share * 100)} %  `;
      process.stderr.write(`\r\u001b[K${filled}${rows}, ${rate}${left}`);
      this.drawn = true;
    }
  }

  /** Removes the bar. */
  end(): void {
    if (this.drawn) process.stderr.write('\r\u001b[K');
  }
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
