// A small page about an entity, for the frame in which clients show it. It has no script, and loads nothing.

import { createHash } from 'node:crypto';
import type { Context } from '../graph/batching.ts';
import { nodesByIds } from '../node/loaders.ts';
import { aliases } from '../search/names.ts';
import { type Entity, properties } from './properties.ts';
import { typesOf } from './types.ts';

/** The frame that the page is made for, in pixels. */
export const previewSize = { width: 420, height: 180 };

const style =
  'body{font:14px/1.4 sans-serif;margin:8px;color:#1a1a1a;background:#fff}h1{font-size:16px;margin:0}p{margin:4px 0}dl{margin:4px 0}dt{float:left;clear:left;width:7em;color:#555}dd{margin:0 0 0 7em}';

/** What the page may do: show its own style, in whatever frame. */
export const previewPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Spellings and offices that are shown at most. */
const mostShown = 8;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

function page(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>${body}</body></html>\n`;
}

/** The page of what nothing is. */
export function missingPage(id: string): string {
  return page('Unknown', `<p>Nothing has the id ${escaped(id.slice(0, 200))}.</p>`);
}

/** The page of an entity; null where nothing has the id. */
export async function preview(context: Context, id: string): Promise<string | null> {
  const [type] = typesOf(id);
  if (!type) return null;
  const [entity] = (await nodesByIds(context, [id])) as (Entity | null)[];
  if (!entity) return null;
  const shown = await Promise.all(
    properties
      .filter((property) => ['country', 'office', 'holder', 'party', 'partOf', 'kind'].includes(property.id))
      .map(async ({ name, values }) => ({
        name,
        values: (await values(context, entity, { limit: null, on: null })).map((value) =>
          'str' in value ? value.str : value.name,
        ),
      })),
  );
  const others = await aliases(context).load(entity.id);
  const lines = [...shown, { name: 'Also', values: others.map(({ text }) => text) }]
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      const more = values.length > mostShown ? `, and ${values.length - mostShown} more` : '';
      return `<dt>${escaped(name)}</dt><dd>${escaped(values.slice(0, mostShown).join(', ') + more)}</dd>`;
    });
  return page(
    entity.name,
    `<h1>${escaped(entity.name)}</h1><p>${escaped(type.name)}${entity.description ? `: ${escaped(entity.description)}` : ''}</p><dl>${lines.join('')}</dl>`,
  );
}
