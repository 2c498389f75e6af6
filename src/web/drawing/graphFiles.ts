// A large graph as files: its canvases as one, and its lines and outlines as SVG.

import type { Places } from './graphLayout.ts';
import { dashOf, inferredDash } from './graphShapes.tsx';
import { begunBy } from './graphSteps.ts';
import { familyInk, familyOf, inkIn, nodeInk, outlinePath } from './palette.ts';
import type { DrawnGraph } from './picture.ts';

/** Canvases that lie on each other, as one on the ground of the page. */
export function onOneCanvas(canvases: readonly HTMLCanvasElement[], ground: string): HTMLCanvasElement {
  const whole = document.createElement('canvas');
  whole.width = Math.max(1, ...canvases.map(({ width }) => width));
  whole.height = Math.max(1, ...canvases.map(({ height }) => height));
  const context = whole.getContext('2d');
  if (!context) return whole;
  context.fillStyle = ground;
  context.fillRect(0, 0, whole.width, whole.height);
  for (const canvas of canvases) context.drawImage(canvas, 0, 0, whole.width, whole.height);
  return whole;
}

/** Names that are written into a file. */
const mostNames = 60;
/** Side of the picture, without unit. */
const side = 2_000;

/** A graph as SVG. @param container whose colours it has */
export function svgOf(
  { nodes, edges }: DrawnGraph,
  places: Places,
  until: string | undefined,
  container: Element,
): string {
  const points = [...places.values()];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = side / Math.max(1, right - left, bottom - top);
  const at = (id: string) => {
    const { x, y } = places.get(id) ?? { x: left, y: top };
    return { x: ((x - left) * scale).toFixed(1), y: ((y - top) * scale).toFixed(1) };
  };
  const { backgroundColor, color, fontFamily } = getComputedStyle(container);
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const lines = edges
    .filter((edge) => begunBy(edge, until))
    .map(({ source, target, relation, status, inferred, count }) => {
      const [from, to] = [at(source), at(target)];
      const dash = inferred ? inferredDash : status === 'DENIED' ? '2 3' : dashOf[status];
      return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${inkIn(container, familyInk[familyOf[relation]])}" stroke-width="${Math.min(4, 0.6 + 0.4 * Math.log2(count)).toFixed(1)}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
    });
  const outlines = nodes.map(({ id, kind, weight, depth }) => {
    const { x, y } = at(id);
    return `<path transform="translate(${x} ${y})" d="${outlinePath(kind, 2.5 + 9 * Math.sqrt(weight / most))}" fill="${inkIn(container, depth === 0 ? nodeInk.middle : nodeInk.around)}"/>`;
  });
  const names = [...nodes]
    .sort((a, b) => a.depth - b.depth || b.weight - a.weight)
    .slice(0, mostNames)
    .map(({ id, name }) => {
      const { x, y } = at(id);
      return `<text x="${x}" y="${y}" dy="22">${escaped(name)}</text>`;
    });
  const edge = 60;
  const box = `${-edge} ${-edge} ${((right - left) * scale + 2 * edge).toFixed(0)} ${((bottom - top) * scale + 2 * edge).toFixed(0)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">`,
    `<rect x="${-edge}" y="${-edge}" width="100%" height="100%" fill="${backgroundColor}"/>`,
    `<g fill="none" stroke-opacity="0.7">${lines.join('')}</g>`,
    `<g>${outlines.join('')}</g>`,
    `<g fill="${color}" font-family="${escaped(fontFamily)}" font-size="16" text-anchor="middle">${names.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

/** A text as XML has it. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
