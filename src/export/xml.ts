// Text in XML 1.0: characters that XML forbids are left out, those that it would read otherwise are written by number.

/** Everything but the characters that XML 1.0 allows; halves of surrogate pairs among it. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>"\t\n\r]/g;

const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Makes text safe between tags and in attributes. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replaceAll(forbidden, '')
    .replaceAll(special, (character) => written[character] ?? '');
}
