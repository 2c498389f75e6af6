// What can be taken along from a page: the question behind it, its address, a frame for other pages, its figures, its sources and its picture.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Table } from '../../../export/cell.ts';
import { saveCanvas, savePng, saveSvg, saveTable } from '../../drawing/save.ts';
import { useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';

/** What a page gives away. */
export interface Taken {
  /** The name of files. */
  readonly name: string;
  /** The question behind the page; null where it asks nothing yet. */
  readonly query: { readonly document: { toString(): string }; readonly variables: object | null } | null;
  /** What is shown, as a table. */
  readonly table?: (() => Table) | null;
  /** The reports behind what is shown, one a line. */
  readonly citations?: readonly string[];
  /** The address of a frame that shows the same on other pages. */
  readonly embed?: string | null;
  /** Whether the page shows a picture. */
  readonly picture?: boolean;
}

/** The tools at the foot of a page. */
export function Tools({ taken }: { readonly taken: Taken }) {
  const { name, query, table, citations = [], embed, picture = false } = taken;
  const { actions, tools } = useWords();
  const [said, setSaid] = useState('');
  const copy = async (text: string) => setSaid((await copied(text)) ? actions.copied : tools.notCopied);
  const fileName = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80) || 'entente';
  return (
    <section class="tools" aria-label={tools.title}>
      <ul class="buttons">
        <Button text={actions.share} onClick={() => copy(location.href)} />
        {embed && <Button text={actions.copyEmbed} onClick={() => copy(frameOf(new URL(embed, location.href).href))} />}
        {table && <Button text={actions.csv} onClick={() => saveTable(fileName, table())} />}
        {picture && (
          <>
            <Button
              text={actions.png}
              onClick={() => savePicture('png', fileName).catch(() => setSaid(tools.notSaved))}
            />
            <Button
              text={actions.svg}
              onClick={() => savePicture('svg', fileName).catch(() => setSaid(tools.notSaved))}
            />
          </>
        )}
      </ul>
      <p class="said" role="status">
        {said}
      </p>
      {citations.length > 0 && (
        <Unfolded name="citations" title={`${actions.citations} (${citations.length})`}>
          <ol class="citations">
            {citations.map((line) => (
              <li key={line}>
                <bdi>{line.slice(0, 1000)}</bdi>
              </li>
            ))}
          </ol>
          <ul class="buttons">
            <Button text={tools.copyCitations} onClick={() => copy(citations.join('\n'))} />
          </ul>
        </Unfolded>
      )}
      {query && <Behind query={query} copy={copy} />}
    </section>
  );
}

function Behind({
  query,
  copy,
}: {
  readonly query: NonNullable<Taken['query']>;
  readonly copy: (text: string) => void;
}) {
  const { actions, tools } = useWords();
  const text = query.document.toString().trim();
  const variables = JSON.stringify(given(query.variables ?? {}), null, 2);
  const address = `/graphql?${new URLSearchParams({ query: text, variables })}`;
  return (
    <Unfolded name="query" title={tools.query}>
      <ul class="buttons">
        <Button text={actions.copyQuery} onClick={() => copy(text)} />
        <li>
          <a class="button" href={address}>
            {actions.openPlayground}
          </a>
        </li>
      </ul>
      {/* Long texts are scrolled by the keyboard, too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0}>{text}</pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <pre tabIndex={0}>{variables}</pre>
    </Unfolded>
  );
}

/** Something that opens below its name; whether it is open stands in the address. */
function Unfolded({
  name,
  title,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { options, choose } = usePlace();
  const open = options.show === name;
  return (
    <details
      open={open}
      onToggle={(event) => {
        const shown = event.currentTarget.open;
        if (shown !== open) choose({ show: shown ? name : '' }, { replace: true });
      }}
    >
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

function Button({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {text}
      </button>
    </li>
  );
}

/** Variables without those that are not given. */
function given(variables: object): object {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
}

/** A frame for other people's pages. */
function frameOf(address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${escaped}" title="Entente" width="100%" height="480" loading="lazy"></iframe>`;
}

/** Copies a text; false where the browser does not let it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

/** Pages that are not served over HTTPS have no clipboard of their own. */
function copiedByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  const before = document.activeElement;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** Saves the first picture of the page. */
async function savePicture(as: 'png' | 'svg', name: string): Promise<void> {
  const svg = document.querySelector<SVGSVGElement>('[data-picture] svg');
  const canvas = document.querySelector<HTMLCanvasElement>('[data-picture] canvas');
  if (svg && as === 'svg') saveSvg(svg, name);
  else if (svg) await savePng(svg, name);
  else if (canvas && as === 'png') await saveCanvas(canvas, name);
  else throw new Error('The page shows no picture that could be saved so.');
}
