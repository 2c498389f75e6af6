// Every ready question has its explanation in docs/questions.md, and no explanation is of a question that there is not.

import { expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { explanationsOf } from '../../tools/docs/explanations.ts';
import { readyQuestions } from '../web/questions.ts';

const explanations = explanationsOf(packagePath());

it('there is one for each question', () => {
  expect(Object.keys(explanations)).toEqual(readyQuestions.map(({ title }) => title));
});

it('they say something, and link into the documentation alone', () => {
  for (const [title, html] of Object.entries(explanations)) {
    expect(html.replace(/<[^>]*>/g, '').length, title).toBeGreaterThan(120);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href, title).toMatch(/^\/docs\/[\w-]+(#[\w-]+)?$/);
  }
});
