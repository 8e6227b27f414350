// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import english from '../../src/locales/en.yml';
import { speakFrom } from '../../src/locales/t';
import { SITES } from '../../src/sites';
import { Panel } from '../../src/ui/panel/panel';
import { PANEL_STATES } from '../gallery/states/panel';
import { REPORT_STATES } from '../gallery/states/report';
import { SIDE_PANEL_STATES } from '../gallery/states/side-panel';
import { showSurface } from '../gallery/surfaces';
import { expandAll } from '../ui/expand-all';
import { bareWords, wordsIn } from './bare-words';
import { galleryData } from './gallery-data';
import { pseudo, pseudoMessage } from './pseudo';

beforeAll(() => speakFrom(pseudo(english)));
afterAll(() => speakFrom(english));
afterEach(() => document.body.replaceChildren());

const DATA = [...galleryData(), ...SITES.map(({ name }) => name)];
const bareWordsIn = (root: HTMLElement) =>
  [...new Set(wordsIn(root).map((text) => bareWords(text, DATA)))].filter((words) => words !== null);

const nothing = () => undefined;
const shown = (make: (root: HTMLElement) => void): HTMLElement => {
  document.body.innerHTML = '<div></div>';
  act(() => make(document.body.firstElementChild as HTMLElement));
  expandAll(document.body);
  return document.body;
};

describe('every word on the screen is a message or data', () => {
  test.each(Object.keys(PANEL_STATES))('panel: %s', (name) => {
    const state = PANEL_STATES[name] ?? { kind: 'loading' as const };
    for (const collapsed of [false, true]) {
      const root = shown((at) =>
        render(
          <Panel
            state={state}
            collapsed={collapsed}
            onOpenOrCollapse={nothing}
            onOpenOptions={nothing}
            onOpenProfile={nothing}
            onDaysAYear={nothing}
            onCorrect={nothing}
            onPasteText={nothing}
            onReport={nothing}
            highlight={{ isOn: false, notFound: true }}
            onHighlight={nothing}
            onSkill={nothing}
          />,
          at,
        ),
      );
      expect(bareWordsIn(root)).toEqual([]);
    }
  });

  const OWN_PAGES: readonly (readonly [surface: string, states: readonly string[]])[] = [
    ['popup', ['empty', 'full', 'long', 'notice', 'other', 'refused']],
    ['options', ['plain', 'refused', 'imported', 'deleted']],
    ['profile', ['none', 'reading', 'refused', 'review', 'nothing-found', 'added']],
    ['welcome', ['first', 'refused', 'picked']],
    ['sidepanel', SIDE_PANEL_STATES],
    ['report', REPORT_STATES],
  ];
  test.each(OWN_PAGES.flatMap(([surface, states]) => states.map((state) => [surface, state] as const)))(
    '%s: %s',
    (...page) => {
      const root = shown((at) => showSurface(at, ...page));
      expect(bareWordsIn(root)).toEqual([]);
    },
  );
});

test('finds a word that is not a message', () => {
  expect(bareWords('[Páy [£85k] á yéár] and more', DATA)).toBe('and more');
  expect(bareWords('[Páy] £85k–£95k', DATA)).toBe(null);
  expect(pseudoMessage('$1 day | $1 days')).toBe('[$1 dáy~~] | [$1 dáys~~]');
});
