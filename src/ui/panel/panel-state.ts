import type { Annotated } from '../../domain/comparison/comparison';

/** All that the panel can show. */
export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'annotated'; readonly annotated: Annotated; readonly profileEmpty: boolean }
  /** The page is a posting that could not be read; `message` says so in a sentence, with a way on. */
  | { readonly kind: 'unreadable'; readonly message: string };
