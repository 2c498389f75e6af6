// The entries of a JSON list that is written piece by piece.

/** Gives the entries with the commas between them; the brackets are whoever asks's. */
export async function* jsonList<Row>(
  pages: AsyncIterable<readonly Row[]>,
  entry: (row: Row) => unknown,
): AsyncGenerator<string> {
  let first = true;
  for await (const page of pages) {
    let text = '';
    for (const row of page) {
      text += `${first ? '' : ','}\n${JSON.stringify(entry(row))}`;
      first = false;
    }
    yield text;
  }
}
