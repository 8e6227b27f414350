import { t } from '../locales/t';

/** What the user can do where a page could not be read: a whole sentence, which needs none before it. */
export const nextStep = (): string => t('wayOn.select', [t('menu.readSelection')]);

/** Why the side panel has nothing to show for a tab. */
export type NothingShown =
  /** The user has switched the site off, or has not switched it on yet. */
  | { readonly kind: 'off'; readonly siteName: string }
  /** The browser gives us no access to the page. */
  | { readonly kind: 'no-access' }
  /** The page belongs to no site that is on. The user gave us access to it just now by pressing our button. */
  | { readonly kind: 'unasked' }
  /** The page was read, and it is no posting or has nothing on it yet. */
  | { readonly kind: 'no-posting' };

/** The heading and the sentence that the side panel shows instead. */
export function nothingShownWords(nothing: NothingShown): { readonly heading: string; readonly words: string } {
  switch (nothing.kind) {
    case 'off':
      return {
        heading: t('wayOn.offHeading', [nothing.siteName]),
        words: t('wayOn.off'),
      };
    case 'no-access':
      return {
        heading: t('wayOn.notRead'),
        words: t('wayOn.press', [t('common.readThisPage')]),
      };
    case 'unasked':
      return { heading: t('wayOn.notRead'), words: t('wayOn.unasked') };
    case 'no-posting':
      return {
        heading: t('wayOn.noPostingHeading'),
        words: t('wayOn.noPosting'),
      };
  }
}
