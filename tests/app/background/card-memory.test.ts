import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateHandler } from '../../../src/app/background/handlers/annotate';
import { cardsHandler } from '../../../src/app/background/handlers/cards';
import { rememberSeen } from '../../../src/app/background/postings/remember-seen';
import { annotate } from '../../../src/domain/annotate';
import { compareCard } from '../../../src/domain/cards/compare-card';
import type { SeenPosting } from '../../../src/domain/cards/seen-posting';
import { MARKET } from '../../../src/domain/market/market-data';
import { NO_CARD_RULES } from '../../../src/domain/model/card-rules';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { DEFAULT_SETTINGS, type SiteMode } from '../../../src/domain/model/settings';
import type { Sender } from '../../../src/messaging/router';
import { MOST_SEEN, SEEN, withSeen } from '../../../src/storage/schemas/seen';
import { openStored, toStored } from '../../../src/storage/schemas/versioned';
import { seenStore, settingsStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const seen = (key: string, part: Partial<SeenPosting> = {}): SeenPosting => {
  return { key, since: '2026-11-20', pay: null, demands: null, ...part };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => seen(`board ${at}`));

describe('the postings that were open', () => {
  test('keep their first day and take over later readings; without a change the list is the very same', () => {
    const before = [seen('a 1'), seen('a 2')];
    const demands = { requirement: 'essential' as const, skills: [['python']] };
    const after = withSeen(before, seen('a 1', { since: '2026-11-21', demands }));
    expect(after).toEqual([seen('a 1', { demands }), seen('a 2')]);
    expect(withSeen(after, seen('a 1', { since: '2026-12-01', demands }))).toBe(after);
  });

  test('make room for new ones, the oldest first', () => {
    const after = withSeen(many(MOST_SEEN), seen('new'));
    expect([after.length, after[0]?.key, after.at(-1)?.key]).toEqual([MOST_SEEN, 'board 1', 'new']);
    expect(openStored(toStored(after, SEEN), SEEN).status).toBe('current');
  });

  test('lose their older half when the storage is full, and stay as they are when the browser refuses every write', async () => {
    await seenStore.set(many(10));
    const write = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await rememberSeen(seen('new'));
    expect((await seenStore.get()).map(({ key }) => key)).toEqual([
      ...many(10)
        .slice(5)
        .map(({ key }) => key),
      'new',
    ]);
    write.mockRejectedValue(new Error('quota exceeded'));
    await rememberSeen(seen('newer'));
    write.mockRestore();
    expect(await seenStore.get()).toHaveLength(6);
  });

  test('are not written where nothing changes', async () => {
    await rememberSeen(seen('a 1'));
    const write = vi.spyOn(fakeBrowser.storage.local, 'set');
    await rememberSeen(seen('a 1', { since: '2026-11-30' }));
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });
});

describe('the background', () => {
  const page = { ...BLANK_PAGE, site: 'board', id: '7', url: 'https://board.example/7', title: 'ML Engineer' };
  const card = { ...page, hiringOrganization: 'Lantern Harbour', jobLocation: 'London', salary: null };
  const { id, url, title, hiringOrganization, jobLocation, salary } = card;
  const CARD = { id, url, title: title ?? '', hiringOrganization, jobLocation, salary };
  const open = (sender: object = { tab: { incognito: false } }, mode: SiteMode | null = 'panel') =>
    annotateHandler({
      annotate: (posting, { profile }) => annotate(posting, { profile, asOf: '2026-11-21' }),
      dropReading: () => undefined,
    }).tryAnswer({ kind: 'annotate', page, once: 'panel', isPublic: false }, sender as Sender, mode);
  const ask = (cards: readonly unknown[], mode: SiteMode = 'panel') =>
    cardsHandler({
      compare: (each, kept, profile, { cardRules: rules, daysAYear }) =>
        compareCard(each, kept, { profile, rules, daysAYear, market: MARKET, asOf: '2026-11-30' }),
      idIn: (_, address) => /\/(\d+)$/.exec(address)?.[1] ?? null,
    }).tryAnswer({ kind: 'cards', siteId: 'board', cards }, {} as Sender, mode);

  test('remembers a posting that was shown, and finds it for a card by its id or by the id in its address', async () => {
    await open();
    await vi.waitFor(async () => expect(await seenStore.get()).toHaveLength(1));
    await settingsStore.set({ ...DEFAULT_SETTINGS, cardRules: { ...NO_CARD_RULES, seen: true, visibleToPage: true } });
    expect(
      await ask([CARD, { ...CARD, id: 'https://board.example/7' }, { ...CARD, id: '8', url: null }]),
    ).toMatchObject({
      action: 'dim',
      verdicts: [{ ruled: 'if-seen' }, { ruled: 'if-seen' }, { ruled: 'once-seen' }],
    });
  });

  test('sends the page nothing of the user: the same for a posting that was opened as for any other', async () => {
    const before = await ask([CARD]);
    await open();
    await vi.waitFor(async () => expect(await seenStore.get()).toHaveLength(1));
    expect(await ask([CARD])).toEqual(before);
  });

  test.each([
    ['a private window', { tab: { incognito: true } }],
    ['a side panel, which may be in a private window', {}, null],
  ])('remembers nothing of %s', async (_, sender, mode: SiteMode | null = 'panel') => {
    await open(sender, mode);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await seenStore.get()).toEqual([]);
  });

  test.each(['side-panel', 'off'] as const)(
    'says nothing about cards where the mode of the site is %s',
    async (mode) => {
      expect(await ask([CARD], mode)).toEqual({ action: null, hasRules: false, verdicts: [] });
    },
  );

  test('says nothing about cards where badges are switched off for the site', async () => {
    await settingsStore.set({ ...DEFAULT_SETTINGS, badges: { board: false } });
    expect(await ask([CARD])).toEqual({ action: null, hasRules: false, verdicts: [] });
    await settingsStore.set({ ...DEFAULT_SETTINGS, badges: { other: false } });
    expect(await ask([CARD])).toMatchObject({ action: 'dim' });
  });

  test('does not answer a message that is not a list of cards', () => {
    expect(ask([{ id: 1 }])).toBeUndefined();
    expect(ask(Array.from({ length: 501 }, () => CARD))).toBeUndefined();
  });
});
