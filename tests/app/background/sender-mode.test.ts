import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateHandler } from '../../../src/app/background/handlers/annotate';
import { cardsHandler } from '../../../src/app/background/handlers/cards';
import { chooseHandler } from '../../../src/app/background/handlers/choose';
import { framePostingHandler } from '../../../src/app/background/handlers/frame-posting';
import { readersHandler } from '../../../src/app/background/handlers/readers';
import { senderModeFrom } from '../../../src/app/background/sender-mode';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import { type Handlers, routeMessages, type Sender } from '../../../src/messaging/router';
import { rememberAsked } from '../../../src/site-access/asked-once';
import { SITES } from '../../../src/sites';
import { settingsStore } from '../../../src/storage/stores';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const REED = 'https://www.reed.co.uk/jobs/data-scientist/50000001';
const OWN = 'https://careers.example';
const store = (sites: object, ownSites: readonly string[] = []) =>
  settingsStore.set({ ...DEFAULT_SETTINGS, sites: { ...sites }, ownSites });
const from = (url: string | undefined, part: object = {}) =>
  ({ id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId: 0, documentId: 'DOC', ...part }) as Sender;
const modeOf = senderModeFrom(SITES);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://ours${path}`;
});

describe('where a sender may have things shown', () => {
  test.each([
    ['a site that is on by default', REED, 'panel'],
    ['a site whose address changed within the host', 'https://www.linkedin.com/feed/', 'panel'],
    ['a site that is optional and was not chosen', 'https://acme.breezy.hr/p/1', 'off'],
    ['any other site', 'https://elsewhere.example/jobs/1', 'off'],
    ['a host that only ends alike', 'https://notreed.co.uk/jobs/x/1', 'off'],
    ['a host that only begins alike', 'https://www.reed.co.uk.evil.example/jobs/x/1', 'off'],
    ['a name and password that look like a site', 'https://www.reed.co.uk@evil.example/', 'off'],
    ['our own page', 'chrome-extension://ours/options.html', null],
    ['a page of another extension', 'chrome-extension://oursaswell/options.html', 'off'],
    ['nobody', undefined, 'off'],
    ['no address', 'about:blank', 'off'],
    ['a broken address', 'https://%', 'off'],
  ])('%s', async (_, url, mode) => expect(await modeOf(from(url))).toBe(mode));

  test('follows the user’s choice at that moment', async () => {
    await store({ reed: 'side-panel' });
    expect(await modeOf(from(REED))).toBe('side-panel');
    await store({ reed: 'off' });
    expect(await modeOf(from(REED))).toBe('off');
    await settingsStore.set({ ...DEFAULT_SETTINGS, sitesUnconfirmed: true });
    expect(await modeOf(from(REED))).toBe('off');
  });

  test('knows own sites, whatever the port, and frames by their own address', async () => {
    await store({ [OWN]: 'panel' }, [OWN]);
    expect(await modeOf(from(`${OWN}:8443/jobs`))).toBe('panel');
    expect(await modeOf(from('http://careers.example/jobs'))).toBe('off');
    expect(await modeOf(from('https://acme.breezy.hr/p/1', { frameId: 3 }))).toBe('off');
  });

  test('a frame without an address has its parent’s origin, and none where it is sandboxed', async () => {
    expect(await modeOf(from('about:srcdoc', { origin: 'https://www.reed.co.uk' }))).toBe('panel');
    expect(await modeOf(from('about:srcdoc', { origin: 'null' }))).toBe('off');
  });

  test('a page of the web with our address in its own is not ours', async () => {
    expect(await modeOf(from('https://evil.example/?chrome-extension://ours/'))).toBe('off');
    expect(await modeOf(from('chrome-extension://ours/popup.html', { origin: 'https://evil.example' }))).toBe('off');
  });

  test('a page that the user asked for is shown, though its site is off', async () => {
    await rememberAsked(7, { mode: 'side-panel', documents: [{ frameId: 0, documentId: 'DOC' }] });
    expect(await modeOf(from('https://elsewhere.example/jobs/1'))).toBe('side-panel');
    expect(await modeOf(from('file:///home/me/posting.html'))).toBe('side-panel');
    expect(await modeOf(from('https://elsewhere.example/jobs/1', { documentId: 'NEXT' }))).toBe('off');
    expect(await modeOf(from(REED))).toBe('panel');
  });

  test('a page that the user asked for is still shown when they come back to it from another', async () => {
    await rememberAsked(7, { mode: 'side-panel', documents: [{ frameId: 0, documentId: 'DOC' }] });
    await rememberAsked(7, { mode: 'panel', documents: [{ frameId: 0, documentId: 'OTHER' }] });
    expect(await modeOf(from('https://elsewhere.example/jobs/1'))).toBe('side-panel');
    for (let page = 0; page < 20; page += 1) {
      await rememberAsked(7, { mode: 'panel', documents: [{ frameId: 0, documentId: `NEXT ${page}` }] });
    }
    expect(await modeOf(from('https://elsewhere.example/jobs/1'))).toBe('off');
  });

  test('reads the storage once where the site is on', async () => {
    const local = vi.spyOn(fakeBrowser.storage.local, 'get');
    const session = vi.spyOn(fakeBrowser.storage.session, 'get');
    await modeOf(from(REED));
    expect([local.mock.calls.length, session.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('forged requests from a site that is off', () => {
  const done = vi.fn();
  const other = (kind: string) => ({
    kind,
    knowsSender: false,
    refuse: () => ({ failed: 'off' }),
    tryAnswer: async () => done(kind),
  });
  const kinds = [
    'add-skill',
    'brief',
    'catalogue',
    'correct',
    'count-reading',
    'open',
    'published',
    'take-home',
    'top-here',
  ];
  const annotate = vi.fn();
  const dropReading = vi.fn();
  const handlers = {
    ...Object.fromEntries(kinds.map((kind) => [kind, other(kind)])),
    annotate: annotateHandler({ annotate, dropReading }),
    cards: cardsHandler({ compare: done, idIn: () => null }),
    choose: chooseHandler,
    'frame-posting': framePostingHandler,
    readers: readersHandler({ script: '/readers.js' }),
  } as unknown as Handlers;
  const page = { ...BLANK_PAGE, site: 'reed', id: '7', url: REED, title: 'ML Engineer' };
  const send = async (message: object, sender: Sender) => {
    let listener: ((message: unknown, sender: Sender) => Promise<unknown> | undefined) | undefined;
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
      listener = given as typeof listener;
    });
    routeMessages(handlers, modeOf);
    add.mockRestore();
    return listener?.(message, sender);
  };
  const OFF = from('https://elsewhere.example/jobs/1');
  beforeEach(() => {
    done.mockReset();
    annotate.mockReset();
  });

  test.each(kinds)('%s does nothing', async (kind) => {
    expect(await send({ kind }, OFF)).toEqual({ failed: 'off' });
    expect(done).not.toHaveBeenCalled();
    await send({ kind }, from(REED));
    expect(done).toHaveBeenCalledWith(kind);
  });

  test('annotate says that the site is off and reads nothing, whatever site and mode the message names', async () => {
    const forged = { kind: 'annotate', siteId: 'reed', page, once: 'panel' };
    expect(await send(forged, OFF)).toMatchObject({ mode: 'off', annotated: null, profileEmpty: true });
    expect(annotate).not.toHaveBeenCalled();
    expect(dropReading).toHaveBeenCalledWith(OFF);
  });

  test('cards say nothing, and no reader is loaded', async () => {
    const card = { id: '1', url: null, title: 'ML', hiringOrganization: null, jobLocation: null, salary: null };
    const forged = { kind: 'cards', siteId: 'reed', cards: [card], once: 'panel' };
    expect(await send(forged, OFF)).toEqual({ action: null, hasRules: false, verdicts: [] });
    expect(done).not.toHaveBeenCalled();
    expect(await send({ kind: 'readers', siteId: 'reed', once: 'panel' }, OFF)).toBe(false);
    expect(await send({ kind: 'frame-posting', page }, { ...OFF, frameId: 3 })).toBe(false);
  });

  test('choose changes nothing', async () => {
    expect(await send({ kind: 'choose', panelCollapsed: true }, OFF)).toHaveProperty('failed');
    expect((await settingsStore.get()).panelCollapsed).toBe(false);
    await send({ kind: 'choose', panelCollapsed: true }, from(REED));
    expect((await settingsStore.get()).panelCollapsed).toBe(true);
  });

  test('a message of another extension is not answered at all', async () => {
    expect(await send({ kind: 'catalogue' }, { ...from(REED), id: 'another' })).toBeUndefined();
  });

  test('a handler that knows its sender by itself is asked in any case', async () => {
    const knows = { ...other('open'), knowsSender: true };
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    routeMessages({ ...handlers, open: knows } as unknown as Handlers, modeOf);
    const [listener] = add.mock.lastCall ?? [];
    await (listener as unknown as (message: unknown, sender: Sender) => Promise<unknown>)({ kind: 'open' }, OFF);
    expect(done).toHaveBeenCalledWith('open');
    add.mockRestore();
  });
});
