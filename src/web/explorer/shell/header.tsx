// The head of every page: the way home, the search, the pages, the two clocks, the language and the theme.

import mark from '../../images/icon.svg';
import { useWords } from '../../language/language.ts';
import { languages } from '../../language/languages.ts';
import type { PageName } from '../address.ts';
import { go } from '../address.ts';
import { placeOf, usePlace } from '../here.ts';
import { DateField } from '../parts/fields.tsx';
import { NameSearch } from '../parts/nameSearch.tsx';
import { themes } from './theme.ts';

const listed: readonly PageName[] = ['dyad', 'path', 'graph', 'questions'];

/** The head of the pages. */
export function Header() {
  const words = useWords();
  const { address, link } = usePlace();
  return (
    <header class="top">
      <a class="brand" {...link({ page: 'home' })} aria-current={address.page === 'home' ? 'page' : undefined}>
        <img src={mark} alt="" width="28" height="28" />
        {words.brand}
      </a>
      <search>
        <NameSearch
          label={words.search.label}
          labelled={false}
          slash
          empties
          onPick={(who) => go(link(placeOf(who)).href)}
        />
      </search>
      <nav aria-label={words.shell.pages}>
        <ul>
          {listed.map((page) => (
            <li key={page}>
              <a {...link({ page })} aria-current={address.page === page ? 'page' : undefined}>
                {words.pages[page]}
              </a>
            </li>
          ))}
          <li>
            <a href="/graphql">{words.pages.playground}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** The two clocks, and how the pages look and read. */
export function Settings() {
  const words = useWords();
  const { options, choose } = usePlace();
  return (
    <section class="settings" aria-label={words.shell.settings}>
      <DateField name="valid" label={words.clocks.valid} hint={words.clocks.now} />
      <DateField name="known" label={words.clocks.known} hint={words.clocks.now} />
      {(options.valid || options.known) && (
        <button type="button" onClick={() => choose({ valid: '', known: '', after: '' })}>
          {words.shell.backToNow}
        </button>
      )}
      <span class="gap" />
      <label class="field">
        <span>{words.shell.language}</span>
        <select
          name="lang"
          value={words.tag}
          onChange={(event) => choose({ lang: event.currentTarget.value }, { replace: true })}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag} selected={tag === words.tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.shell.theme}</span>
        <select
          name="theme"
          value={options.theme ?? 'auto'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choose({ theme: value === 'auto' ? '' : value }, { replace: true });
          }}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme} selected={theme === (options.theme ?? 'auto')}>
              {words.shell.themes[theme]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
