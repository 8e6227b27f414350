import { t } from '../locales/t';

/** What else can be done where a page could not be read, in a sentence that fits every such place. */
export const nextStep = (): string => t('wayOn.select', [t('menu.readSelection')]);

/** Why the side panel has nothing to show of a tab. */
export type NothingShown =
  /** The site is switched off by the user, or not yet on. */
  | { readonly kind: 'off'; readonly siteName: string }
  /** The browser gives us no access to the page. */
  | { readonly kind: 'no-access' }
  /** A page of no site that is on; the user gave access to it with a press just now. */
  | { readonly kind: 'unasked' }
  /** The page is read, and is none or says nothing yet. */
  | { readonly kind: 'no-posting' };

/** A heading and a sentence for it. */
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
