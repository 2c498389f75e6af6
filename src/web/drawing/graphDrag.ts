// How a large graph follows the hand: what is drawn is moved as it is, at no cost, and drawn anew where the hand rests. To draw it at each
// step would take a browser without a graphics card a fifth of a second.

import type Sigma from 'sigma';

/** Milliseconds without a movement after which it is drawn anew. */
const rest = 160;

/** Lets a hand move what a renderer has drawn. @param stage the element that holds its canvases; @returns what ends it */
export function drag(
  sigma: Pick<Sigma, 'getCamera' | 'viewportToFramedGraph' | 'getDimensions' | 'on' | 'off'>,
  stage: HTMLElement,
): () => void {
  let [x, y] = [0, 0];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  /** Whether what is moved is being drawn anew. */
  let drawing = false;
  /** Pixels that the hand has gone since it took hold. */
  let gone = 0;
  const show = () => {
    stage.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
  };
  const settle = () => {
    clearTimeout(waiting);
    if (drawing || (x === 0 && y === 0)) return;
    drawing = true;
    const { width, height } = sigma.getDimensions();
    const middle = sigma.viewportToFramedGraph({ x: width / 2 - x, y: height / 2 - y });
    const [wasX, wasY] = [x, y];
    const drawn = () => {
      sigma.off('afterRender', drawn);
      drawing = false;
      // The hand may have gone on meanwhile.
      [x, y] = [x - wasX, y - wasY];
      show();
      if (!held) settle();
    };
    sigma.on('afterRender', drawn);
    sigma.getCamera().setState({ x: middle.x, y: middle.y });
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    held = true;
    gone = 0;
    let from = { x: event.clientX, y: event.clientY };
    const move = (next: PointerEvent) => {
      const [dx, dy] = [next.clientX - from.x, next.clientY - from.y];
      [x, y] = [x + dx, y + dy];
      gone += Math.abs(dx) + Math.abs(dy);
      from = { x: next.clientX, y: next.clientY };
      show();
      clearTimeout(waiting);
      waiting = setTimeout(settle, rest);
    };
    const up = () => {
      held = false;
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
      settle();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
  };
  // While it is held, nothing is looked for under the pointer: that reads back from what was drawn, at each step.
  const still = (event: MouseEvent) => {
    if (held && (x !== 0 || y !== 0)) event.stopImmediatePropagation();
  };
  // What was a drag is no click.
  const click = (event: MouseEvent) => {
    if (gone > 4) event.stopImmediatePropagation();
  };
  stage.addEventListener('pointerdown', down);
  stage.addEventListener('click', click, { capture: true });
  addEventListener('mousemove', still, { capture: true });
  return () => {
    clearTimeout(waiting);
    stage.removeEventListener('pointerdown', down);
    stage.removeEventListener('click', click, { capture: true });
    removeEventListener('mousemove', still, { capture: true });
  };
}
