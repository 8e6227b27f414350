import type { Brief } from '../../domain/brief/brief';
import { between, exactly } from '../../domain/model/amount';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import type { VisaView } from '../visa/visa-view';
import { briefMarkdown, briefText } from './brief-text';
import { briefWords } from './brief-words';

/** Makes the panel's view of a brief. Each source is listed once, by its address. */
export const briefView = (brief: Brief, visa: VisaView): BriefView => {
  const words = briefWords(brief);
  const all = [...words.sources.map(({ name, url, date }) => ({ name, url, date })), ...visa.sources];
  const sources = [...new Map(all.map((source) => [source.url, source])).values()];
  return {
    answer: answerOf(brief.range),
    sections: words.sections,
    aside: visa.aside,
    sources,
    text: briefText(words),
    markdown: briefMarkdown(words),
  };
};

const answerOf = (range: Brief['range']): string | null => {
  if ('none' in range) return null;
  const { open, floor, unitText } = range;
  const amount = formatRange({ amount: between(open.low.pounds, open.high.pounds) });
  const answer = t('money.aUnit', [amount, unitLabel(unitText)]);
  if (!floor || floor.pounds >= open.low.pounds) return answer;
  return t('brief.answer', [answer, formatRange({ amount: exactly(floor.pounds) })]);
};

/**
 * The brief as it is sent to the panel. It holds only words, so that the page need not load the code that makes them.
 */
export interface BriefView {
  /** "Open with £90,000–£95,000 a year"; null where no range can be given. */
  readonly answer: string | null;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What is said about visas. It is for the user alone and is not copied with the rest. */
  readonly aside: VisaView['aside'];
  readonly sources: VisaView['sources'];
  /** The whole brief as plain text and as Markdown, for copying. */
  readonly text: string;
  readonly markdown: string;
}
