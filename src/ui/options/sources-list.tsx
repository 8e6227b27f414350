import type { Source } from '../../domain/market/market';
import { sourceLine } from '../../words/source-line';

/** Every source of figures, with its date and what a reader should know of its making. */
export function SourcesList({ sources, today }: { sources: readonly Source[]; today: string }) {
  return (
    <section aria-label="Where the figures come from">
      <h2>Where the figures come from</h2>
      <p>Each figure in the panel names its source. Most are their publishers’ estimates.</p>
      <details>
        <summary>All {sources.length} sources</summary>
        <ul class="sources">
          {sources.map((source) => {
            const { name, url, date, note } = sourceLine(source, source.asOf, today);
            return (
              <li key={source.id}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>{' '}
                <span class="soft">
                  {date}. {note}
                </span>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
