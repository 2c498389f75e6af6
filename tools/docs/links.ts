// Where a link of a Markdown page leads on the built site.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What becomes of a link. */
export type Target =
  /** A link to somewhere. */
  | { readonly href: string }
  /** A file of the repository, which the site does not serve: it is named. */
  | { readonly file: string }
  /** A page that this build does not have: the words stay. */
  | { readonly missing: string };

/** The server of the examples: on the site, an address there is one of the same server. */
const local = 'http://127.0.0.1:4000';

/**
 * Where a link in `docs/<page>.md` leads.
 * @param root the repository
 * @param pages names of the pages that there are
 */
export function targetOf(link: string, root: string, pages: ReadonlySet<string>): Target {
  if (link.startsWith('#')) return { href: link };
  if (link.startsWith(`${local}/`)) return { href: link.slice(local.length) };
  if (/^[a-z]+:/.test(link)) return { href: link };
  const [path = '', anchor] = link.split('#');
  const [, page] = /^([\w-]+)\.md$/.exec(path) ?? [];
  if (page !== undefined)
    return pages.has(page) ? { href: `/docs/${page}${anchor ? `#${anchor}` : ''}` } : { missing: page };
  const file = join('docs', path);
  if (!existsSync(join(root, file))) throw new Error(`There is no ${file}, and a page of docs/ links to it.`);
  const [, question] = /^questions\/(.+)\.graphql$/.exec(file) ?? [];
  return question === undefined ? { file } : { href: `/graphql?question=${question}` };
}
