import { type AnnotateOptions, annotate } from '../domain/annotate';
import { type JobCard, readCard } from '../domain/cards/read-card';
import type { Annotated } from '../domain/comparison/result/comparison';
import type { PageReading, Unread } from '../domain/model/page-posting';
import { unreadWords } from '../presentation/labels';
import { readHtml } from './read-html';
import { type AdvertRecord, postingOfRecord, type RecordError } from './records';

/** What is said of one record or file. `printedAnalysis` makes it a line of JSON. */
export type Analysis =
  | { readonly id: string; readonly error: RecordError | { readonly code: 'failed'; readonly message: string } }
  | { readonly id: string; readonly posting: Annotated['posting']; readonly comparison: Annotated['comparison'] }
  | {
      readonly id: string;
      readonly posting: Annotated['posting'] | null;
      readonly comparison: Annotated['comparison'] | null;
      readonly cards: readonly JobCard[];
      readonly unread?: Unread & { readonly message: string };
    };

/**
 * Works out what the panel would show for a record. Never throws: a fault in our own code becomes the record's error.
 */
export function analyseRecord(record: AdvertRecord, options: AnnotateOptions): Analysis {
  const { id, html, url } = record;
  try {
    if (html !== null) return analyseReading(id, readHtml(html, url), options);
    const { posting, comparison } = annotate(postingOfRecord(record), options);
    return { id, posting, comparison };
  } catch (error) {
    return { id, error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

function analyseReading(id: string, { posting, cards, unread }: PageReading, options: AnnotateOptions): Analysis {
  const annotated = posting && annotate(posting, options);
  const result = { posting: annotated?.posting ?? null, comparison: annotated?.comparison ?? null };
  return {
    id,
    ...result,
    cards: cards.map(readCard),
    ...(unread ? { unread: { ...unread, message: unreadWords(unread) } } : {}),
  };
}
