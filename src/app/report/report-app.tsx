import { render } from 'preact';
import { type Browser, browser } from 'wxt/browser';
import { t } from '../../locales/t';
import { readPageStructure } from '../../messaging/read-page-structure';
import { findSite } from '../../pages/site/find-site';
import { healthReport } from '../../presentation/posting/health-words';
import { SITES, siteScripts } from '../../sites';
import { healthStore } from '../../storage/stores';
import { Report, type ReportProps } from '../../ui/report/report';
import { browserName } from './browser-name';

/**
 * Shows a report for the user to read and to copy. The page's address says on what: `?tab=7` on the page in that tab,
 * `?site=linkedin` on a site, with the page of the site that was looked at last if one is open. Nothing is sent.
 */
export async function startReport(): Promise<void> {
  const root = document.getElementById('root') ?? document.body;
  const asked = new URLSearchParams(location.search);
  let props: Pick<ReportProps, 'text' | 'page' | 'copied'> = { text: null, page: 'there', copied: null };
  const show = (part: Partial<typeof props>) => {
    props = { ...props, ...part };
    render(<Report {...props} onCopy={() => void copy()} />, root);
  };
  const copy = () =>
    navigator.clipboard.writeText(props.text ?? '').then(
      () => show({ copied: 'copied' }),
      () => show({ copied: 'failed' }),
    );

  document.title = t('page.report');
  show({});
  const siteId = asked.get('site');
  const tab = siteId === null ? await tabOf(Number(asked.get('tab'))) : await lastTabOf(siteId);
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const site = url && findSite(url, SITES);
  const structure = tab?.id === undefined ? null : await readPageStructure(tab.id, siteScripts(site?.id ?? ''));
  const counts = (await healthStore.get())[siteId ?? site?.id ?? 'generic'];
  const { version } = browser.runtime.getManifest();
  const text = [
    `Bandwise ${version}, ${browserName(navigator.userAgent)}\n`,
    counts ? healthReport(siteId ?? site?.id ?? 'generic', counts, version) : '',
    structure ?? '',
  ];
  const page = structure !== null ? 'there' : siteId === null ? 'refused' : 'not-open';
  show({ text: text.filter(Boolean).join('\n'), page });
}

/** The tab by its id. Null where it is closed. */
const tabOf = (id: number): Promise<Browser.tabs.Tab | null> => browser.tabs.get(id).catch(() => null);

/** The tab with a page of the site that was looked at last; null where none is open, or where the site is no file's. */
async function lastTabOf(siteId: string): Promise<Browser.tabs.Tab | null> {
  const matches = SITES.find(({ id }) => id === siteId)?.matches;
  const tabs = matches ? await browser.tabs.query({ url: [...matches] }) : [];
  return tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0] ?? null;
}
