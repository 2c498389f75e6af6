// What the documentation's pages do by script: the search, and boxes that scroll by keyboard. They read without it.

import { startSearch } from './search.ts';

/** Lets the keyboard reach the boxes whose content is wider than they are, and no others. */
function reachBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.table, pre'))
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
}

/** Opens the contents where they stand beside the text; a narrow window has them closed above it. */
function openContents(wide: boolean): void {
  for (const contents of document.querySelectorAll<HTMLDetailsElement>('details.contents')) contents.open = wide;
}

const wide = matchMedia('(min-width: 60rem)');
openContents(wide.matches);
wide.addEventListener('change', () => openContents(wide.matches));
reachBoxes();
addEventListener('resize', reachBoxes);
startSearch();
// The page that is shown may stand far down in the contents.
document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' });
