import { t } from '../../../locales/t';
import { elementsIn } from '../../controls/elements-in';
export interface SourceListProps {
  readonly sources: readonly { readonly name: string; readonly url: string; readonly date: string }[];
}

/** Sources as links that tell their sites nothing of where they were followed from. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul>
      {sources.map(({ name, url, date }) => (
        <li key={`${name} ${url}`}>
          {elementsIn(
            (link) => t('common.source', [link, date]),
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>,
          )}
        </li>
      ))}
    </ul>
  );
}
