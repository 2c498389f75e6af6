// The axis of time below a picture, with a faint line upward at each of its marks.

/** CSS pixels that half a label may take. */
const halfLabel = 36;

/** Draws marks and their labels; labels at the edges stay within the picture. */
export function AxisMarks({
  ticks,
  top,
  bottom,
  width,
}: {
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
    <g class="axis" aria-hidden="true">
      <line class="base" x1={0} x2={width} y1={bottom} y2={bottom} />
      {ticks.map(({ x, label }) => {
        const anchor = x < halfLabel ? 'start' : x > width - halfLabel ? 'end' : 'middle';
        return (
          <g key={label}>
            <line class="rule" x1={x} x2={x} y1={top} y2={bottom + 5} />
            <text
              x={anchor === 'start' ? Math.max(2, x - 12) : anchor === 'end' ? Math.min(width - 2, x + 12) : x}
              y={bottom + 20}
              text-anchor={anchor}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
