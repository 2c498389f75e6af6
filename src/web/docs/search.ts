// The search of the documentation: "/" goes to it, arrows and Enter pick, Escape leaves; what it looks through comes at first use.

import MiniSearch, { type SearchResult } from 'minisearch';
import { options, type Section } from './sections.ts';

/** Sections that are shown at most. */
const most = 12;

type Found = SearchResult & Pick<Section, 'page' | 'heading' | 'excerpt'>;

let loading: Promise<MiniSearch<Section>> | undefined;

/** The index, fetched once; a fetch that failed is tried again at the next letter. */
function index(): Promise<MiniSearch<Section>> {
  loading ??= fetch('/docs/search.json')
    .then(async (response) => {
      if (!response.ok) throw new Error(`status ${response.status}`);
      return MiniSearch.loadJSON<Section>(await response.text(), options);
    })
    .catch((fault: unknown) => {
      loading = undefined;
      throw fault;
    });
  return loading;
}

function entry({ id, page, heading, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = String(id);
  for (const [name, text] of [
    ['strong', heading],
    ['span', heading === page ? '' : page],
    ['small', excerpt],
  ] as const) {
    if (text === '') continue;
    const part = document.createElement(name);
    part.textContent = text;
    link.append(part);
  }
  item.append(link);
  return item;
}

/** What is said above the list. */
function told(text: string, count: number): string {
  if (count === 0) return `Nothing is found for “${text}”. Try fewer or other words.`;
  const shown = count > most ? `, the first ${most} shown` : '';
  return `${count} ${count === 1 ? 'section' : 'sections'} found${shown}`;
}

/** Brings the search of the page to life. */
export function startSearch(): void {
  const search = document.querySelector<HTMLElement>('.search');
  const input = search?.querySelector('input');
  const found = search?.querySelector<HTMLElement>('.found');
  const status = found?.querySelector('p');
  const list = found?.querySelector('ol');
  if (!search || !input || !found || !status || !list) return;
  search.hidden = false;

  const close = () => {
    found.hidden = true;
  };
  const look = async () => {
    const text = input.value.trim();
    if (text === '') return close();
    let results: Found[] = [];
    let words: string;
    try {
      results = (await index()).search(text) as Found[];
      words = told(text, results.length);
    } catch {
      words = 'The search could not be loaded. See whether the server runs, then type on.';
    }
    // Letters were typed meanwhile.
    if (input.value.trim() !== text) return;
    list.replaceChildren(...results.slice(0, most).map(entry));
    status.textContent = words;
    found.hidden = false;
  };
  input.addEventListener('input', () => void look());
  input.addEventListener('focus', () => {
    index().catch(() => {});
    if (input.value.trim() !== '') void look();
  });

  /** Goes up and down through the field and what is found. */
  const move = (step: number) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  };
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
    else if (event.key === 'Escape') {
      input.focus();
      close();
    } else return;
    event.preventDefault();
  });
  search.addEventListener('focusout', ({ relatedTarget }) => {
    if (!search.contains(relatedTarget as Node | null)) close();
  });
  // A place on this very page is gone to without a new page.
  list.addEventListener('click', close);
  addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
