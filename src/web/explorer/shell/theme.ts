// Light or dark: as the reader's system has it, unless the address says.

import { useLayoutEffect } from 'preact/hooks';

/** The themes; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const;

/** Sets the theme of the whole document. */
export function useTheme(asked: string | undefined): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (asked === 'light' || asked === 'dark') dataset.theme = asked;
    else delete dataset.theme;
  }, [asked]);
}
