// What the two ways to draw a graph have in common: SVG for small ones, WebGL for large ones.

import type { DrawnGraph } from './picture.ts';

/** What a drawn graph can be told by the buttons around it. */
export interface PictureHandle {
  zoomBy(by: number): void;
  showAll(): void;
  /** Finds new places for everything. */
  arrange(): void;
  /** Saves what is shown as a file; its name comes without an ending. */
  save(kind: 'png' | 'svg', name: string): Promise<void>;
}

/** What a picture is given. Ids are those of nodes and ties. */
export interface PictureProps {
  readonly graph: DrawnGraph;
  /** What stands out: it is pointed at or focused here or in the table, or else chosen. */
  readonly lit: string | null;
  readonly selected: string | null;
  /** The day by which the first act of a tie must have happened; undefined: all ties are shown. */
  readonly until: string | undefined;
  /** Where the picture puts its handle. */
  readonly handle: { current: PictureHandle | null };
  /** Told what is pointed at or focused. */
  readonly onLit: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  /** Told which node a reader opens. */
  readonly onOpen: (id: string) => void;
}
