import type { Page } from 'playwright-core';
import type { Shot } from './shots';
import { PANEL_STATES } from './states/panel';

const panel = (state: string, rest: Partial<Shot> & { readonly also?: string } = {}): Shot => {
  const { also = '', ...shot } = rest;
  return { name: `panel-${state}`, query: `surface=panel&state=${state}${also}`, width: 400, height: 800, ...shot };
};

/** Opens sections, then what is inside them, by their words. */
const opened =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const name of names) await page.locator('summary', { hasText: name }).first().click();
  };
const pressed = (name: string | RegExp) => async (page: Page) => page.getByRole('button', { name }).first().click();
const both =
  (...acts: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };
const ticked = (name: string) => async (page: Page) => page.getByLabel(name).click();
const SKILLS = opened('Skills');
const FACTS = opened('What the posting says');

const hosts = (['board', 'unset'] as const).flatMap((host) =>
  [320, 390, 768, 1024, 1440].map((width) =>
    panel('stated', {
      name: `panel-on-${host}-${width}`,
      also: `&host=${host}`,
      width,
      height: width < 500 ? 640 : 900,
    }),
  ),
);

/** Every picture of the panel and of its tab. */
export const PANEL_SHOTS: readonly Shot[] = [
  ...Object.keys(PANEL_STATES).map((state) => panel(state)),
  panel('stated', { name: 'panel-longer-words', also: '&pseudo' }),
  panel('stated', { name: 'panel-skills', act: SKILLS, height: 1000 }),
  panel('levels', { name: 'panel-levels-open', act: SKILLS, height: 1000 }),
  panel('empty-profile', { name: 'panel-empty-profile-open', act: SKILLS, height: 1000 }),
  panel('corrected', { name: 'panel-corrected-open', act: both(SKILLS, FACTS), height: 1400 }),
  panel('corrected', {
    name: 'panel-corrected-skills',
    act: both(SKILLS, opened('Correct what is asked')),
    height: 1500,
  }),
  panel('stated', { name: 'panel-facts', act: FACTS, height: 1000 }),
  panel('stated', { name: 'panel-edit-level', act: both(FACTS, pressed('Edit level')), height: 1000 }),
  panel('stated', { name: 'panel-edit-pay', act: both(FACTS, pressed('Edit pay')), height: 1000 }),
  panel('stated', { name: 'panel-edit-narrow', act: both(FACTS, pressed('Edit pay')), width: 320, height: 1100 }),
  panel('stated', { name: 'panel-learn', act: opened('Worth learning', 'How this is ranked'), height: 1000 }),
  panel('stated', { name: 'panel-take-home', act: opened('After tax', 'How it is worked out'), height: 1500 }),
  panel('inside-ir35', {
    name: 'panel-take-home-inside',
    act: opened('After tax', 'How it is worked out'),
    height: 1700,
  }),
  panel('day-rate', { name: 'panel-take-home-outside', act: opened('After tax'), height: 1000 }),
  panel('stated', { name: 'panel-take-home-narrow', act: opened('After tax'), width: 320, height: 1000 }),
  panel('stated', { name: 'panel-brief', act: opened('What to ask for', 'The market', 'Ask them'), height: 1400 }),
  panel('stated', {
    name: 'panel-visa',
    act: opened('What to ask for', 'Skilled Worker', 'Global Talent', 'Sources'),
    height: 1400,
  }),
  panel('stated', { name: 'panel-brief-edit', act: opened('What to ask for', 'Edit before you copy'), height: 1400 }),
  panel('stated', { name: 'panel-other-place', act: pressed('UK') }),
  panel('stated', { name: 'panel-as-day-rate', act: pressed('Day rate') }),
  panel('talkative', { name: 'panel-talkative-open', act: FACTS, height: 1200 }),
  panel('stated', { name: 'panel-sources', act: opened('Where these figures come from'), height: 1400 }),
  panel('fallback', { name: 'panel-fallback-sources', act: opened('Where these figures come from'), height: 1200 }),
  panel('stated', { name: 'panel-lit', act: both(SKILLS, ticked('Highlight skills and pay')), height: 1000 }),
  panel('stated', { name: 'panel-narrow', width: 320, height: 568 }),
  panel('stated', { name: 'panel-zoomed', width: 320, height: 320 }),
  panel('stated', { name: 'panel-forced-colours', forcedColors: 'active', act: SKILLS, height: 1000 }),
  panel('stated', { name: 'panel-rtl-page', also: '&host=board&dir=rtl', width: 768, height: 800 }),
  panel('corrected', { name: 'panel-rtl', also: '&rtl', act: both(SKILLS, FACTS), height: 1400 }),
  ...hosts,
  ...['stated', 'estimated', 'abroad', 'unreadable', 'empty-profile', 'loading', 'not-an-ml-role'].map((state) =>
    panel(state, { name: `tab-${state}`, query: `surface=tab&state=${state}`, width: 200, height: 160 }),
  ),
  panel('stated', { name: 'tab-on-unset', query: 'surface=tab&state=stated&host=unset', width: 320, height: 200 }),
];
