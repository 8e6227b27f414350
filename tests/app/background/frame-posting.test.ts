import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { framePostingHandler } from '../../../src/app/background/handlers/frame-posting';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import type { Sender } from '../../../src/messaging/router';

vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage: vi.fn() } } }));
const sent = vi.mocked(browser.tabs.sendMessage);
beforeEach(() => {
  sent.mockReset().mockResolvedValue(true as never);
});

const tab = { id: 7 } as Sender['tab'];
const tell = (url: string, sender: Partial<Sender>) =>
  framePostingHandler.tryAnswer({ kind: 'frame-posting', page: { ...BLANK_PAGE, url, title: 'Baker\u202E' } }, {
    tab,
    frameId: 3,
    ...sender,
  } as Sender);

test('a frame’s posting is told with the host that the browser gives, and without what turns its words', async () => {
  expect(await tell('https://acme.example/jobs/1', { url: 'https://acme.example/jobs/1#top' })).toBe(true);
  const message = {
    kind: 'framed',
    frameId: 3,
    host: 'acme.example',
    page: expect.objectContaining({ title: 'Baker' }),
  };
  expect(sent).toHaveBeenCalledWith(7, message, { frameId: 0 });
});

test.each([
  ['says to be of another site', { url: 'https://ads.example/' }],
  ['has no address', {}],
  ['is the top page', { url: 'https://acme.example/', frameId: 0 }],
])('a posting is not told where its frame %s', async (_, sender) => {
  expect(await tell('https://acme.example/jobs/1', sender)).toBe(false);
  expect(sent).not.toHaveBeenCalled();
});
