// Tells the page around how high the widget is, whenever that changes. It says nothing else, so that anybody may hear it.

/** The message as hosts read it; see docs/embed.md. */
interface Resize {
  readonly type: 'entente:resize';
  readonly v: 1;
  /** CSS pixels. */
  readonly height: number;
}

/** Begins to tell the height. */
export function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ type: 'entente:resize', v: 1, height } satisfies Resize, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}
