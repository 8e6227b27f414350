import type { SiteMode } from '../domain/settings';

/** What each way to show a site is called, and what it means in plain words. */
export const MODE_WORDS: Readonly<Record<SiteMode, { readonly label: string; readonly means: string }>> = {
  panel: {
    label: 'Panel on the page',
    means: 'A panel lies over the page, beside the posting. The site can notice that something was added to its page.',
  },
  'side-panel': {
    label: 'Side panel only',
    means:
      'The page is read and nothing is put on it. Your browser’s own side panel shows the same panel. For sites whose terms forbid anything laid over their pages, as LinkedIn’s are reported to.',
  },
  off: { label: 'Off', means: 'None of our code runs there.' },
};
