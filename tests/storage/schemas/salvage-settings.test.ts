import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';
import { SETTINGS } from '../../../src/storage/schemas/settings';
import { openStored, toStored } from '../../../src/storage/schemas/versioned';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { reed: 'off', linkedin: 'side-panel' },
  badges: { reed: false },
  ownSites: ['https://careers.example'],
  cardRules: { ...DEFAULT_SETTINGS.cardRules, agency: true, keywords: ['pastry'] },
  daysAYear: 200,
};
const damagedBy = (part: object, version = SETTINGS.version) => {
  const { value, status } = openStored({ version, value: { ...CHOSEN, ...part } }, SETTINGS);
  expect(['damaged', 'too-new']).toContain(status);
  return value;
};

describe('settings that cannot be read as a whole', () => {
  test.each([
    ['a number of days that is none', { daysAYear: 'many' }, { daysAYear: DEFAULT_SETTINGS.daysAYear }],
    ['one keyword that is none', { cardRules: { ...CHOSEN.cardRules, keywords: ['pastry', 7] } }, {}],
    [
      'one rule that is none',
      { cardRules: { ...CHOSEN.cardRules, agency: 'yes' } },
      { cardRules: { ...CHOSEN.cardRules, agency: false } },
    ],
    ['rules that are none', { cardRules: null }, { cardRules: DEFAULT_SETTINGS.cardRules }],
    ['one own site that is none', { ownSites: ['https://careers.example', 'ftp://files.example'] }, {}],
    ['taxes that are none', { takeHome: 'much' }, {}],
    ['a badge that is none', { badges: { reed: 0, linkedin: true } }, { badges: { reed: false, linkedin: true } }],
  ])('keep every choice of sites beside %s', (_, damage, lost) => {
    expect(damagedBy(damage)).toEqual({ ...CHOSEN, ...lost });
  });

  test('keep what is still read of a newer version', () => {
    expect(damagedBy({ daysAYear: 'a new form', somethingNew: 1 }, 99)).toEqual({
      ...CHOSEN,
      daysAYear: DEFAULT_SETTINGS.daysAYear,
    });
  });

  test.each([
    ['one choice that is none', { reed: 'off', linkedin: 'upside-down' }, { reed: 'off' }],
    ['all of them', 'nonsense', {}],
    ['all of them, as a list', [], {}],
    ['all of them, which are gone', undefined, {}],
  ])('follow no default where choices of sites were lost: %s', (_, sites, left) => {
    expect(damagedBy({ sites })).toEqual({ ...CHOSEN, sites: left, sitesUnconfirmed: true });
  });

  test('keep an own site that only a choice for it names, on or off, and nothing that no browser takes', () => {
    const sites = { reed: 'off', 'https://careers.example': 'panel', 'https://jobs.example:8443': 'off' } as const;
    const odd = { 'https://*.example': 'panel', 'ftp://files.example': 'panel' } as const;
    const { ownSites } = damagedBy({ sites: { ...sites, ...odd }, ownSites: ['https://careers.example', 7] });
    expect(ownSites).toEqual(['https://careers.example', 'https://jobs.example:8443']);
  });

  test('keep no more own sites than can be stored', () => {
    const sites = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`https://jobs${at}.example`, 'panel']));
    expect(damagedBy({ sites, ownSites: null }).ownSites).toHaveLength(200);
  });

  test('are not confirmed by being damaged once more', () => {
    expect(damagedBy({ sitesUnconfirmed: true, daysAYear: 7 }).sitesUnconfirmed).toBe(true);
    expect(damagedBy({ sitesUnconfirmed: 'no' }).sitesUnconfirmed).toBe(true);
  });

  test.each([
    ['a word', 'nonsense'],
    ['a list', [1, 2]],
    ['no version', { sites: 7 }],
  ])('follow no default where nothing is left but %s', (_, raw) => {
    expect(openStored(raw, SETTINGS).value).toEqual({ ...DEFAULT_SETTINGS, sitesUnconfirmed: true });
  });

  test('keep choices that lost their version, and those of the first version', () => {
    expect(openStored(CHOSEN, SETTINGS).value).toEqual(CHOSEN);
    const first = { version: 1, value: { sites: { reed: false, lever: true, ashby: 'perhaps' } } };
    expect(openStored(first, SETTINGS).value).toMatchObject({
      sites: { reed: 'off', lever: 'panel' },
      sitesUnconfirmed: true,
    });
  });

  test('are harmless where keys are named like parts of every object', () => {
    const raw = JSON.parse(`{"version":${SETTINGS.version},"value":{"sites":{"__proto__":"off","constructor":"off"},
      "badges":{"__proto__":true,"toString":false},"daysAYear":"x"}}`);
    const { value } = openStored(raw, SETTINGS);
    expect(Object.getPrototypeOf(value.sites)).toBe(Object.prototype);
    expect(value.sites.constructor).toBe('off');
    expect(value.badges.toString).toBe(false);
  });

  test('never throw, and what is salvaged is always of the right shape', () => {
    const part = fc.anything({ withNullPrototype: true });
    const damage = fc.record({
      version: part,
      value: fc.record(Object.fromEntries(Object.keys(CHOSEN).map((key) => [key, part]))),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damage), (raw) => {
        expect(SETTINGS.schema.safeParse(SETTINGS.salvage?.(raw)).success).toBe(true);
      }),
    );
  });

  test('of version 2 are migrated: every choice is there, none needs to be confirmed, and rules on the user rest', () => {
    // As version 2 wrote it, in November 2026.
    const value = {
      sites: { reed: 'off', ashby: 'side-panel' },
      badges: { reed: false },
      ownSites: ['https://careers.example'],
      cardRules: { action: 'hide', belowWish: true, notStated: true, seen: true, agency: true, keywords: ['pastry'] },
      daysAYear: 210,
      panelCollapsed: true,
      takeHome: { nation: 'scotland', pension: null, studentLoans: [] },
    };
    const { status, value: now } = openStored({ version: 2, value }, SETTINGS);
    expect(status).toBe('migrated');
    expect(now).toEqual({ ...value, sitesUnconfirmed: false, cardRules: { ...value.cardRules, visibleToPage: false } });
  });

  test('are written and read again as they are', () => {
    const unconfirmed = { ...CHOSEN, sitesUnconfirmed: true };
    expect(openStored(toStored(unconfirmed, SETTINGS), SETTINGS)).toEqual({ status: 'current', value: unconfirmed });
  });
});
