import type { Cited } from '../../domain/comparison/result/cite';
import type { Sourced } from '../../domain/market/market';
import { t } from '../../locales/t';
import { sourceLine } from '../source-line';

/**
 * The source of a rule that people act on, and why to check it: in parts, so that the name can be a link, and as one
 * line.
 */
export interface RuleLine {
  readonly name: string;
  readonly url: string;
  /** "January 2026". */
  readonly date: string;
  /** The figures as they were published. */
  readonly published: string;
  /** Why to check the rule before relying on it. Null where we know of no reason. */
  readonly doubt: string | null;
  /** "Rates as of January 2026: GOV.UK, …, https://…. Check: …" */
  readonly line: string;
}

/** Says where a rule comes from, its date, and its doubt. `today` is YYYY-MM-DD. */
export const ruleLine = (rule: Cited<Sourced> & { readonly doubt?: string }, today: string): RuleLine => {
  const { name, url, date } = sourceLine(rule.source, rule.asOf, today);
  const doubt = rule.doubt ?? null;
  const line = doubt ? t('doubt.check', [date, name, url, doubt]) : t('doubt.line', [date, name, url]);
  return { name, url, date, published: rule.published, doubt, line };
};
