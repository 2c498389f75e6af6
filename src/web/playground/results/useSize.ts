// The room that an element has, in CSS pixels, as it changes.

import { type RefCallback, useCallback, useState } from 'react';

/** The size of what the callback is given to; null until it is there. */
export function useSize(): [RefCallback<Element>, { readonly width: number; readonly height: number } | null] {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const ref = useCallback((element: Element | null) => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0) setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, size];
}
