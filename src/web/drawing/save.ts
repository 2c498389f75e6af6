// Saves pictures and tables as files.

import { csvOf, type Table } from '../../export/cell.ts';

/** What an element of a picture looks like by the page's styles, and would lose outside the page. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'text-decoration',
  'visibility',
  'display',
  'paint-order',
] as const;

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands a text to the reader as a file. */
export function saveText(name: string, text: string, type: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Saves a table as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function saveTable(name: string, table: Table): void {
  saveText(`${name}.csv`, `\uFEFF${csvOf(table)}`, 'text/csv');
}

/** A picture that stands by itself: its styles written into it, on the ground of the page. */
export function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const styles = getComputedStyle(original);
    element.setAttribute('style', kept.map((name) => `${name}:${styles.getPropertyValue(name)}`).join(';'));
  }
  const { width, height } = sizeOf(picture);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const [x = 0, y = 0, wide = width, high = height] = (copy.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x, y, width: wide, height: high }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Saves a picture as SVG. */
export function saveSvg(picture: SVGSVGElement, name: string): void {
  saveText(`${name}.svg`, standalone(picture), 'image/svg+xml');
}

/**
 * Saves a picture as PNG.
 * @param scale pixels of the file for each of the page's
 */
export async function savePng(picture: SVGSVGElement, name: string, scale = 2): Promise<void> {
  const { width, height } = sizeOf(picture);
  const image = new Image();
  // As data, for the policy of the pages lets in no pictures by blob:.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  await saveCanvas(canvas, name);
}

/** Saves what is drawn on a canvas as PNG. */
export async function saveCanvas(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (content === null) throw new Error('The picture is too large for the browser to save. Save it as SVG.');
  saveFile(`${name}.png`, content);
}

function sizeOf(picture: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = picture.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
