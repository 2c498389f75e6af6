// How wide a picture may be: it is laid out in the pixels that there are, so that its texts keep their size.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** CSS pixels before the first look. */
const guessed = 640;
/** The least width that is laid out for; a narrower place cuts the picture. */
const least = 240;

/** The width of the element that the reference is put on, also after it has changed. */
export function useWidth<Box extends HTMLElement>(): readonly [RefObject<Box | null>, number] {
  const place = useRef<Box>(null);
  const [width, setWidth] = useState(guessed);
  useLayoutEffect(() => {
    if (!place.current) return;
    const element = place.current;
    const look = () => {
      if (element.clientWidth > 0) setWidth(Math.max(least, element.clientWidth));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
