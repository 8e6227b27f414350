import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import type { SavedPage } from './largest-page';
import type { TraceEvent } from './trace';

/** Only the categories that are read, because each further one makes the page slower. */
const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline';

/**
 * Loads a page in a new tab, and gives the trace of it and whether `look` found in it what it looks for. The tab is
 * driven by the protocol itself: puppeteer's own page makes a script world in each frame of it, also in our panel's, and
 * those would be measured as ours.
 */
export async function traceInBareTab(
  browser: Browser,
  { url, html }: SavedPage,
  look: (tab: CDPSession) => Promise<boolean>,
): Promise<{ readonly events: readonly TraceEvent[]; readonly found: boolean }> {
  const main = await browser.target().createCDPSession();
  const { targetId } = await main.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await main.send('Target.attachToTarget', { targetId, flatten: true });
  const tab = main.connection()?.session(sessionId);
  if (!tab) throw new Error('The tab cannot be driven.');
  try {
    await serve(tab, url, html);
    const events = collect(main);
    await main.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES.split(',') } });
    await tab.send('Page.navigate', { url });
    let found = false;
    // We wait before we look, because looking into the page is work on its main thread too.
    for (const wait of [1_500, 2_000]) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      found ||= await look(tab);
      if (found) break;
    }
    await main.send('Tracing.end');
    return { events: await events, found };
  } finally {
    await main.send('Target.closeTarget', { targetId });
    await main.detach();
  }
}

/** Answers the one page, and refuses everything else. */
async function serve(tab: CDPSession, url: string, html: string): Promise<void> {
  tab.on('Fetch.requestPaused', ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
    const isPage = request.url.split('#')[0] === url.split('#')[0];
    const answer = isPage
      ? tab.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
          body: Buffer.from(html).toString('base64'),
        })
      : tab.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    // The tab may be gone by now.
    answer.catch(() => undefined);
  });
  await tab.send('Fetch.enable', {});
}

/** All events of a trace, once it is over. */
function collect(main: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  return new Promise((resolve) => {
    main.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
    main.once('Tracing.tracingComplete', () => resolve(events));
  });
}
