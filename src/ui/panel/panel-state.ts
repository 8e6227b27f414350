import type { Annotated } from '../../domain/comparison/result/comparison';
import type { UnreadPart } from '../../domain/model/page-posting';
import type { PayVerdict } from '../../presentation/pay/pay-verdict';

/** What the panel can show. */
export type PanelState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'annotated';
      readonly annotated: Annotated;
      /** What is said of the pay. */
      readonly pay: PayVerdict;
      readonly profileEmpty: boolean;
      /** Whether the page can read the panel. Then nothing in it is about the user, and it says where that stands. */
      readonly isPublic?: boolean;
      /** Fields that postings of this site normally have and that were not found on this page. */
      readonly unreadParts?: readonly UnreadPart[];
      /** The host of the frame that the posting was read in, where that is not the page itself. */
      readonly frameHost?: string | null;
    }
  /** The page is a posting that could not be read. `message` says so in a sentence, with what the user can do. */
  | { readonly kind: 'unreadable'; readonly message: string };
