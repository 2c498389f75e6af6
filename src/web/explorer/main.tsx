// The explorer: one page at a time, by its address.

import './home.css';
import { type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Language, languageOf } from '../language/language.ts';
import { type Address, go, type PageName, useAddress } from './address.ts';
import { ActorPage } from './pages/actor.tsx';
import { DisputePage } from './pages/dispute.tsx';
import { DyadPage } from './pages/dyad.tsx';
import { EventPage } from './pages/event.tsx';
import { GraphPage } from './pages/graph.tsx';
import { HomePage } from './pages/home.tsx';
import { PathPage } from './pages/path.tsx';
import { QuestionsPage } from './pages/questions.tsx';

const pages: Readonly<Record<PageName, ComponentType<{ readonly address: Address }>>> = {
  home: HomePage,
  actor: ActorPage,
  dispute: DisputePage,
  dyad: DyadPage,
  path: PathPage,
  graph: GraphPage,
  event: EventPage,
  questions: QuestionsPage,
};

/** Follows links between the explorer's own pages without loading them anew. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = (event.target as Element | null)?.closest?.('a[data-within]');
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(link.pathname + link.search);
  scrollTo(0, 0);
}

function Explorer() {
  const address = useAddress();
  useEffect(() => {
    addEventListener('click', follow);
    return () => removeEventListener('click', follow);
  }, []);
  const words = languageOf(address.options.lang, navigator.languages);
  const Page = address.page && pages[address.page];
  return (
    <Language.Provider value={words}>
      <main lang={words.tag}>{Page ? <Page address={address} /> : <p role="alert">{words.states.nowhere}</p>}</main>
    </Language.Provider>
  );
}

const root = document.getElementById('explorer');
if (root) render(<Explorer />, root);
