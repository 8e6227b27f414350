import type { Annotation } from '../../src/browser/ask-background';
import type { PageReading } from '../../src/domain/page-posting';

/**
 * Something that we put on a page beside the panel (badges on cards). It is told what the page says and what the user
 * chose, and takes itself off when its signal aborts. A new part is one file here and its line in `annotate-page.ts`.
 */
export interface PagePart {
  /** Called with each reading of the page that differs from the one before. */
  readonly onReading?: (reading: PageReading) => void;
  /** Called with each answer of the background, after the panel was told. Never with a site that is off. */
  readonly onAnnotation?: (annotation: Annotation) => void;
}
