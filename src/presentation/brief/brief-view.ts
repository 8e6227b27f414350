import type { Brief } from '../../domain/brief/brief';
import type { BriefView } from '../../domain/brief/brief-view';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import { briefMarkdown, briefText } from './brief-text';
import { briefWords } from './brief-words';

/** The brief, made ready for the panel; each source once, by its address. */
export const briefView = (brief: Brief, visa: Pick<BriefView, 'aside' | 'sources'>): BriefView => {
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
  const amount = formatRange({ minValue: open.low.pounds, maxValue: open.high.pounds });
  const answer = t('money.aUnit', [amount, unitLabel(unitText)]);
  if (!floor || floor.pounds >= open.low.pounds) return answer;
  return t('brief.answer', [answer, formatRange({ minValue: floor.pounds, maxValue: floor.pounds })]);
};
