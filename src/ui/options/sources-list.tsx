import type { Source } from '../../domain/market/market';
import { t } from '../../locales/t';
import { sourceLine } from '../../presentation/source-line';

/** All sources of figures, each with its date and a note on how its figures were made. */
export function SourcesList({ sources, today }: { sources: readonly Source[]; today: string }) {
  return (
    <section aria-label={t('options.sources.heading')}>
      <h2>{t('options.sources.heading')}</h2>
      <p>{t('options.sources.about')}</p>
      <details>
        <summary>{t('options.sources.all', sources.length)}</summary>
        <ul class="sources">
          {sources.map((source) => {
            const { name, url, date, note } = sourceLine(source, source.asOf, today);
            return (
              <li key={source.id}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>{' '}
                <span class="soft">{note ? t('sentence.two', [date, note]) : t('sentence.one', [date])}</span>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
