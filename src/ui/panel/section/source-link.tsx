import type { Source } from '../../../domain/market/market';
import { t } from '../../../locales/t';
import { sourceLine } from '../../../presentation/source-line';
import { elementsIn } from '../../controls/elements-in';

/** The source of a figure with its date and note. The link does not tell the source which page it was followed from. */
export function SourceLink({ source, date, today }: { source: Source; date: string; today: string }) {
  const line = sourceLine(source, date, today);
  const link = (
    <a href={line.url} target="_blank" rel="noopener noreferrer">
      {line.name}
    </a>
  );
  return (
    <>
      {line.note
        ? elementsIn(
            (name, note) => t('common.sourceNote', [name, line.date, note]),
            link,
            <span class="soft">{line.note}</span>,
          )
        : elementsIn((name) => t('source.line', [name, line.date]), link)}
    </>
  );
}
