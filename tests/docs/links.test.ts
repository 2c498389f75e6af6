// Every link, anchor and picture of the built documentation leads somewhere, and so does every link of the Markdown files.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { buildPages } from '../web/built.ts';
import { readyQuestions } from '../web/questions.ts';
import { pages } from './pages.ts';

/** The built pages by their address. */
const site = new Map<string, string>();
beforeAll(() => {
  buildPages();
  const folder = packagePath('dist', 'docs');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const name = file.replace('.html', '');
    site.set(name === 'index' ? '/docs' : `/docs/${name}`, readFileSync(join(folder, file), 'utf8'));
  }
});

const plainText = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => plainText(value));

/** Why a link of a page leads nowhere; null where it leads somewhere. */
function faultOf(link: string, from: string): string | null {
  if (/^https?:/.test(link))
    return URL.canParse(link) && link.startsWith('https://') && new URL(link).hostname.includes('.')
      ? null
      : 'it is no well-formed https address';
  const url = new URL(link, `http://site${from}`);
  // A small picture stands in the page itself.
  if (url.protocol === 'data:') return null;
  if (url.pathname.startsWith('/docs/images/'))
    return existsSync(packagePath('dist', url.pathname.slice(1))) ? null : 'there is no such picture';
  if (url.pathname.startsWith('/assets/'))
    return existsSync(packagePath('dist', 'web', url.pathname.slice(1))) ? null : 'there is no such asset';
  if (url.pathname === '/graphql') {
    const question = url.searchParams.get('question');
    return question === null || readyQuestions.some(({ name }) => name === question)
      ? null
      : 'there is no such question';
  }
  if (url.pathname === '/') return null;
  const page = site.get(url.pathname);
  if (page === undefined) return 'there is no such page';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || attributes(page, 'id').includes(anchor) ? null : 'the page has no such anchor';
}

describe('the built site', () => {
  it('has every page, and the one for what is missing', () => {
    expect([...site.keys()].sort()).toEqual(
      [
        '/docs',
        '/docs/404',
        ...pages.filter((page) => page.startsWith('docs/')).map((page) => `/${page.replace('.md', '')}`),
      ].sort(),
    );
  });

  it('has no link that leads nowhere', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const [address, html] of site)
      for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        checked++;
        const fault = faultOf(link, address);
        if (fault !== null) broken.push(`${address}: ${link}: ${fault}`);
      }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });

  it('names only files of the repository that there are', () => {
    const named = [...site.values()].flatMap((html) =>
      [...html.matchAll(/<code class="file">([^<]*)<\/code>/g)].map(([, file = '']) => plainText(file)),
    );
    expect(named.length).toBeGreaterThan(3);
    for (const file of named) expect(existsSync(packagePath(file)), file).toBe(true);
  });

  it('has each page in its contents, once, and marks the one that is shown', () => {
    for (const [address, html] of site) {
      const [, contents = ''] = /<nav aria-label="Contents">([\s\S]*?)<\/nav>/.exec(html) ?? [];
      const listed = attributes(contents, 'href');
      expect(listed.sort(), address).toEqual([...site.keys()].filter((page) => !/docs$|404$/.test(page)).sort());
      const [, current] = /href="([^"]*)" aria-current="page"/.exec(contents) ?? [];
      expect(current ?? null, address).toBe(/docs$|404$/.test(address) ? null : address);
    }
  });

  it('has anchors that are told apart, nothing inline, and a way from each page to the next', () => {
    const order: (string | undefined)[] = [];
    for (const [address, html] of site) {
      const ids = attributes(html, 'id');
      expect(new Set(ids).size, address).toBe(ids.length);
      expect(html, address).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+="/);
      const [, next] = /rel="next" href="([^"]*)"/.exec(html) ?? [];
      const [, before] = /rel="prev" href="([^"]*)"/.exec(html) ?? [];
      if (next) expect(site.get(next), address).toContain(`rel="prev" href="${address}"`);
      if (!/docs$|404$/.test(address) && !next) order.push(address);
      if (!/docs$|404$/.test(address) && !before) order.unshift(address);
    }
    expect(order).toHaveLength(2);
  });
});

/** Anchors of a Markdown file's headings, as GitHub makes them. */
function anchorsIn(file: string): Set<string> {
  const taken = new Map<string, number>();
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
      const anchor = heading
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .toLowerCase()
        .replace(/\s/g, '-');
      const before = taken.get(anchor) ?? 0;
      taken.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    }),
  );
}

describe('the Markdown files', () => {
  it.each([...pages, 'CONTRIBUTING.md'])('%s links to what there is', (page) => {
    const text = readFileSync(packagePath(page), 'utf8')
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`]*`/g, '');
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) {
        expect(link.startsWith('https://') || link.startsWith('http://127.0.0.1:4000/'), link).toBe(true);
        continue;
      }
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? packagePath(page) : packagePath(normalize(join(dirname(page), path)));
      expect(existsSync(file), `${page}: ${link}`).toBe(true);
      if (anchor) expect([...anchorsIn(file)], `${page}: ${link}`).toContain(anchor);
    }
  });
});
