// The explorer: one page at a time, by its address.

import '../drawing/theme.css';
import './styles/ground.css';
import './styles/head.css';
import './styles/fields.css';
import './styles/search.css';
import './styles/pages.css';
import './styles/figures.css';
import './styles/tellings.css';
import './styles/tools.css';
import { type ComponentType, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Opening } from '../drawing/opening.ts';
import { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { type Address, go, type PageName, useAddress } from './address.ts';
import { arrivals } from './arrival.ts';
import { addressFrom, Here, placeOf } from './here.ts';
import { Later } from './later.tsx';
import { ActorPage } from './pages/actor.tsx';
import { DisputePage } from './pages/dispute.tsx';
import { DyadPage } from './pages/dyad.tsx';
import { EventPage } from './pages/event.tsx';
import { HomePage } from './pages/home.tsx';
import { NowherePage } from './pages/nowhere.tsx';
import { PathPage } from './pages/path.tsx';
import { Header, Settings } from './shell/header.tsx';
import { useTheme } from './shell/theme.ts';

// What draws graphs, and the texts of the questions, are read when they are wanted.
const loadGraph = async () => (await import('./pages/graph.tsx')).GraphPage;
const loadQuestions = async () => (await import('./pages/questions.tsx')).QuestionsPage;

type Page = ComponentType<{ readonly address: Address }>;

const pages: Readonly<Record<PageName, Page>> = {
  home: HomePage,
  actor: ActorPage,
  dispute: DisputePage,
  dyad: DyadPage,
  path: PathPage,
  graph: (props) => <Later load={loadGraph} props={props} />,
  event: EventPage,
  questions: (props) => <Later load={loadQuestions} props={props} />,
};

/** Follows links between the explorer's own pages without loading them anew. */
function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = (event.target as Element | null)?.closest?.('a[data-within]');
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

/** Tells the page that comes that the reader was on another before. */
function useArrivals(name: string): void {
  const before = useRef(name);
  if (before.current !== name) {
    before.current = name;
    arrivals.announce();
  }
  const shown = useRef(name);
  const returned = useRef(false);
  useEffect(() => {
    const note = () => {
      returned.current = true;
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);
  useLayoutEffect(() => {
    // After back and forward the browser itself finds the place.
    if (shown.current !== name && !returned.current) scrollTo(0, 0);
    shown.current = name;
    returned.current = false;
  }, [name]);
}

function Explorer() {
  const address = useAddress();
  useEffect(() => {
    addEventListener('click', follow);
    return () => removeEventListener('click', follow);
  }, []);
  const words = languageOf(address.options.lang, navigator.languages);
  const name = [address.page, ...address.ids].join('/');
  useArrivals(name);
  useTheme(address.options.theme);
  // Until the page itself says more.
  const titled = useRef('');
  useLayoutEffect(() => {
    if (titled.current === name) return;
    titled.current = name;
    document.title = `${address.page ? words.pages[address.page] : words.states.nowhere} – ${words.brand}`;
  });
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag;
  }, [words]);
  const opening = useMemo(
    () => (what: Parameters<typeof placeOf>[0]) => ({ href: addressFrom(address, placeOf(what)), 'data-within': '' }),
    [address],
  );
  const Page: Page = address.page ? pages[address.page] : NowherePage;
  return (
    <Language.Provider value={words}>
      <Here.Provider value={address}>
        <Opening.Provider value={opening}>
          <a class="skip" href="#main">
            {words.shell.skip}
          </a>
          <Header />
          <main id="main" tabIndex={-1}>
            <Settings />
            {/* Another page begins anew; the same page with other choices goes on. */}
            <Page key={name} address={address} />
          </main>
        </Opening.Provider>
      </Here.Provider>
    </Language.Provider>
  );
}

const root = document.getElementById('explorer');
if (root) render(<Explorer />, root);
