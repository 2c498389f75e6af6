// The frame around a page: contents, what is on the page, the pages before and after.

import MarkdownIt from 'markdown-it';
import type { contentsOf } from './contents.ts';
import type { Page } from './markdown.ts';

const { escapeHtml } = new MarkdownIt().utils;

/** The contents of the whole site. */
export type Contents = ReturnType<typeof contentsOf<Page>>;

/** What goes into the frame. */
interface Framed {
  readonly title: string;
  readonly lead: string;
  readonly main: string;
  /** The name of the page that is shown; null where it is none of the contents. */
  readonly name: string | null;
  readonly here?: string;
}

/** Above so many headings only the upper ones are listed beside the page. */
const manyHeadings = 40;

function listOf(contents: Contents, name: string | null): string {
  return contents
    .map(({ title, pages }) => {
      const items = pages.map((page) => {
        const current = page.name === name ? ' aria-current="page"' : '';
        return `<li><a href="/docs/${page.name}"${current}>${escapeHtml(page.title)}</a></li>`;
      });
      return `<h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('\n');
}

function hereOf({ headings }: Page): string {
  const deepest = headings.filter(({ level }) => level <= 3).length > manyHeadings ? 2 : 3;
  const shown = headings.filter(({ level }) => level <= deepest);
  if (shown.length < 2) return '';
  const items = shown.map(
    ({ level, text, anchor }) => `<li class="level-${level}"><a href="#${anchor}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="here" aria-labelledby="here"><h2 id="here">On this page</h2><ul>${items.join('')}</ul></nav>`;
}

/** Links to the pages before and after. */
function beside(contents: Contents, name: string): string {
  const pages = contents.flatMap((section) => section.pages);
  const at = pages.findIndex((page) => page.name === name);
  const link = (page: Page | undefined, rel: 'prev' | 'next', words: string) =>
    page ? `<a rel="${rel}" href="/docs/${page.name}"><span>${words}</span> ${escapeHtml(page.title)}</a>` : '';
  return `<nav class="beside" aria-label="Pages before and after">${link(pages[at - 1], 'prev', 'Before')}${link(
    pages[at + 1],
    'next',
    'Next',
  )}</nav>`;
}

function framed(template: string, contents: Contents, { title, lead, main, name, here = '' }: Framed): string {
  const parts: Record<string, string> = {
    title: escapeHtml(title),
    lead: escapeHtml(lead),
    contents: listOf(contents, name),
    main,
    here,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, part: string) => {
    const text = parts[part];
    if (text === undefined) throw new Error(`src/web/docs/index.html asks for {{${part}}}, which there is not.`);
    return text;
  });
}

/** A page in its frame. */
export function framePage(template: string, contents: Contents, page: Page): string {
  return framed(template, contents, {
    title: `${page.title} · Entente`,
    lead: page.lead,
    main: `<article>\n${page.html}</article>\n${beside(contents, page.name)}`,
    name: page.name,
    here: hereOf(page),
  });
}

function cards(contents: Contents): string {
  return contents
    .map(({ title, pages }) => {
      const items = pages.map(
        (page) =>
          `<li><a href="/docs/${page.name}">${escapeHtml(page.title)}</a><span>${escapeHtml(page.lead)}</span></li>`,
      );
      return `<section><h2>${escapeHtml(title)}</h2><ul class="cards">${items.join('')}</ul></section>`;
    })
    .join('\n');
}

/** The page at /docs: every page with its first sentence. */
export function frameIndex(template: string, contents: Contents): string {
  return framed(template, contents, {
    title: 'Documentation · Entente',
    lead: 'How to ask, fill, run and show a graph of actors and issues.',
    main: `<article class="index"><h1>Documentation</h1>
<p>Entente answers who asks what of whom, about which dispute, what came of it, and who says so. Every example on these pages is run by its tests.</p>
${cards(contents)}</article>`,
    name: null,
  });
}

/** The page for an address that there is not. */
export function frameMissing(template: string, contents: Contents): string {
  return framed(template, contents, {
    title: 'No such page · Entente',
    lead: 'There is no such page.',
    main: `<article class="index"><h1>There is no such page</h1>
<p>Search for what you look for, or choose one of these.</p>
${cards(contents)}</article>`,
    name: null,
  });
}
