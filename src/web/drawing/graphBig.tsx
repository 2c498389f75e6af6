// A graph of more than a hundred nodes. What draws it is loaded when there is one; where the browser has no WebGL, the table has all.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../language/language.ts';
import { onOneCanvas, svgOf } from './graphFiles.ts';
import type { Places } from './graphLayout.ts';
import type { PictureProps } from './graphPicture.ts';
import type { BigPicture } from './graphSigma.ts';
import { panStep, zoomStep } from './graphView.ts';
import { type Direction, directions } from './graphWalk.ts';
import { isDark } from './palette.ts';
import { saveCanvas, saveText } from './save.ts';

/** Where the picture stands. */
type State = 'placing' | 'drawn' | 'settled' | 'none';

/** Whether this browser can draw by WebGL. */
function hasWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
  } catch {
    return false;
  }
}

/** Whether the page is dark, as the system or the reader has it: WebGL does not follow by itself, as CSS does. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => isDark(document.body));
  useEffect(() => {
    const take = () => setDark(isDark(document.body));
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', take);
    const theme = new MutationObserver(take);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      scheme.removeEventListener('change', take);
      theme.disconnect();
    };
  }, []);
  return dark;
}

export function BigGraph({ graph, lit, selected, until, handle, onLit, onSelect, onOpen }: PictureProps) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<BigPicture | null>(null);
  const standing = useRef<Places>(new Map());
  const [state, setState] = useState<State>('placing');
  const [arranged, setArranged] = useState(0);
  const dark = useDark();
  // Called by the renderer long after: they must be those of now.
  const hands = useRef({ onLit, onSelect, onOpen });
  hands.current = { onLit, onSelect, onOpen };

  useEffect(() => {
    const of = container.current;
    if (!of) return;
    if (!hasWebGL()) return setState('none');
    let gone = false;
    setState('placing');
    import('./graphSigma.ts').then(
      ({ openPicture }) => {
        if (gone) return;
        const opened = openPicture(of, graph, standing.current, {
          onLit: (id) => hands.current.onLit(id),
          onSelect: (id) => hands.current.onSelect(id),
          onOpen: (id) => hands.current.onOpen(id),
          onDrawn: (settled) => {
            setState((now) => (settled ? 'settled' : now === 'placing' ? 'drawn' : now));
            if (settled && picture.current) standing.current = picture.current.places();
          },
        });
        picture.current = opened;
        opened.light(lit);
        opened.until(until);
      },
      () => gone || setState('none'),
    );
    return () => {
      gone = true;
      picture.current?.kill();
      picture.current = null;
    };
    // What is lit and begun is told below, without drawing anew.
  }, [graph, dark, arranged]);
  useEffect(() => picture.current?.light(lit), [lit]);
  useEffect(() => picture.current?.until(until), [until]);

  const camera = () => picture.current?.sigma.getCamera();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const move = (to: { readonly x?: number; readonly y?: number; readonly ratio?: number }) =>
    void (calm ? camera()?.setState(to) : camera()?.animate(to, { duration: 150 }));
  const zoomBy = (by: number) => move({ ratio: (camera()?.ratio ?? 1) / by });
  const showAll = () => move({ x: 0.5, y: 0.5, ratio: 1 });
  useEffect(() => {
    handle.current = {
      zoomBy,
      showAll,
      arrange: () => {
        standing.current = new Map();
        setArranged((times) => times + 1);
      },
      save: async (kind, name) => {
        const [of, open] = [container.current, picture.current];
        if (!of || !open) return;
        if (kind === 'svg') return saveText(`${name}.svg`, svgOf(graph, open.places(), until, of), 'image/svg+xml');
        // What WebGL drew is gone once the browser has shown it.
        open.sigma.refresh();
        await saveCanvas(onOneCanvas([...of.querySelectorAll('canvas')], getComputedStyle(of).backgroundColor), name);
      },
    };
  });

  const keyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [dx, dy] = key in directions ? directions[key as Direction] : [0, 0];
    const at = camera();
    if (!at) return;
    const step = (panStep / Math.max(1, container.current?.clientWidth ?? 1)) * at.ratio;
    if (dx !== 0 || dy !== 0) move({ x: at.x + dx * step, y: at.y - dy * step });
    else if (key === '+' || key === '=') zoomBy(zoomStep);
    else if (key === '-') zoomBy(1 / zoomStep);
    else if (key === '0') showAll();
    else if (key === 'Escape') {
      if (selected !== null) onSelect(null);
      container.current?.parentElement?.querySelector<HTMLElement>('.graph-tools button')?.focus();
    } else return;
    event.preventDefault();
  };
  if (state === 'none')
    return (
      <p class="graph-none" role="status">
        {words.graph.noWebGL}
      </p>
    );
  return (
    <>
      <div
        ref={container}
        class="graph-big"
        data-state={state}
        role="application"
        aria-roledescription={words.pages.graph}
        aria-label={words.graph.picture(String(graph.nodes.length), String(graph.edges.length))}
        tabIndex={0}
        onKeyDown={keyDown}
      />
      {state !== 'settled' && (
        <p class="graph-placing" role="status">
          {words.graph.placing}
        </p>
      )}
    </>
  );
}
