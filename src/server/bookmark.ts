// The header by which a client says after which moment of the graph its question is to be answered.

import type { IncomingHttpHeaders } from 'node:http';
import type { Bookmarks } from '../graph/database.ts';
import { badInput } from '../graph/errors.ts';

/** Its name, in requests and in answers. */
export const bookmarkHeader = 'entente-bookmark';

/** The most bookmarks that one request may carry. */
const most = 10;

/**
 * The bookmarks that a request carries, separated by commas.
 * @throws EntenteError BAD_USER_INPUT where they cannot be any
 */
export function bookmarksOf(headers: IncomingHttpHeaders): Bookmarks {
  const given = headers[bookmarkHeader];
  if (given === undefined || given === '') return [];
  const bookmarks = [given]
    .flat()
    .join()
    .split(/\s*,\s*/);
  if (bookmarks.length > most)
    throw badInput(
      bookmarkHeader,
      `it holds ${bookmarks.length} bookmarks, and at most ${most} are read; send the latest ones, or leave it out.`,
    );
  if (!bookmarks.every((bookmark) => /^[\w:+/=.-]{1,512}$/.test(bookmark)))
    throw badInput(
      bookmarkHeader,
      'it is no bookmark; send what an answer carried in its header of this name, several separated by commas, or leave it out.',
    );
  return bookmarks;
}
