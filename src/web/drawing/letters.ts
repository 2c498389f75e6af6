// How large the letters of the page are, which grow with a large window and with what the reader has chosen.

/** CSS pixels of the page's letters, which CSS calls a `rem`; 16 unless something says otherwise. */
export function letterSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
