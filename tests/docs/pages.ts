// The pages that tests hold true, with every fenced block in them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** A fenced block of a page. */
export interface Block {
  /** `docs/time.md`, `README.md`. */
  readonly page: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** What stands behind its fence; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  /** Tells it apart from what it would be after a change. */
  readonly hash: string;
}

/** All pages: the README, and those below docs/. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(packagePath('docs'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/${file}`),
];

/** The blocks of a page in their order. A fence may be indented, as in a list. */
export function blocksIn(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { indent: string; language: string; line: number; lines: string[] } | null = null;
  readFileSync(packagePath(page), 'utf8')
    .split('\n')
    .forEach((text, at) => {
      const [, indent = '', language = ''] = /^(\s*)```(.*)$/.exec(text) ?? [];
      const fence = /^\s*```/.test(text);
      if (open && fence) {
        const content = `${open.lines.join('\n')}\n`;
        const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
        blocks.push({ page, heading, line: open.line, language: open.language, text: content, hash });
        open = null;
      } else if (fence) open = { indent, language: language.trim(), line: at + 1, lines: [] };
      else if (open) open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
      else if (/^#+ /.test(text)) heading = text.replace(/^#+ /, '');
    });
  if (open) throw new Error(`${page}: a block is not closed.`);
  return blocks;
}
