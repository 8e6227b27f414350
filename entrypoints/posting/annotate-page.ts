import { askToOpen } from '../../src/browser/messages';
import { isOrphaned } from '../../src/browser/script-life';
import { profileStore, settingsStore } from '../../src/browser/stores';
import { compare } from '../../src/domain/comparison/compare';
import type { JobPosting } from '../../src/domain/job-posting';
import { MARKET } from '../../src/domain/market/market-data';
import type { PageReading } from '../../src/domain/page-posting';
import { readPosting } from '../../src/domain/read-posting';
import type { Settings } from '../../src/domain/settings';
import { readPage } from '../../src/pages/read-page';
import { watchPosting } from '../../src/pages/watch-posting';
import { SITES } from '../../src/sites';
import type { PanelState } from '../../src/ui/panel/panel-state';
import { panelOnPage } from './panel-on-page';

/** What the panel is to show: a posting, the words for one that could not be read, or nothing. */
type Subject = JobPosting | { readonly unreadable: string } | null;

/** Follows the page and keeps the panel beside its posting, until the life ends. */
export async function annotatePage(life: AbortController): Promise<void> {
  let [settings, profile] = await Promise.all([settingsStore.get(), profileStore.get()]);
  if (life.signal.aborted) return;
  let subject: Subject = null;

  const change = (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    show();
    // A full disk loses the choice, not the panel.
    settingsStore.update((stored) => ({ ...stored, ...part })).catch(() => undefined);
  };
  const panel = panelOnPage(document, {
    onToggle: () => change({ panelCollapsed: !settings.panelCollapsed }),
    onDaysAYear: (daysAYear) => change({ daysAYear }),
    onOpenOptions: () => void askToOpen('options'),
    onOpenProfile: () => void askToOpen('profile'),
  });
  const show = () => {
    if (subject === null) panel.hide();
    else panel.show(stateOf(subject), settings.panelCollapsed);
  };
  const stateOf = (posting: NonNullable<Subject>): PanelState => {
    if ('unreadable' in posting) return { kind: 'unreadable', message: posting.unreadable };
    const today = new Date().toISOString().slice(0, 10);
    const comparison = compare(posting, profile, MARKET, { asOf: today, daysAYear: settings.daysAYear });
    return { kind: 'annotated', annotated: { posting, comparison }, profileEmpty: profile.skills.length === 0 };
  };
  const onReading = (reading: PageReading) => {
    if (isOrphaned()) return life.abort();
    subject = subjectOf(reading);
    show();
  };

  life.signal.addEventListener('abort', () => panel.hide(), { once: true });
  settingsStore.watch((now) => {
    settings = now;
    show();
  }, life.signal);
  profileStore.watch((now) => {
    profile = now;
    show();
  }, life.signal);
  const url = () => new URL(location.href);
  watchPosting({ document, url, read: () => readPage(document, url(), SITES), onReading, signal: life.signal });
}

function subjectOf({ posting, unread }: PageReading): Subject {
  if (posting) return readPosting(posting);
  return unread?.code === 'unreadable' ? { unreadable: unread.message } : null;
}
