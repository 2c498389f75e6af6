// Builds docs/*.md into dist/docs: a page each, the pictures, and the index of the search.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { options, type Section } from '../../src/web/docs/sections.ts';
import { contentsOf } from './contents.ts';
import { type Page, renderPage } from './markdown.ts';
import { frameIndex, frameMissing, framePage } from './page.ts';

/** The pages of docs/. */
export function pagesOf(root: string): Page[] {
  const folder = join(root, 'docs');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));
  const known = new Set(names);
  return names.map((name) => renderPage(name, readFileSync(join(folder, `${name}.md`), 'utf8'), root, known));
}

/**
 * Writes the site into dist/docs.
 * @param root the repository
 * @param template the frame, src/web/docs/index.html as it was built, which names the style sheet and the script
 * @returns the folder
 */
export function buildDocs(root: string, template: string): string {
  const pages = pagesOf(root);
  const contents = contentsOf(pages);
  const site = join(root, 'dist', 'docs');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const page of pages) writeFileSync(join(site, `${page.name}.html`), framePage(template, contents, page));
  writeFileSync(join(site, 'index.html'), frameIndex(template, contents));
  writeFileSync(join(site, '404.html'), frameMissing(template, contents));
  const index = new MiniSearch<Section>(options);
  index.addAll(pages.flatMap(({ sections }) => sections));
  writeFileSync(join(site, 'search.json'), JSON.stringify(index));
  const pictures = join(root, 'docs', 'images');
  if (existsSync(pictures)) cpSync(pictures, join(site, 'images'), { recursive: true });
  return site;
}
