import type { Source } from '../../domain/market/market';
import { sourceLine } from '../../words/source-line';

/** The source of a figure: a link that tells its site nothing of where it was followed from, the date and the note. */
export function SourceLink({ source, date, today }: { source: Source; date: string; today: string }) {
  const line = sourceLine(source, date, today);
  return (
    <>
      <a href={line.url} target="_blank" rel="noopener noreferrer">
        {line.name}
      </a>{' '}
      ({line.date}){line.note && <span class="soft">. {line.note}</span>}
    </>
  );
}
