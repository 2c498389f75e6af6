// Colours and shapes of graphs. Colour says of which family a tie is, shape what a node is; nothing is said by colour alone:
// ties also have their verbs and arrow heads, and what stands in the picture stands in its table too. The hues are those of
// M. Okabe and K. Ito, "Color Universal Design", 2008, of each the one that keeps a contrast of 3 on the ground.

import type { Kind, Relation } from '../language/catalogue.ts';
import type { Change } from './picture.ts';

/** What kinds of acts have in common: words, working together, asking and accusing, forcing. */
export type Family = 'words' | 'cooperation' | 'demand' | 'conflict';

/** A colour on a light and on a dark ground. */
export interface Ink {
  readonly light: string;
  readonly dark: string;
}

/** Families in the order of the legend. */
export const families: readonly Family[] = ['cooperation', 'words', 'demand', 'conflict'];

/** The family of each kind of act. */
export const familyOf: Readonly<Record<Relation, Family>> = {
  STATES: 'words',
  APPEALS_TO: 'demand',
  OFFERS: 'cooperation',
  MEETS: 'words',
  SUPPORTS: 'cooperation',
  COOPERATES_WITH: 'cooperation',
  AIDS: 'cooperation',
  CONCEDES_TO: 'cooperation',
  EASES: 'cooperation',
  INVESTIGATES: 'words',
  DEMANDS: 'demand',
  ACCUSES: 'demand',
  REJECTS: 'demand',
  THREATENS: 'conflict',
  PROTESTS: 'conflict',
  MOBILIZES_AGAINST: 'conflict',
  REDUCES_RELATIONS: 'conflict',
  COERCES: 'conflict',
  ATTACKS: 'conflict',
  RETALIATES: 'conflict',
  CONCERNS: 'words',
};

/** A kind of act: what ties an actor to an issue is none. */
export type ActRelation = Exclude<Relation, 'CONCERNS'>;

/** Kinds of acts that tie, in the order of the vocabulary. */
export const relations = (Object.keys(familyOf) as Relation[]).filter(
  (relation) => relation !== 'CONCERNS',
) as ActRelation[];

/** The colour of each family: green, grey, blue, vermillion. */
export const familyInk: Readonly<Record<Family, Ink>> = {
  cooperation: { light: '#00875f', dark: '#00b383' },
  words: { light: '#5b6970', dark: '#a3b0b7' },
  demand: { light: '#0072b2', dark: '#56b4e9' },
  conflict: { light: '#d55e00', dark: '#f0752a' },
};

/** Colours of nodes: those that the picture is about, and the others. */
export const nodeInk: Readonly<Record<'middle' | 'around', Ink>> = {
  middle: { light: '#0b4f6c', dark: '#7cc7e8' },
  around: { light: '#76838b', dark: '#7f8d95' },
};

/** Colours of the marks of change; each mark has its own sign as well. */
export const changeInk: Readonly<Record<Exclude<Change, 'kept'>, Ink>> = {
  appeared: { light: '#00875f', dark: '#00b383' },
  vanished: { light: '#d55e00', dark: '#f0752a' },
  changed: { light: '#0072b2', dark: '#56b4e9' },
};

/** A colour as CSS reads it in either scheme. */
export function inkText({ light, dark }: Ink): string {
  return `light-dark(${light}, ${dark})`;
}

/** The colour that an element shows, now that its scheme is known. */
export function inkIn(element: Element, { light, dark }: Ink): string {
  return isDark(element) ? dark : light;
}

/** Whether an element is drawn for a dark ground. */
export function isDark(element: Element): boolean {
  const probe = element.ownerDocument.createElement('span');
  probe.style.color = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';
  element.append(probe);
  const dark = getComputedStyle(probe).color === 'rgb(2, 2, 2)';
  probe.remove();
  return dark;
}

/** A regular outline: so many corners, 0 for a circle; the first corner points this way, in turns from the right clockwise. */
export interface Outline {
  readonly corners: number;
  readonly turn: number;
  /** How much larger than a circle it is drawn, to look as large. */
  readonly grown: number;
}

/** The outline of each kind of node. */
export const outlineOf: Readonly<Record<Kind, Outline>> = {
  Person: { corners: 0, turn: 0, grown: 1 },
  Country: { corners: 6, turn: 0, grown: 1.1 },
  Ministry: { corners: 4, turn: 1 / 8, grown: 1.25 },
  Organization: { corners: 4, turn: 0, grown: 1.25 },
  Office: { corners: 5, turn: 3 / 4, grown: 1.15 },
  Dispute: { corners: 3, turn: 3 / 4, grown: 1.4 },
  Agreement: { corners: 3, turn: 1 / 4, grown: 1.4 },
  LegalCase: { corners: 3, turn: 0, grown: 1.4 },
  Measure: { corners: 8, turn: 1 / 16, grown: 1.08 },
};

/** The outline of a kind around 0, as the path of an SVG. */
export function outlinePath(kind: Kind, radius: number): string {
  const { corners, turn, grown } = outlineOf[kind];
  const r = Math.round(radius * grown * 100) / 100;
  if (corners === 0) return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (turn + index / corners) * 2 * Math.PI;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
