import type { CardVerdict } from '../domain/cards/card-verdict';
import type { Annotated } from '../domain/comparison/result/comparison';
import type { CardRuleAction } from '../domain/model/card-rules';
import type { CorrectionStep } from '../domain/model/corrections';
import type { FieldReadings } from '../domain/model/field-readings';
import type { PageCard, PagePosting } from '../domain/model/page-posting';
import type { SiteMode } from '../domain/model/settings';
import type { DaysAYear } from '../domain/model/units';
import type { PanelTakeHomeChoices } from '../domain/take-home/take-home-choices';
import type { Catalogue } from '../locales/t';
import type { PayVerdict } from '../presentation/pay/pay-verdict';

/*
 * The types of all that crosses between our scripts: what is asked of the background, what it answers, and what it tells a
 * page. The checks are elsewhere: each handler in src/app/background/handlers has the schema of its own request.
 */

/** The answer where the background failed, whatever was asked. */
export interface Failure {
  readonly failed: string;
}

/** What the content script, and our own pages, ask the background. */
export type Request =
  /**
   * To understand a posting and compare it. Without a posting, only whether the script is still wanted on this page.
   */
  | {
      readonly kind: 'annotate';
      readonly page: PagePosting | null;
      /**
       * Where one of our own pages shows the posting. A page's script is not believed: where its posting may be shown is
       * decided by its address, and by what the user asked for in its tab.
       */
      readonly once: SiteMode | null;
      /** Whether the page can read what is shown. The answer then holds nothing that is about the user. */
      readonly isPublic: boolean;
    }
  /** What to say on the cards of a list. */
  | {
      readonly kind: 'cards';
      readonly siteId: string;
      readonly cards: readonly PageCard[];
    }
  /** What to ask for, for a posting. */
  | { readonly kind: 'brief'; readonly page: PagePosting }
  /** What else is published about a posting's role. */
  | { readonly kind: 'published'; readonly page: PagePosting }
  /** What is left of a posting's pay after tax. */
  | { readonly kind: 'take-home'; readonly page: PagePosting; readonly choices: PanelTakeHomeChoices }
  /** To store a choice that was made in the panel. */
  | { readonly kind: 'choose'; readonly panelCollapsed?: boolean; readonly daysAYear?: DaysAYear }
  /** To store what the user says of a posting against its reading. */
  | {
      readonly kind: 'correct';
      readonly posting: Pick<PagePosting, 'site' | 'id' | 'url'>;
      readonly step: CorrectionStep;
    }
  /** To add a skill to the profile that a posting names and the vocabulary does not know. */
  | { readonly kind: 'add-skill'; readonly name: string }
  /** From a frame: to have its posting shown by the top page. The answer says whether it is. */
  | { readonly kind: 'frame-posting'; readonly page: PagePosting | null }
  /** From the top page: its frames should say again which postings they hold. */
  | { readonly kind: 'top-here' }
  /** To count how well a posting of a site could be read. Nothing that the posting says is sent. */
  | { readonly kind: 'count-reading'; readonly siteId: string; readonly readings: FieldReadings }
  /**
   * To have the readers loaded that only pages without matching hooks need. The answer says whether they are there.
   */
  | { readonly kind: 'readers' }
  /**
   * To make the frame listen in which the panel is to stand. The answer says whether it does. `token` is known to our
   * script alone.
   */
  | { readonly kind: 'panel-frame'; readonly token: string }
  /**
   * From that frame: to have the panel loaded into it. It was handed the token over a private line. The answer is the
   * panel's messages.
   */
  | { readonly kind: 'panel-frame-ready'; readonly token: string }
  /** To have the panel loaded beside our script in the page, where no frame can be had. The answer is the same. */
  | { readonly kind: 'panel-here' }
  /** To begin: for the messages of the user's language, and the mode of the site. */
  | { readonly kind: 'catalogue' }
  /** To open one of our own pages, which a content script cannot. `report` is on the page that asks. */
  | { readonly kind: 'open'; readonly page: 'profile' | 'options' | 'text' | 'report' };

/** The answer to `catalogue`. */
export interface PageBeginning {
  /** The messages that the page's script itself says. */
  readonly catalogue: Catalogue;
  /** Where the user wants postings of this site shown. */
  readonly mode: SiteMode;
}

/** The answer to `annotate`. */
export interface Annotation {
  /** Where the user wants the posting shown. At "off" the script removes itself from the page. */
  readonly mode: SiteMode;
  readonly panelCollapsed: boolean;
  readonly profileEmpty: boolean;
  /** As in the request: nothing of this is about the user. */
  readonly isPublic: boolean;
  /** Null where the request had no posting, or the mode is "off". */
  readonly annotated: Annotated | null;
  /** What is said of the pay, in words, since only the background has what they are made of. Null as `annotated` is. */
  readonly pay: PayVerdict | null;
}

/** The answer to `cards`. */
export interface CardsAnswer {
  /** What happens to cards that a rule applies to; null where the user wants nothing on the cards of this site. */
  readonly action: CardRuleAction | null;
  /** Whether any rule is on. Then all cards are asked about, also those outside the viewport. */
  readonly hasRules: boolean;
  /** One for each card, in the order of the request; empty where `action` is null. */
  readonly verdicts: readonly CardVerdict[];
}

/** What the background tells the script in a page. */
export type TabMessage =
  /** To collapse or open the panel: the user pressed the shortcut of that command. */
  | { readonly kind: 'toggle' }
  /**
   * A frame of this page holds a posting, or none any more. Told to the top page only. `host` is the frame's as the
   * browser gives it.
   */
  | { readonly kind: 'framed'; readonly frameId: number; readonly host: string; readonly page: PagePosting | null }
  /** The script of the top page is ready now to show the postings of its frames. */
  | { readonly kind: 'tell-again' }
  /**
   * What users say of themselves and of postings, or what they chose, was changed somewhere in the extension. `cards`:
   * only something that cards say, because a posting was opened.
   */
  | { readonly kind: 'changed'; readonly what: 'user-data' | 'cards' };
