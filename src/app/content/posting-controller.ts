import { isOrphaned } from '../../browser/native-api';
import type { PagePosting, PageReading, Unread } from '../../domain/model/page-posting';
import { t } from '../../locales/t';
import { askForAnnotation, onUserDataChange } from '../../messaging/background-client';
import { putFrameReport } from '../../messaging/frame-report';
import type { Annotation } from '../../messaging/protocol';
import { frameDocument } from '../../pages/frame-document';
import { readOpenPosting } from '../../pages/read-open-posting';
import { watchPosting } from '../../pages/watch/watch-posting';
import { unreadWords } from '../../presentation/labels';
import type { PanelState } from '../../ui/panel/panel-state';
import { startBadgeController } from './badge-controller';
import { checkPage, type PageCheck } from './check-page';
import { childFrames } from './child-frames';
import type { CurrentPage } from './current-page';
import type { PageStart } from './page-start';
import { parentFrame } from './parent-frame';
import { postingPanel } from './posting-panel';
import { reportHealth } from './report-health';

/**
 * Follows the page and keeps the panel beside its posting, until the life ends. Where the user wants the side panel
 * alone, the page is read and nothing is put on it. A frame lets the top page show its posting.
 */
export function startPostingController(
  { siteId, here, demand, once, mode, isTop }: PageStart,
  life: AbortController,
): void {
  const { signal } = life;
  let reading: PageReading | null = null;
  let check: PageCheck = { unreadParts: [], readings: null };
  let page: PagePosting | null = null;
  /**
   * Numbers the requests. Only the answer to the latest request is shown; older answers are about a posting or profile
   * that has changed since.
   */
  let latest = 0;

  const own = () => (page === reading?.posting ? page : null);
  const top = isTop ? null : parentFrame(() => panel.show(), signal);
  const panel = postingPanel({ page: () => page, own, top, onPublic: () => ask() }, signal);
  const onAnswer = (answer: Annotation) => {
    if (answer.mode === 'off') return life.abort();
    panel.answer(answer, own() ? check.unreadParts : [], frames?.hostOf(page) ?? null);
    top?.tell(answer.mode === 'panel' ? page : null);
  };
  const onFailure = () => {
    if (isOrphaned()) return life.abort();
    if (page) panel.show({ kind: 'unreadable', message: t('page.notCompared') });
  };
  const ask = () => {
    latest += 1;
    const request = latest;
    const isLatest = () => request === latest && !signal.aborted;
    askForAnnotation(page, { isPublic: panel.isPublic() }).then(
      (answer) => isLatest() && onAnswer(answer),
      () => isLatest() && onFailure(),
    );
  };
  /** What the panel says on a page without a posting. Nothing in a frame; "not a posting" only if the user asked. */
  const unreadState = (unread: Unread | null): PanelState | null =>
    isTop && unread && (once || unread.code === 'unreadable')
      ? { kind: 'unreadable', message: unreadWords(unread) }
      : null;
  const update = () => {
    const read = reading?.posting ?? null;
    const posting = frames ? frames.preferred(read) : read;
    const isAnother = page?.id !== posting?.id || page?.title !== posting?.title;
    page = posting;
    latest += 1;
    // At once, so that the figures of the posting before are gone before the new ones are there.
    if (isAnother) panel.tryFrameAgain();
    if (posting && isAnother) panel.show({ kind: 'loading' });
    // While the background understands the posting. A frame may yet be shown by the page that it is in.
    if (posting && isTop && mode === 'panel') panel.prepare();
    else if (!posting) panel.show(unreadState(reading?.unread ?? null));
    if (posting || panel.state()) ask();
    else top?.tell(null);
  };
  const countReading = reportHealth(siteId, signal);
  const isPosting = () => reading && reading.posting !== null;
  const badges = startBadgeController({ siteId, here, demand, isPosting }, life);
  const onReading = (now: PageReading) => {
    if (isOrphaned()) return life.abort();
    const was = isPosting();
    reading = now;
    if (was !== isPosting()) badges.look();
    check = checkPage(now, here());
    void putFrameReport({ siteId, page: now.posting, unread: now.unread, unreadParts: check.unreadParts });
    update();
    countReading(now, check.readings);
  };

  const frames = isTop ? childFrames(update, signal) : null;
  signal.addEventListener('abort', () => void putFrameReport(null));
  onUserDataChange(ask, signal);
  const waits = demand.reader(() => watch.look());
  const watch = watchPosting({
    document,
    url: () => here().url,
    frame: () => frameOf(here()),
    read: () => waits(() => readOpenPosting(here())),
    onReading,
    // One observer for the posting and for the cards.
    onMutations: badges.mutated,
    signal,
  });
}

/**
 * The document of the frame in which the site shows its pages to some users; null where there is none at this moment.
 */
const frameOf = ({ site }: CurrentPage): Document | null => (site?.frame ? frameDocument(document, site.frame) : null);
