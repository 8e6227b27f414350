import type { ComponentChildren } from 'preact';
import type { Source } from '../../domain/market/market';
import { t } from '../../locales/t';
import { formatMonth } from '../../presentation/source-line';
import { elementsIn } from './elements-in';

/** Links to the sources of figures, each with title, publisher and month. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const links = sources.map(
    ({ id, url, title, publisher, asOf }): ComponentChildren => (
      <a key={id} href={url} target="_blank" rel="noopener noreferrer">
        {t('common.sourceFull', [title, publisher, formatMonth(asOf)])}
      </a>
    ),
  );
  if (links.length === 0) return null;
  return (
    <>{links.reduce((before, link) => elementsIn((one, other) => t('list.semicolon', [one, other]), before, link))}</>
  );
}
