// Whether the reader has come from another page of these: only then a page takes the focus, as a browser's own page would not.

let coming = false;

/** Is told by the shell when one page follows another, and asked once by the page that comes. */
export const arrivals = {
  announce(): void {
    coming = true;
  },
  next(): boolean {
    const came = coming;
    coming = false;
    return came;
  },
};
