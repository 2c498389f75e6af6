// How wide a picture may be: it is laid out in the pixels that there are, so that its texts keep their size.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** CSS pixels where the place has no width, as when it is not shown. */
const guessed = 640;
/** The least width that is laid out for; a narrower place cuts the picture. */
const least = 240;

/** A place whose content is laid out for its width, also after that has changed. Before it is known nothing is drawn, as all would be drawn twice. */
export function Wide({
  children,
  ...box
}: {
  readonly class: string;
  readonly style?: Record<string, string>;
  readonly children: (width: number) => ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const element = place.current;
    const look = () =>
      setWidth((known) => (element.clientWidth > 0 ? Math.max(least, element.clientWidth) : (known ?? guessed)));
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} {...box}>
      {width !== null && children(width)}
    </div>
  );
}
