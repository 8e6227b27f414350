import type { BriefQuestion } from '../../domain/brief/brief';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { contradictionWords } from '../posting/contradiction-words';
import { quote, shorten } from '../sentence';

/** A question as you would put it to a recruiter, with the words that raise it (“hybrid” without days). */
export const questionWords = ({ kind, conditional, evidence, contradiction }: BriefQuestion): string => {
  if (kind === 'contradiction')
    return contradiction ? t('brief.whichIsRight', [contradictionWords(contradiction)]) : '';
  const asked = t(`brief.ask.${keyOf(kind)}`);
  const question = conditional ? t('brief.ifItMatters', [asked]) : asked;
  if (!evidence) return question;
  return `${question} ${t('brief.raised', [quote(shorten(evidence.text.replaceAll(/\s+/g, ' '), 80))])}`;
};
