// Who is tied to whom in an answer, as a picture whose nodes the keyboard reaches.

import { useId, useMemo, useState } from 'react';
import { layout } from './layout.ts';
import type { Tie, TiedNode, Ties } from './ties.ts';
import { useSize } from './useSize.ts';

/** Letters of a name that are drawn; the whole stands in the text that is shown for a node. */
const longestName = 26;
/** CSS pixels that a picture has at least; a narrower window scrolls it. */
const least = { width: 340, height: 280 };
/** CSS pixels from the middle of a node to its edge. */
const radius = (degree: number) => 6 + Math.min(10, 2 * Math.sqrt(degree));

const short = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** What a node's ties say, for those who cannot see them. */
function told({ key, name }: TiedNode, ties: readonly Tie[], nameOf: (key: string) => string): string {
  const words = ties.flatMap(({ from, to, relations, count }) => {
    if (from !== key && to !== key) return [];
    const verb = relations.join(', ') || 'tied to';
    const times = count > 1 ? ` (${count})` : '';
    return from === key ? [`${verb} ${nameOf(to)}${times}`] : [`${nameOf(from)} ${verb} it${times}`];
  });
  return words.length === 0 ? `${name}: no ties in this answer` : `${name}: ${words.join('; ')}`;
}

/** A picture of ties. */
export function Picture({ ties: picture, caption }: { readonly ties: Ties; readonly caption: string }) {
  const { nodes, ties } = picture;
  const arrow = useId();
  const [box, size] = useSize();
  const width = Math.max(least.width, size?.width ?? 0);
  const height = Math.max(least.height, size?.height ?? 0);
  const places = useMemo(() => layout(picture, { width, height }), [picture, width, height]);
  const [chosen, setChosen] = useState<string | null>(null);
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const shown = nodes.find(({ key }) => key === chosen);
  const line = ({ from, to }: Tie): string => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return '';
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const back = radius(nodes.find(({ key }) => key === to)?.degree ?? 0) + 4;
    return `M${a.x} ${a.y}L${b.x - ((b.x - a.x) / length) * back} ${b.y - ((b.y - a.y) / length) * back}`;
  };
  return (
    <section className="picture" aria-label={caption}>
      <p>{caption}</p>
      <div className="drawn" ref={box}>
        {/* biome-ignore lint/a11y/useSemanticElements: no other element groups what is drawn */}
        <svg width={width} height={height} role="group" aria-label={caption}>
          <defs>
            <marker id={arrow} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 1L9 5L0 9z" />
            </marker>
          </defs>
          {ties.map((tie) => (
            <path
              key={`${tie.from} ${tie.to}`}
              className={chosen === tie.from || chosen === tie.to ? 'tie chosen' : 'tie'}
              d={line(tie)}
              markerEnd={`url(#${arrow})`}
            />
          ))}
          {nodes.map((node) => {
            const place = places.get(node.key) ?? { x: 0, y: 0 };
            return (
              // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: each node is reached, and its ties are told
              <g
                key={node.key}
                className={node.key === chosen ? 'node chosen' : 'node'}
                transform={`translate(${place.x} ${place.y})`}
                tabIndex={0}
                role="img"
                aria-label={told(node, ties, nameOf)}
                onFocus={() => setChosen(node.key)}
                onMouseEnter={() => setChosen(node.key)}
              >
                <circle r={radius(node.degree)} />
                <text y={radius(node.degree) + 14} textAnchor="middle">
                  {short(node.name)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p className="told" aria-hidden="true">
        {shown ? told(shown, ties, nameOf) : 'Point at a node, or go to it by Tab, and its ties are told here.'}
      </p>
    </section>
  );
}
