// How wide a picture may be: it is laid out in the pixels that there are, so that its texts keep their size.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { letterSize } from './letters.ts';

/** CSS pixels where the place has no width, as when it is not shown. */
const guessed = 640;
/** The least width that is laid out for; a narrower place cuts the picture. */
const least = 240;

/** Room for a picture. */
export interface Room {
  /** In units of the picture, in which its texts have their sizes. */
  readonly width: number;
  /** CSS pixels of a unit: one where letters have their usual size, and as much more as they are larger. */
  readonly zoom: number;
}

/** CSS pixels of letters of the usual size. */
const usual = 16;

/** A place whose content is laid out for its width, also after that has changed. Before it is known nothing is drawn, as all would be drawn twice. */
export function Wide({
  children,
  ...box
}: {
  readonly class: string;
  readonly style?: Record<string, string>;
  readonly children: (room: Room) => ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const element = place.current;
    const look = () => {
      const zoom = letterSize() / usual;
      const width = element.clientWidth > 0 ? Math.max(least, Math.floor(element.clientWidth / zoom)) : null;
      setRoom((known) => {
        const now = { width: width ?? known?.width ?? guessed, zoom };
        return known?.width === now.width && known.zoom === zoom ? known : now;
      });
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} {...box}>
      {room !== null && children(room)}
    </div>
  );
}
