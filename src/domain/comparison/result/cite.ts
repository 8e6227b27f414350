import type { Market, Source, Sourced } from '../../market/market';

/**
 * A market record with its source in full instead of the source's id, so that every figure carries where it comes from.
 */
export type Cited<T extends Sourced> = Omit<T, 'source'> & { readonly source: Source };

/**
 * Puts the source in full where the record names its id. A record whose source is not in `sources` is a fault of the
 * data (tests/data/data.test.ts refuses it); it is shown as "unknown source" rather than left out or thrown.
 */
export function cite<T extends Sourced>(record: T, sources: Market['sources']): Cited<T> {
  const source = sources.find((s) => s.id === record.source) ?? unknownSource(record);
  return { ...record, source };
}

function unknownSource(record: Sourced): Source {
  return { id: record.source, publisher: 'unknown source', title: record.source, url: '', asOf: record.asOf };
}
