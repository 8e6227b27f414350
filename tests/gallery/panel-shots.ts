import type { Page } from 'playwright-core';
import type { Shot } from './shots';
import { PANEL_STATES } from './states/panel';

const panel = (state: string, rest: Partial<Shot> & { readonly also?: string } = {}): Shot => {
  const { also = '', ...shot } = rest;
  return { name: `panel-${state}`, query: `surface=panel&state=${state}${also}`, width: 400, height: 800, ...shot };
};

/** Expands sections, and then foldable parts inside them, by the words of their summaries. */
const expand =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page) => {
    for (const name of names) await page.locator('summary', { hasText: name }).first().click();
    // A fold is drawn after the event that tells of its opening, and what is in it may be asked for first.
    await page.waitForTimeout(100);
  };
const press = (name: string | RegExp) => async (page: Page) => page.getByRole('button', { name }).first().click();
const inTurn =
  (...acts: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };
const tick = (name: string) => async (page: Page) => page.getByLabel(name).click();
const EXPAND_SKILLS = expand('Skills');
const EXPAND_FACTS = expand('What the posting says');
const EXPAND_PUBLISHED = inTurn(expand('Where these figures come from', 'What else is published'), async (page) =>
  page.getByText('How the role differs').waitFor(),
);

/** What could not be read of a page, with what the user can do. */
const UNREAD = ['unread-parts', 'application-form'].flatMap((state) => [
  panel(state, { name: `panel-${state}-open`, act: expand('What you can do') }),
  panel(state, { name: `panel-${state}-narrow`, act: expand('What you can do'), width: 320 }),
]);
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

