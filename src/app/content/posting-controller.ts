import { isOrphaned } from '../../browser/native-api';
import type { PageReading, Unread } from '../../domain/model/page-posting';
import type { SiteMode } from '../../domain/model/settings';
import { t } from '../../locales/t';
import { type Annotation, askForAnnotation, onUserDataChange } from '../../messaging/background-client';
import { putFrameReport } from '../../messaging/frame-report';
import { frameDocument } from '../../pages/frame-document';
import { readOpenPosting } from '../../pages/read-page';
import { watchPosting } from '../../pages/watch/watch-posting';
import { unreadWords } from '../../presentation/labels';
import type { PanelState } from '../../ui/panel/panel-state';
import { startBadgeController } from './badge-controller';
import { checkPage, type PageCheck } from './check-page';
import { childFrames } from './child-frames';
import type { CurrentPage } from './current-page';
import { answered, showsPosting } from './panel-status';
import { parentFrame } from './parent-frame';
import { postingPanel } from './posting-panel';
import { reportHealth } from './report-health';

/** Where the script was started, and why. */
export interface PageStart {
  /** The site file's id, or the origin of a site without a file. */
  readonly siteId: string;
  /** The page at this moment, with what its site's file says. */
  readonly page: () => CurrentPage;
  /** Where the user asked this very page to be shown; null where its site is on. */
  readonly once: SiteMode | null;
  /** False in a frame of another page. */
  readonly isTop: boolean;
}

/**
 * Follows the page and keeps the panel beside its posting, until the life ends. Where the user wants the side panel
 * alone, the page is read and nothing is put on it. A frame leaves the showing to the page that it is in.
 */
export function startPostingController(start: PageStart, life: AbortController): void {
  const { siteId, page, once, isTop } = start;
  const { signal } = life;
  let reading: PageReading | null = null;
  let check: PageCheck = { unreadParts: [], readings: null };
  /** Numbers the requests. Only the answer to the latest is shown; older ones are about a posting or profile that has changed since. */
  let latest = 0;

  const top = isTop ? null : parentFrame(() => panel.show(), signal);
  const isOwn = (posting: unknown) => posting === reading?.posting;
  const panel = postingPanel({ isOwn, isShownElsewhere: () => top?.isShownThere() ?? false }, signal);
  const onAnswer = (answer: Annotation) => {
    if (answer.mode === 'off') return life.abort();
    const { page: posting } = panel.status();
    panel.show(answered(panel.status(), answer, isOwn(posting) ? check.unreadParts : []));
    top?.tell(answer.mode === 'panel' ? posting : null);
  };
  const onFailure = () => {
    if (isOrphaned()) return life.abort();
    if (panel.status().page) panel.show({ state: { kind: 'unreadable', message: t('page.notCompared') } });
  };
  const ask = () => {
    latest += 1;
    const request = latest;
    const isLatest = () => request === latest && !signal.aborted;
    askForAnnotation(siteId, panel.status().page, once).then(
      (answer) => isLatest() && onAnswer(answer),
      () => isLatest() && onFailure(),
    );
  };
  const update = () => {
    const own = reading?.posting ?? null;
    const posting = frames ? frames.preferred(own) : own;
    latest += 1;
    panel.show(showsPosting(panel.status(), posting, unreadState(reading?.unread ?? null, start)));
    if (posting || panel.status().state) ask();
    else top?.tell(null);
  };
  const frames = isTop ? childFrames(update, signal) : null;
  const countReading = reportHealth(siteId, signal);
  const onReading = (now: PageReading) => {
    if (isOrphaned()) return life.abort();
    reading = now;
    check = checkPage(now, page());
    void putFrameReport({ siteId, page: now.posting, unread: now.unread, unreadParts: check.unreadParts });
    update();
    countReading(now, check.readings);
  };

  signal.addEventListener('abort', () => void putFrameReport(null), { once: true });
  onUserDataChange(ask, signal);
  watch(start, onReading, life);
}

/** What is said of a page without a posting. In a frame nothing; and that it is no posting only where the user asked. */
function unreadState(unread: Unread | null, { isTop, once }: PageStart): PanelState | null {
  return isTop && unread && (once || unread.code === 'unreadable')
    ? { kind: 'unreadable', message: unreadWords(unread) }
    : null;
}

/** Follows the posting and the cards of the page, with one observer for both. */
function watch({ siteId, page }: PageStart, onReading: (reading: PageReading) => void, life: AbortController): void {
  const onMutations = startBadgeController(siteId, page, life);
  watchPosting({
    document,
    url: () => page().url,
    frame() {
      const { site } = page();
      return site?.frame ? frameDocument(document, site.frame) : null;
    },
    read() {
      const now = page();
      return readOpenPosting(now, now.site);
    },
    onReading,
    onMutations,
    signal: life.signal,
  });
}
