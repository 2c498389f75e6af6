// Which evidence is shown, and where the keyboard goes when it is closed.

import { useRef, useState } from 'preact/hooks';
import type { Shown } from './frame.tsx';

/** The evidence that is shown, how to show other, and how to close it. */
export function useShown() {
  const [shown, setShown] = useState<Shown | null>(null);
  const from = useRef<Element | null>(null);
  return {
    shown,
    show: (next: Shown) => {
      from.current = document.activeElement;
      // A second time on the same mark closes it.
      setShown((now) => (now?.key === next.key ? null : next));
    },
    close: () => {
      setShown(null);
      if (from.current instanceof HTMLElement || from.current instanceof SVGElement) from.current.focus();
    },
  };
}
