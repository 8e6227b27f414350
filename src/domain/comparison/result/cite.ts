import type { Market, Source, Sourced } from '../../market/market';

/** A market record with its whole source in place of the source's id, so that every figure says where it comes from. */
export type Cited<T extends Sourced> = Omit<T, 'source'> & { readonly source: Source };

/**
 * Replaces the id of a record's source by the source. A record whose source is not in `sources` is a mistake in the
 * data, which tests/data/data.test.ts refuses. It is shown as "unknown source": we neither leave it out nor throw.
 */
export function cite<T extends Sourced>(record: T, sources: Market['sources']): Cited<T> {
  const source = sources.find((s) => s.id === record.source) ?? unknownSource(record);
  return { ...record, source };
}

function unknownSource(record: Sourced): Source {
  return { id: record.source, publisher: 'unknown source', title: record.source, url: '', asOf: record.asOf };
}
