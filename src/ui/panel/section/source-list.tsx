import { t } from '../../../locales/t';
import { elementsIn } from '../../controls/elements-in';

export interface SourceListProps {
  readonly sources: readonly { readonly name: string; readonly url: string; readonly date: string }[];
}

/** A list of sources. The links do not tell the sources which page they were followed from. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul>
      {sources.map(({ name, url, date }) => (
        <li key={`${name} ${url}`}>
          {elementsIn(
            (link) => t('source.line', [link, date]),
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>,
          )}
        </li>
      ))}
    </ul>
  );
}
