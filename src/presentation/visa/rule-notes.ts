import type { Cited } from '../../domain/comparison/result/cite';
import type { VisaNote, VisaRule } from '../../domain/visa/visa-rules';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { type RuleLine, ruleLine } from '../pay/rule-line';
import { listWords } from '../sentence';

/** What a rule is about: the going rate of a code, a threshold, or a part of what Global Talent asks. */
export type RuleSubject = 'rate' | 'general' | 'new-entrant' | 'criteria' | 'tracks' | 'advice';

/** A rule as the panel cites it, with what it is about and whether its own page was read. */
export interface VisaRuleLine extends RuleLine {
  readonly readFrom: VisaRule['readFrom'];
  readonly about: RuleSubject;
  /** The occupation code of a going rate. Null for other rules. */
  readonly code: string | null;
}

/** Cites rules on one subject, each source and doubt once; going rates one by one. `today` is YYYY-MM-DD. */
export function visaRuleLines(
  about: RuleSubject,
  rules: readonly Cited<VisaRule>[],
  today: string,
): readonly VisaRuleLine[] {
  const codeOf = ({ id }: Pick<VisaRule, 'id'>) => (about === 'rate' ? id : null);
  const once = new Map(rules.map((rule) => [`${rule.source.id} ${codeOf(rule)} ${rule.doubt}`, rule]));
  return [...once.values()].map((rule) => {
    return { ...ruleLine(rule, today), readFrom: rule.readFrom, about, code: codeOf(rule) };
  });
}

/**
 * Says how old the rules are and where they were read, and then why to check them. Each is said once, with the rules that
 * it is about.
 */
export const ruleNotes = (rules: readonly VisaRuleLine[]): readonly string[] => [
  ...equal(rules, ({ name, date, readFrom }) => `${readFrom} ${date} ${name}`).map(([rule, all]) =>
    t(`visa.from.${keyOf(rule.readFrom)}`, [rule.date, rule.name, subjectWords(all)]),
  ),
  ...equal(
    rules.filter(({ doubt }) => doubt !== null),
    ({ doubt }) => doubt ?? '',
  ).map(([{ doubt }, all]) => t('visa.check', [subjectWords(all), doubt ?? ''])),
];

/** The rules for which the same is said, in the order of the first of each. */
function equal(
  rules: readonly VisaRuleLine[],
  said: (rule: VisaRuleLine) => string,
): readonly (readonly [VisaRuleLine, readonly VisaRuleLine[]])[] {
  return rules
    .filter((rule, at) => rules.findIndex((other) => said(other) === said(rule)) === at)
    .map((rule) => [rule, rules.filter((other) => said(other) === said(rule))] as const);
}

/** "the going rates of 2133 and 2139 and the general threshold". */
function subjectWords(rules: readonly VisaRuleLine[]): string {
  const codes = rules.flatMap(({ code }) => code ?? []);
  const subjects = [...new Set(rules.map(({ about }) => about))];
  return listWords(
    subjects.map((about) =>
      about === 'rate'
        ? t('visa.about.rate', codes.length, [listWords(codes, 'and')])
        : t(`visa.about.${keyOf(about)}`),
    ),
    'and',
  );
}

/** A note with its own source, date and doubt, since each note has another. `today` is YYYY-MM-DD. */
export const noteWords = (note: Cited<VisaNote>, today: string): string =>
  t('visa.note', [note.label, note.source.publisher, ruleLine(note, today).date, note.doubt]);
