import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseMode, finishChoices, removeSite, storeModes } from '../../src/site-access/choose-mode';
import { settingsStore } from '../../src/storage/stores';

/** A browser whose user answers yes or no, or whose question closes the page that asked. */
const user = vi.hoisted(() => ({
  says: 'yes' as 'yes' | 'no',
  closesThePage: false,
  permitted: [] as string[],
  /** If there are any, the questions wait until the test answers them. */
  questions: null as ((says: 'yes' | 'no') => void)[] | null,
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const area = fake.storage.session;
  const set = area.set.bind(area);
  // Firefox clones what it stores, and refuses functions.
  area.set = (values) => set(structuredClone(values));
  const answer = (origins: string[], says: 'yes' | 'no') => {
    if (says === 'yes') user.permitted.push(...origins);
    return says === 'yes';
  };
  const contains = async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => user.permitted.includes(origin));
  const permissions = {
    contains,
    request: async ({ origins }: { origins: string[] }) => {
      const { questions } = user;
      if (questions) {
        return new Promise<boolean>((resolve) => questions.push((says) => resolve(answer(origins, says))));
      }
      const granted = answer(origins, user.says);
      return user.closesThePage ? new Promise<boolean>(() => undefined) : granted;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      user.permitted = user.permitted.filter((origin) => !origins.includes(origin));
      return true;
    },
  };
  return { browser: { ...fake, permissions } };
});

const CAREERS = { id: 'https://careers.example', matches: ['https://careers.example/*'], enabledByDefault: false };
const BOARD = { id: 'board', matches: ['*://board.example/*'], enabledByDefault: false, title: () => 'a hook' };
const chosen = async () => {
  const { sites, ownSites } = await settingsStore.get();
  return { sites, ownSites };
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(user, { says: 'yes', closesThePage: false, permitted: [], questions: null });
});

test('switches a site on after the user has said yes, and adds a site without a file', async () => {
  expect(await chooseMode(BOARD, 'side-panel')).toBe(true);
  expect(await chooseMode(CAREERS, 'panel')).toBe(true);
  expect(await chosen()).toEqual({ sites: { board: 'side-panel', [CAREERS.id]: 'panel' }, ownSites: [CAREERS.id] });
  const left = Object.keys(await fakeBrowser.storage.session.get(null));
  expect(left.filter((key) => key.startsWith('pending'))).toEqual([]);
});

test('changes nothing after a no', async () => {
  user.says = 'no';
  expect(await chooseMode(CAREERS, 'panel')).toBe(false);
  await finishChoices();
  expect(await chosen()).toEqual({ sites: {}, ownSites: [] });
});

test('gives up the permission of a site that is switched off', async () => {
  await chooseMode(BOARD, 'panel');
  await chooseMode(BOARD, 'off');
  expect(user.permitted).toEqual([]);
  expect((await chosen()).sites).toEqual({ board: 'off' });
});

test('completes the choice when the permission is given, where the browser’s question closed the popup', async () => {
  user.closesThePage = true;
  void chooseMode(CAREERS, 'panel');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect((await chosen()).ownSites).toEqual([]);
  await finishChoices();
  expect((await chosen()).ownSites).toEqual([CAREERS.id]);
});

test('completes nothing when another site gets a permission', async () => {
  Object.assign(user, { closesThePage: true, says: 'no', permitted: ['*://board.example/*'] });
  void chooseMode(CAREERS, 'panel');
  await new Promise((resolve) => setTimeout(resolve, 10));
  await finishChoices();
  expect((await chosen()).ownSites).toEqual([]);
});

test('leaves nothing of a site that is removed', async () => {
  await chooseMode(CAREERS, 'panel');
  await removeSite(CAREERS.id);
  expect(await chosen()).toEqual({ sites: {}, ownSites: [] });
});

describe('several choices for one site', () => {
  const asked = async (count: number) => {
    await vi.waitFor(() => expect(user.questions).toHaveLength(count));
    return user.questions ?? [];
  };

  test('off while the browser still asks: off holds, and the permission is given back', async () => {
    user.questions = [];
    const on = chooseMode(BOARD, 'panel');
    const [answer] = await asked(1);
    await chooseMode(BOARD, 'off');
    answer?.('yes');
    await on;
    expect((await chosen()).sites).toEqual({ board: 'off' });
    expect(user.permitted).toEqual([]);
  });

  test('the later one holds, though its question is answered first', async () => {
    user.questions = [];
    const both = [chooseMode(BOARD, 'panel'), chooseMode(BOARD, 'side-panel')];
    const [first, second] = await asked(2);
    second?.('yes');
    await both[1];
    first?.('yes');
    await both[0];
    expect((await chosen()).sites).toEqual({ board: 'side-panel' });
    expect(user.permitted).toContain(BOARD.matches[0]);
  });

  test('the later one was refused: the earlier one holds', async () => {
    user.questions = [];
    const both = [chooseMode(BOARD, 'panel'), chooseMode(BOARD, 'side-panel')];
    const [first, second] = await asked(2);
    second?.('no');
    expect(await both[1]).toBe(false);
    first?.('yes');
    expect(await both[0]).toBe(true);
    expect((await chosen()).sites).toEqual({ board: 'panel' });
  });

  test('the choices of the first run come after those that were made before them', async () => {
    user.questions = [];
    const before = chooseMode(BOARD, 'panel');
    const [answer] = await asked(1);
    await storeModes([BOARD, CAREERS], { board: 'side-panel' });
    answer?.('yes');
    await before;
    expect((await chosen()).sites).toEqual({ board: 'side-panel' });
  });

  test('a choice for one site leaves alone one for another that still waits', async () => {
    user.closesThePage = true;
    void chooseMode(CAREERS, 'panel');
    user.closesThePage = false;
    await chooseMode(BOARD, 'panel');
    await finishChoices();
    expect((await chosen()).sites).toEqual({ board: 'panel', [CAREERS.id]: 'panel' });
  });

  test('a question that was left long ago switches nothing on', async () => {
    Object.assign(user, { closesThePage: true, says: 'no' });
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    void chooseMode(BOARD, 'panel');
    await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(1));
    now.mockRestore();
    user.permitted = [...BOARD.matches];
    await finishChoices();
    expect((await chosen()).sites).toEqual({});
  });

  test('a clock that was set back does not keep choices from being stored', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_000);
    await chooseMode(BOARD, 'panel');
    now.mockRestore();
    vi.resetModules();
    const { chooseMode: inNewWindow } = await import('../../src/site-access/choose-mode');
    await inNewWindow(BOARD, 'off');
    expect((await chosen()).sites).toEqual({ board: 'off' });
  });

  test('an own site keeps its permission where another one needs it too', async () => {
    const [one, other] = ['https://careers.example', 'https://careers.example:8443'].map((origin) => ({
      ...CAREERS,
      id: origin,
    }));
    if (!one || !other) throw new Error('Two sites are needed.');
    await chooseMode(one, 'panel');
    await chooseMode(other, 'panel');
    await removeSite(one.id);
    expect(user.permitted).toContain('https://careers.example/*');
    await removeSite(other.id);
    expect(user.permitted).toEqual([]);
  });
});
