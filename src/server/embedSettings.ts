// How widgets may be shown on other people's pages: who may frame them, and whether only by a signed link.

/** What the one who serves says of widgets. */
export interface EmbedSettings {
  /** Origins whose pages may frame widgets, as the policy of a page writes them: `https://example.org`, `*` for all, none where empty. */
  readonly origins: readonly string[];
  /** Whether widgets are shown only by a signed link. */
  readonly requireToken: boolean;
  /** Keys of signed links: the first signs, all are taken. Without any there are no signed links. */
  readonly secrets: readonly string[];
  /** Origin under which others reach this server, such as `https://graph.example`; null: the one that a request names. */
  readonly publicUrl: string | null;
}

/** Widgets for everybody. */
export const openToAll: EmbedSettings = { origins: ['*'], requireToken: false, secrets: [], publicUrl: null };

/** Characters that a key must have: HS256 asks for 256 bits, and a character that is typed has less than eight. */
export const shortestSecret = 32;

/** Whether a text is an origin as policies write it: a scheme and a host, which may begin with `*.`, and perhaps a port. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\/(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:(\d{1,5}|\*))?$/i.test(text);
}
