// What benchmarks found, written where people read it: each has a section of docs/benchmarks.md that it writes anew.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { packagePath } from '../src/graph/packageRoot.ts';

/** One figure of a benchmark. */
export interface Figure {
  /** What was done. */
  readonly work: string;
  /** What it took, with its unit. */
  readonly figure: string;
  /** What it was to take; null where nothing was asked. */
  readonly target: string | null;
  /** Whether it did; null where nothing was asked. */
  readonly met: boolean | null;
}

/** A number as pages write it: `468,558`, `1.25`. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The figures as a table, missed ones marked. */
function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ work, figure, target, met }) => [
    work,
    figure,
    target ?? '',
    met === null ? '' : met ? 'met' : '**missed**',
  ]);
  return [['work', 'figure', 'target', ''], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The machine that the figures are of. */
function machine(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: packagePath(), encoding: 'utf8' }).trim();
  const [{ model = 'unknown processor' } = {}] = cpus();
  return `${new Date().toISOString().slice(0, 10)}, at ${commit}, ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
}

/**
 * Prints figures and puts them into the page.
 * @param name the section, which is the benchmark's name; a part of it has a name such as `import, growth`
 */
export function report(name: string, about: string, figures: readonly Figure[]): void {
  const path = packagePath('docs', 'benchmarks.md');
  const page = readFileSync(path, 'utf8');
  const section = `## ${name}\n\n${about}\n\n${table(figures)}\n\nMeasured ${machine()}.\n`;
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const others = sections.filter((text) => !text.startsWith(`## ${name}\n`)).map((text) => text.trim());
  const all = [...others, section.trim()].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(path, `${[head.trim(), ...all].join('\n\n')}\n`);
  for (const { work, figure, target, met } of figures)
    console.log(
      `${work}: ${figure}${target === null ? '' : ` (target ${target}: ${met === false ? 'MISSED' : 'met'})`}`,
    );
}

/** A figure with what was asked of it. */
export function asked(work: string, figure: string, target: string, met: boolean): Figure {
  return { work, figure, target, met };
}

/** A figure to compare by. */
export function beside(work: string, figure: string): Figure {
  return { work, figure, target: null, met: null };
}
