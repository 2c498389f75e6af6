// How GraphiQL's editors look and behave here: the reader's font size, whole lines, names for screen readers, our colours.

import { pick, useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { letterSize } from '../drawing/letters.ts';

/** Colours that the editor takes by script; those of the rest of the page stand in playground.css. */
const colours = {
  LIGHT: { base: 'vs', ground: '#ffffff', accent: '#0b4f6c', argument: '#6c69ce' },
  DARK: { base: 'vs-dark', ground: '#212a3b', accent: '#7cc7e8', argument: '#908aff' },
} as const;

/** Pixels of the editor's text at the browser's usual 16. */
const fontSize = 15;

/** Defines GraphiQL's two themes anew, and names and fits the editors; shows nothing. */
export function Editors() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);
  const editors = useGraphiQL(pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'));
  const { setTheme } = useGraphiQLActions();

  useEffect(() => {
    for (const [name, { base, ground, accent, argument }] of Object.entries(colours))
      monaco?.editor.defineTheme(`graphiql-${name}`, {
        base,
        inherit: true,
        rules: [{ token: 'argument.identifier.gql', foreground: argument }],
        colors: {
          'editor.background': `${ground}00`,
          'scrollbar.shadow': `${ground}00`,
          'editorHoverWidget.background': ground,
          'editorWidget.background': ground,
          'editorSuggestWidget.background': ground,
          'editorSuggestWidget.selectedBackground': `${accent}22`,
          'editorSuggestWidget.selectedForeground': accent,
          'editorSuggestWidget.highlightForeground': accent,
          'editorSuggestWidget.focusHighlightForeground': accent,
          'list.hoverBackground': `${accent}19`,
          'list.highlightForeground': accent,
          'list.focusHighlightForeground': accent,
          'quickInput.background': ground,
          'quickInputList.focusBackground': `${accent}22`,
          'quickInputList.focusForeground': accent,
          'menu.background': ground,
          'menu.selectionBackground': `${accent}22`,
          'menu.selectionForeground': accent,
          'textLink.foreground': accent,
          'textLink.activeForeground': accent,
          'editorLink.activeForeground': accent,
          focusBorder: accent,
        },
      });
  }, [monaco]);

  useEffect(() => {
    const size = (fontSize * letterSize()) / 16;
    const names = {
      queryEditor: 'Query',
      variableEditor: 'Variables',
      headerEditor: 'Headers',
      responseEditor: 'Answer',
    };
    for (const [editor, ariaLabel] of Object.entries(names))
      editors[editor as keyof typeof names]?.updateOptions({ ariaLabel, fontSize: size, wordWrap: 'on' });
  }, [editors]);

  // GraphiQL reads the system's choice of light or dark once; here the editors follow it as the page does.
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      if (!theme) setTheme(null);
    };
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme, setTheme]);

  return null;
}
