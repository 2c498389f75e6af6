// The pages of the documentation in the order in which they are read: which section has which.

/** A section of the contents, with the names of its pages: those of the files under docs/. */
interface Listed {
  readonly title: string;
  readonly pages: readonly string[];
}

const order: readonly Listed[] = [
  { title: 'Begin', pages: ['quickstart', 'explorer', 'concepts', 'dossier', 'questions'] },
  { title: 'Ask', pages: ['api', 'lists', 'time', 'roll-up', 'names', 'figures'] },
  { title: 'Bring data in and out', pages: ['import', 'import-names', 'export', 'reconcile'] },
  { title: 'Show and use it elsewhere', pages: ['embed', 'clients', 'mcp', 'federation'] },
  { title: 'Run it', pages: ['operate', 'http', 'cache', 'model', 'benchmarks'] },
];

/** Where a page stands that no section names, so that none is lost. */
const rest = 'Further pages';

/** The sections with those of the given pages that they have; pages that no section names come last, by name. */
export function contentsOf<Page extends { readonly name: string }>(
  pages: readonly Page[],
): { readonly title: string; readonly pages: readonly Page[] }[] {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const sections = order.map(({ title, pages: names }) => ({
    title,
    pages: names.flatMap((name) => byName.get(name) ?? []),
  }));
  const placed = new Set(order.flatMap((section) => section.pages));
  const others = pages.filter(({ name }) => !placed.has(name)).sort((a, b) => a.name.localeCompare(b.name));
  return [...sections, { title: rest, pages: others }].filter((section) => section.pages.length > 0);
}
