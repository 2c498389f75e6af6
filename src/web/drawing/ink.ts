// Colours where CSS does not choose between light and dark by itself: on canvases and in files.

import type { Ink } from './palette.ts';

/** The colour that an element shows, now that its scheme is known. */
export function inkIn(element: Element, { light, dark }: Ink): string {
  return isDark(element) ? dark : light;
}

/** Whether an element is drawn for a dark ground. */
export function isDark(element: Element): boolean {
  const probe = element.ownerDocument.createElement('span');
  probe.style.color = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';
  element.append(probe);
  const dark = getComputedStyle(probe).color === 'rgb(2, 2, 2)';
  probe.remove();
  return dark;
}
