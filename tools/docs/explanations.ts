// What docs/questions.md says of each ready question, for the playground to show beside it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderText } from './markdown.ts';

/** The section of the page that has a part for each ready question. */
const section = 'Each ready question';

/** The explanations as HTML, by the titles of the questions. */
export function explanationsOf(root: string): Record<string, string> {
  const page = readFileSync(join(root, 'docs', 'questions.md'), 'utf8');
  const [, text = ''] = new RegExp(`^## ${section}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(page) ?? [];
  const pages = new Set(readdirSync(join(root, 'docs')).map((file) => file.replace(/\.md$/, '')));
  return Object.fromEntries(
    [...text.matchAll(/^### (.*)\n([\s\S]*?)(?=^### |(?![\s\S]))/gm)].map(([, title = '', words = '']) => [
      title,
      renderText(words, root, pages, 'questions'),
    ]),
  );
}
