import type { Brief } from '../domain/brief/brief';
import type { BriefView } from '../domain/brief/brief-view';
import { t } from '../locales/t';
import { briefMarkdown, briefText } from './brief-text';
import { briefWords } from './brief-words';
import { unitLabel } from './labels';
import { formatRange } from './money';

/** The brief, made ready for the panel. */
export const briefView = (brief: Brief): BriefView => {
  const words = briefWords(brief);
  const sources = words.sources.map(({ name, url, date }) => ({ name, url, date }));
  return {
    answer: answerOf(brief.range),
    sections: words.sections,
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
