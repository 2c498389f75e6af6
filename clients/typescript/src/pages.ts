// A long list, page by page: where in an answer it stands, and how it goes on.

import { EntenteError } from './error.ts';

/** What a page must select to be gone on from. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Field<Holder, Name extends string> = Holder extends { readonly [key in Name]?: infer Value } ? Value : never;

/** What stands at a path such as `actor.relations`, wherever something does. */
export type At<Answer, Path extends string> = string extends Path
  ? Page
  : Path extends `${infer Name}.${infer Rest}`
    ? At<Field<NonNullable<Answer>, Name>, Rest>
    : NonNullable<Field<NonNullable<Answer>, Path>>;

/**
 * Goes through the pages of the list at a path. An answer without the list, such as that of an unknown actor, has none.
 * @param ask asks for the page after a cursor; null means the first
 */
export async function* pagesOf<Answer, Path extends string>(
  ask: (after: string | null) => Promise<Answer>,
  path: Path,
): AsyncGenerator<At<Answer, Path>, void, undefined> {
  for (let after: string | null = null; ; ) {
    const found = pageAt(await ask(after), path);
    if (found === null) return;
    yield found as At<Answer, Path>;
    const { hasNextPage, endCursor }: Page['pageInfo'] = found.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after)
      throw new EntenteError(
        'NO_PAGES',
        `"${path}" gave the same page twice: give its list "after: $after", and declare "$after: String" on the operation.`,
      );
    after = endCursor;
  }
}

function pageAt(answer: unknown, path: string): Page | null {
  let value = answer;
  for (const name of path.split('.')) {
    if (value === null || value === undefined) return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  if (value === null) return null;
  const page = value as Partial<Page> | undefined;
  if (typeof page?.pageInfo?.hasNextPage === 'boolean' && page.pageInfo.endCursor !== undefined) return page as Page;
  throw new EntenteError(
    'NO_PAGES',
    `There are no pages at "${path}" of the answer: name a list that selects "pageInfo { hasNextPage endCursor }".`,
  );
}
