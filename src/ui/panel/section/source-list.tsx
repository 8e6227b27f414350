import { t } from '../../../locales/t';
import { elementsIn } from '../../controls/elements-in';

export interface SourceListProps {
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly date: string;
    /** Why to check the source before relying on it. */
    readonly doubt?: string | null;
  }[];
}

/**
 * A list of sources, each with its doubt where it has one. The links do not tell the sources which page they were
 * followed from.
 */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul class="source-list">
      {sources.map(({ name, url, date, doubt = null }) => (
        <li key={`${name} ${url}`}>
          {elementsIn(
            (link) => t('source.line', [link, date]),
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>,
          )}
          {doubt && <div class="soft">{t('takeHome.check', [doubt])}</div>}
        </li>
      ))}
    </ul>
  );
}