/** Every picture of the panel, open and collapsed. */
export const PANEL_SHOTS: readonly Shot[] = [
  ...Object.keys(PANEL_STATES).map((state) => panel(state)),
  panel('stated', { name: 'panel-longer-words', also: '&pseudo' }),
  panel('stated', { name: 'panel-skills', act: EXPAND_SKILLS, height: 1000 }),
  panel('stated', {
    name: 'panel-learn-narrow',
    act: inTurn(EXPAND_SKILLS, expand('Worth learning', 'How this is ranked')),
    width: 320,
    height: 1600,
  }),
  panel('also-named', { name: 'panel-also-named-open', act: EXPAND_SKILLS, height: 1250 }),
  panel('also-named', {
    name: 'panel-also-named-added',
    act: inTurn(EXPAND_SKILLS, press('Add Quokkaflow')),
    height: 1250,
  }),
  panel('also-named', { name: 'panel-also-named-narrow', act: EXPAND_SKILLS, width: 320, height: 1250 }),
  panel('also-named', { name: 'panel-also-named-forced', forcedColors: 'active', act: EXPAND_SKILLS, height: 1250 }),
  panel('also-named', {
    name: 'panel-also-named-longer',
    also: '&pseudo',
    act: async (page) => page.locator('.part > summary').nth(2).click(),
    height: 1250,
  }),
  panel('levels', { name: 'panel-levels-open', act: EXPAND_SKILLS, height: 1000 }),
  panel('empty-profile', { name: 'panel-empty-profile-open', act: EXPAND_SKILLS, height: 1000 }),
  panel('corrected', { name: 'panel-corrected-open', act: inTurn(EXPAND_SKILLS, EXPAND_FACTS), height: 1400 }),
  panel('corrected', {
    name: 'panel-corrected-skills',
    act: inTurn(EXPAND_SKILLS, expand('Correct what is asked')),
    height: 1500,
  }),
  panel('stated', { name: 'panel-facts', act: EXPAND_FACTS, height: 1000 }),
  panel('stated', { name: 'panel-edit-level', act: inTurn(EXPAND_FACTS, press('Edit level')), height: 1000 }),
  panel('stated', { name: 'panel-edit-pay', act: inTurn(EXPAND_FACTS, press('Edit pay')), height: 1000 }),
  panel('stated', {
    name: 'panel-edit-narrow',
    act: inTurn(EXPAND_FACTS, press('Edit pay')),
    width: 320,
    height: 1100,
  }),
  panel('stated', { name: 'panel-learn', act: expand('Worth learning', 'How this is ranked'), height: 1000 }),
  panel('stated', { name: 'panel-take-home', act: expand('After tax', 'How it is worked out'), height: 1500 }),
  panel('inside-ir35', {
    name: 'panel-take-home-inside',
    act: expand('After tax', 'How it is worked out'),
    height: 1700,
  }),
  panel('day-rate', { name: 'panel-take-home-outside', act: expand('After tax'), height: 1000 }),
  panel('stated', { name: 'panel-take-home-narrow', act: expand('After tax'), width: 320, height: 1000 }),
  panel('stated', {
    name: 'panel-brief',
    act: expand('What to ask for', 'What moves pay here', 'When and how'),
    height: 1400,
  }),
  panel('stated', {
    name: 'panel-visa',
    act: expand('What to ask for', 'Skilled Worker', 'Sources'),
    height: 2000,
  }),
  panel('stated', {
    name: 'panel-visa-talent',
    also: '&talent',
    act: expand('What to ask for', 'a case for Global Talent', 'What Global Talent asks'),
    height: 2600,
  }),
  panel('stated', {
    name: 'panel-visa-talent-narrow',
    also: '&talent',
    act: expand('What to ask for', 'a case for Global Talent'),
    width: 320,
    height: 1700,
  }),
  panel('stated', {
    name: 'panel-visa-talent-none',
    act: expand('What to ask for', 'a case for Global Talent'),
    height: 1200,
  }),
  panel('stated', { name: 'panel-brief-edit', act: expand('What to ask for', 'Edit before you copy'), height: 1400 }),
  panel('stated', { name: 'panel-other-place', act: press('UK') }),
  panel('stated', { name: 'panel-as-day-rate', act: press('Day rate') }),
  panel('talkative', { name: 'panel-talkative-open', act: EXPAND_FACTS, height: 1200 }),
  panel('stated', { name: 'panel-sources', act: expand('Where these figures come from'), height: 1400 }),
  panel('inside-ir35', {
    name: 'panel-sources-narrow',
    act: expand('Where these figures come from'),
    width: 320,
    height: 1400,
  }),
  panel('stated', { name: 'panel-published', act: EXPAND_PUBLISHED, height: 1800 }),
  panel('stated', { name: 'panel-published-narrow', act: EXPAND_PUBLISHED, width: 320, height: 2000 }),
  panel('fallback', { name: 'panel-fallback-sources', act: expand('Where these figures come from'), height: 1200 }),
  panel('stated', { name: 'panel-lit', act: inTurn(EXPAND_SKILLS, tick('Highlight skills and pay')), height: 1000 }),
  panel('stated', { name: 'panel-narrow', width: 320, height: 568 }),
  panel('stated', { name: 'panel-zoomed', width: 320, height: 320 }),
  panel('stated', { name: 'panel-forced-colours', forcedColors: 'active', act: EXPAND_SKILLS, height: 1000 }),
  panel('stated', { name: 'panel-rtl-page', also: '&host=board&dir=rtl', width: 768, height: 800 }),
  panel('corrected', { name: 'panel-rtl', also: '&rtl', act: inTurn(EXPAND_SKILLS, EXPAND_FACTS), height: 1400 }),
  ...UNREAD,
  panel('empty-profile', { name: 'panel-public', also: '&public', act: EXPAND_SKILLS, height: 900 }),
  panel('not-a-posting'),
  panel('not-a-posting', { name: 'panel-not-a-posting-narrow', width: 320, height: 568 }),
  ...hosts,
  ...['stated', 'estimated', 'abroad', 'unreadable', 'empty-profile', 'loading', 'not-an-ml-role'].map((state) =>
    panel(state, {
      name: `collapsed-panel-${state}`,
      query: `surface=collapsed-panel&state=${state}`,
      width: 200,
      height: 160,
    }),
  ),
  panel('stated', {
    name: 'collapsed-panel-on-unset',
    query: 'surface=collapsed-panel&state=stated&host=unset',
    width: 320,
    height: 200,
  }),
];
