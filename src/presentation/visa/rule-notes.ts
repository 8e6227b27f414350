import type { Cited } from '../../domain/comparison/result/cite';
import type { VisaNote, VisaRule } from '../../domain/visa/visa-rules';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { type RuleLine, ruleLine } from '../pay/rule-line';

/** A rule as the panel cites it, with whether its own page was read. */
export interface VisaRuleLine extends RuleLine {
  readonly readFrom: VisaRule['readFrom'];
}

/** Cites rules, each source and doubt once. `today` is YYYY-MM-DD. */
export function visaRuleLines(rules: readonly Cited<VisaRule>[], today: string): readonly VisaRuleLine[] {
  const once = new Map(rules.map((rule) => [`${rule.source.id} ${rule.doubt}`, rule]));
  return [...once.values()].map((rule) => ({ ...ruleLine(rule, today), readFrom: rule.readFrom }));
}

/** Says how old the rules are and where they were read, and then why to check them. Each is said once. */
export const ruleNotes = (rules: readonly VisaRuleLine[]): readonly string[] => [
  ...new Set([
    ...rules.map(({ name, date, readFrom }) => t(`visa.from.${keyOf(readFrom)}`, [date, name])),
    ...rules.flatMap(({ doubt }) => (doubt ? [t('visa.check', [doubt])] : [])),
  ]),
];

/** A note with its own source, date and doubt, since each note has another. `today` is YYYY-MM-DD. */
export const noteWords = (note: Cited<VisaNote>, today: string): string =>
  t('visa.note', [note.label, note.source.publisher, ruleLine(note, today).date, note.doubt]);
