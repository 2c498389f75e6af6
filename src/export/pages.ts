// Reads of any length, a page at a time: nothing stays open in the graph while whoever takes the rows is slow.

/** Rows of one page: the next is asked for while this one is written, so two are in memory. */
export const pageRows = 2_000;

/**
 * Gives pages until one is not full.
 * @param read gives the page after the last row of the one before; null at the beginning
 */
export async function* pagesOf<Row>(
  read: (last: Row | null, limit: number) => Promise<Row[]>,
  limit = pageRows,
): AsyncGenerator<Row[]> {
  let coming: Promise<Row[]> | null = read(null, limit);
  try {
    while (coming) {
      const rows: Row[] = await coming;
      coming = rows.length < limit ? null : read(rows.at(-1) as Row, limit);
      // A fault of the next page is thrown when it is its turn.
      coming?.catch(() => {});
      if (rows.length > 0) yield rows;
    }
  } finally {
    // Who stops early leaves nothing behind: the page that is under way is waited for.
    await coming?.catch(() => {});
  }
}

/** Things by their ids, in the order of the ids. */
export async function* pagesOfIds<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
  limit = 1_000,
): AsyncGenerator<Row[]> {
  for (let start = 0; start < ids.length; start += limit) yield await read(ids.slice(start, start + limit));
}

/** Brings two ordered sequences of pages into one. */
export async function* merged<Row>(
  one: AsyncGenerator<Row[]>,
  other: AsyncGenerator<Row[]>,
  isBefore: (a: Row, b: Row) => boolean,
): AsyncGenerator<Row[]> {
  try {
    let [left, right] = [await rest(one, []), await rest(other, [])];
    while (left.length > 0 && right.length > 0) {
      const page: Row[] = [];
      let [i, j] = [0, 0];
      while (i < left.length && j < right.length) {
        const [a, b] = [left[i] as Row, right[j] as Row];
        if (isBefore(b, a)) {
          page.push(b);
          j++;
        } else {
          page.push(a);
          i++;
        }
      }
      yield page;
      [left, right] = [await rest(one, left.slice(i)), await rest(other, right.slice(j))];
    }
    if (left.length > 0) yield left;
    if (right.length > 0) yield right;
    yield* one;
    yield* other;
  } finally {
    await one.return(undefined);
    await other.return(undefined);
  }
}

/** What is left of a page, or the next one; empty at the end. */
async function rest<Row>(pages: AsyncGenerator<Row[]>, left: Row[]): Promise<Row[]> {
  if (left.length > 0) return left;
  const next = await pages.next();
  return next.done ? [] : next.value;
}
