/** What the menu entry on selected text is called. */
export const READ_SELECTION = 'Read the selected posting with Bandwise';

/** What else can be done where a page could not be read, in a sentence that fits every such place. */
export const WAY_ON = `Or select the posting’s words, right-click them and choose “${READ_SELECTION}”.`;

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
        heading: `Off on ${nothing.siteName}`,
        words: 'None of our code runs there, so nothing of this page was read.',
      };
    case 'no-access':
      return {
        heading: 'Not a page that Bandwise reads',
        words: 'To read this one, press Bandwise’s button in the toolbar and choose “Read this page”.',
      };
    case 'unasked':
      return { heading: 'Not a page that Bandwise reads', words: 'It can be read once, just now, if you ask for it.' };
    case 'no-posting':
      return {
        heading: 'No posting is open here',
        words: 'Open one in this tab and what it pays and asks for is shown here.',
      };
  }
}
