// A widget: draws what came with the page, and tells the page around how high it is.

import '../drawing/theme.css';
import './widget.css';
import { type ComponentType, render } from 'preact';
import { Opening } from '../drawing/opening.ts';
import { Language, languageOf } from '../language/language.ts';
import { readData, type WidgetData } from './data.ts';
import { tellHeight } from './height.ts';
import { openingOf } from './opening.ts';

type Widget = ComponentType<{ readonly data: WidgetData }>;

/** Each kind loads its own picture alone. */
const widgets: Readonly<Record<WidgetData['kind'], () => Promise<unknown>>> = {
  timeline: async () => (await import('./timeline.tsx')).TimelineWidget,
  trend: async () => (await import('./trend.tsx')).TrendWidget,
  graph: async () => (await import('./graph.tsx')).GraphWidget,
  deadlock: async () => (await import('./deadlock.tsx')).DeadlockWidget,
};

async function show(data: WidgetData): Promise<void> {
  const words = languageOf(data.lang, navigator.languages);
  document.documentElement.lang = words.tag;
  // Each component takes the data of its own kind.
  const Widget = (await widgets[data.kind]()) as Widget;
  const place = document.getElementById('widget');
  if (!place) return;
  place.textContent = '';
  render(
    <Language.Provider value={words}>
      <Opening.Provider value={openingOf(data)}>
        <Widget data={data} />
      </Opening.Provider>
    </Language.Provider>,
    place,
  );
}

tellHeight();
const data = readData();
if (data) void show(data);
