// A page of docs/ as HTML: headings with anchors, tables that scroll inside their box, links that lead somewhere.

import MarkdownIt, { type Token } from 'markdown-it';
import type { Section } from '../../src/web/docs/sections.ts';
import { targetOf } from './links.ts';

/** A heading below the title. */
export interface Heading {
  /** 2 to 6. */
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A page as it is rendered. */
export interface Page {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  /** The first sentence below the title, or two where it is short, as plain text. */
  readonly lead: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** What the search finds. */
  readonly sections: readonly Section[];
}

/** Characters of a section that the search shows. */
const excerptLength = 150;
/** Characters of a first sentence below which the second is told too. */
const shortSentence = 50;

const markdown = new MarkdownIt({ html: false, linkify: false });
const { escapeHtml } = markdown.utils;

markdown.renderer.rules.heading_open = (tokens, index) => {
  const { tag, meta } = tokens[index] as Token;
  const anchor = (meta as { anchor: string } | null)?.anchor;
  return anchor === undefined ? `<${tag}>` : `<${tag} id="${anchor}"><a href="#${anchor}">`;
};
markdown.renderer.rules.heading_close = (tokens, index) => {
  const { tag, meta } = tokens[index] as Token;
  return `${meta ? '</a>' : ''}</${tag}>\n`;
};
markdown.renderer.rules.table_open = (tokens, index) =>
  `<div class="table" role="group" aria-label="${escapeHtml(tableName(tokens, index))}"><table>\n`;
markdown.renderer.rules.table_close = () => '</table></div>\n';
// Alignment comes as a style attribute, which the policy of the site refuses.
for (const cell of ['th_open', 'td_open'])
  markdown.renderer.rules[cell] = (tokens, index) => {
    const token = tokens[index] as Token;
    const right = String(token.attrGet('style')).includes('right');
    return `<${token.tag}${token.tag === 'th' ? ' scope="col"' : ''}${right ? ' class="number"' : ''}>`;
  };
markdown.renderer.rules.fence = (tokens, index) => {
  const { content, info } = tokens[index] as Token;
  const language = info.trim();
  const open =
    language === 'graphql'
      ? `<p><a href="/graphql?query=${encodeURIComponent(content)}">Open in the playground</a></p>`
      : '';
  const named = language ? ` class="language-${escapeHtml(language)}"` : '';
  return `<div class="code"><pre><code${named}>${escapeHtml(content)}</code></pre>${open}</div>\n`;
};

/** Names a table by its columns. */
function tableName(tokens: readonly Token[], from: number): string {
  const names: string[] = [];
  for (let at = from; at < tokens.length && tokens[at]?.type !== 'thead_close'; at++)
    if (tokens[at]?.type === 'inline') names.push(plain(tokens[at] as Token));
  const columns = names.filter((name) => name !== '').join(', ');
  return columns === '' ? 'Table' : `Table: ${columns}`;
}

/** The text of a run of words, without its marks. */
function plain(token: Token): string {
  return (token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : type === 'image' ? '' : content))
    .join('');
}

/** Anchors as GitHub makes them, so that a link is good in both places. */
function anchors(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const before = taken.get(anchor) ?? 0;
    taken.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  };
}

/** Renders a page. @param pages names of all pages, to link to them */
export function renderPage(name: string, text: string, root: string, pages: ReadonlySet<string>): Page {
  const tokens = markdown.parse(text, {});
  const anchorOf = anchors();
  const headings: Heading[] = [];
  const sections: Section[] = [];
  let title = '';
  let lead = '';
  let section = { id: `/docs/${name}`, heading: '', texts: [] as string[] };
  const close = () => {
    const words = section.texts.join(' ').replace(/\s+/g, ' ').trim();
    const heading = section.heading || title;
    if (heading)
      sections.push({ id: section.id, page: title, heading, text: words, excerpt: words.slice(0, excerptLength) });
  };
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      const words = plain(tokens[index + 1] as Token);
      const anchor = anchorOf(words);
      if (level === 1) title = words;
      else {
        close();
        section = { id: `/docs/${name}#${anchor}`, heading: words, texts: [] };
        headings.push({ level, text: words, anchor });
        token.meta = { anchor };
        const end = tokens.slice(index).find(({ type }) => type === 'heading_close');
        if (end) end.meta = { anchor };
      }
    } else if (token.type === 'fence') section.texts.push(token.content);
    else if (token.type === 'inline') {
      const words = plain(token);
      if (tokens[index - 1]?.type === 'heading_open') return;
      if (lead === '' && tokens[index - 1]?.type === 'paragraph_open') lead = leadOf(words);
      section.texts.push(words);
      token.children = leading(token.children ?? [], root, pages);
    }
  });
  close();
  if (title === '') throw new Error(`docs/${name}.md has no title: begin it with "# …".`);
  return { name, title, lead, html: markdown.renderer.render(tokens, markdown.options, {}), headings, sections };
}

/** Renders words of a page that are shown elsewhere: links within the page lead to it. */
export function renderText(text: string, root: string, pages: ReadonlySet<string>, page: string): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens.filter(({ type }) => type === 'inline')) {
    token.children = leading(token.children ?? [], root, pages);
    for (const link of token.children.filter(({ type }) => type === 'link_open')) {
      const href = String(link.attrGet('href'));
      if (href.startsWith('#')) link.attrSet('href', `/docs/${page}${href}`);
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

function leadOf(text: string): string {
  const [first = text, second = ''] = text.match(/\S.*?[.?!](?=\s|$)/g) ?? [];
  return first.length < shortSentence ? `${first} ${second}`.trim() : first;
}

/** Makes the links and pictures of a run of words lead where they lead on the site. */
function leading(children: readonly Token[], root: string, pages: ReadonlySet<string>): Token[] {
  /** What stands in place of the end of the link that is open; null leaves the end as it is. */
  let ending: string | null = null;
  return children.flatMap((token, index) => {
    if (token.type === 'image') {
      const source = String(token.attrGet('src'));
      if (!source.startsWith('images/')) throw new Error(`The picture ${source} is not below docs/images.`);
      token.attrSet('src', `/docs/${source}`);
    } else if (token.type === 'link_open') {
      const target = targetOf(String(token.attrGet('href')), root, pages);
      ending = 'href' in target ? null : 'file' in target ? fileName(target.file, children[index + 1]) : '';
      if (!('href' in target)) return [];
      token.attrSet('href', target.href);
      if (target.href.startsWith('http')) token.attrSet('rel', 'external');
    } else if (token.type === 'link_close' && ending !== null) {
      const end = new MarkdownIt.Token('html_inline', '', 0);
      end.content = ending;
      ending = null;
      return [end];
    }
    return [token];
  });
}

/** A file of the repository, named after the words that linked to it, or in place of them where they are its name. */
function fileName(file: string, words: Token | undefined): string {
  const name = `<code class="file">${escapeHtml(file)}</code>`;
  if (words?.content !== file) return ` (${name})`;
  words.content = '';
  return name;
}
