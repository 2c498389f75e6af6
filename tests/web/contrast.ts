// How well the text of a page can be read: the contrast of every piece of it with what lies behind.

import type { Locator } from 'playwright-core';

/** Contrast that WCAG 2.2 asks of text of ordinary size (1.4.3, level AA). */
const least = 4.5;

/** What was found of the texts within an element. */
export interface Contrasts {
  readonly checked: number;
  /** Texts under the least contrast, each with its own. */
  readonly faint: string[];
}

/** Measures every visible text within an element, alpha and opacity included. */
export function contrastsOf(within: Locator): Promise<Contrasts> {
  return within.evaluate((root, least) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const page = root.ownerDocument;
    const canvas = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const styleOf = (element: unknown) => page.defaultView.getComputedStyle(element);
    const read = (text: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, ground: Colour): Colour => {
      const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], ground[0]), mix(top[1], ground[1]), mix(top[2], ground[2]), 1];
    };
    const luminance = (colour: Colour) => {
      const linear = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    };
    let checked = 0;
    const faint: string[] = [];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.data)
        .join('')
        .trim();
      if (text === '' || element.getClientRects().length === 0) continue;
      checked++;
      let opacity = 1;
      const layers: Colour[] = [];
      for (let at = element; at; at = at.parentElement) {
        opacity *= Number(styleOf(at).opacity);
        layers.unshift(read(styleOf(at).backgroundColor));
      }
      const ground = layers.reduce((below, layer) => over(layer, below), [255, 255, 255, 1] as Colour);
      const colour = read(styleOf(element).color);
      const ink = over([colour[0], colour[1], colour[2], colour[3] * opacity], ground);
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number];
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < least) faint.push(`${contrast.toFixed(2)} ${text.slice(0, 60)}`);
    }
    return { checked, faint };
  }, least);
}
