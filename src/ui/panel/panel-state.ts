import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PageField } from '../../domain/model/page-posting';

/** All that the panel can show. */
export type PanelState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'annotated';
      readonly annotated: Annotated;
      readonly profileEmpty: boolean;
      /** Parts of the posting that the site promises and this page did not give. */
      readonly unreadParts?: readonly PageField[];
    }
  /** The page is a posting that could not be read; `message` says so in a sentence, with a way on. */
  | { readonly kind: 'unreadable'; readonly message: string };
