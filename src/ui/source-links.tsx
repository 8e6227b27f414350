import type { Source } from '../domain/market/market';
import { formatMonth } from '../words/source-line';

/** Where figures come from: title, publisher and month of each, linked. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <>
      {sources.map((source, index) => (
        <>
          {index > 0 && '; '}
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title} ({source.publisher}, {formatMonth(source.asOf)})
          </a>
        </>
      ))}
    </>
  );
}
