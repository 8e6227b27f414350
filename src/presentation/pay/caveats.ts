import type { Cited } from '../../domain/comparison/result/cite';
import type { Sourced } from '../../domain/market/market';
import { t } from '../../locales/t';
import { sourceLine } from '../source-line';

/** A rule that people act on: where it comes from and why to check it, in parts for a link and as one line. */
export interface RuleLine {
  readonly name: string;
  readonly url: string;
  /** "January 2026". */
  readonly date: string;
  /** The figures as published. */
  readonly published: string;
  /** Why to check it before relying on it; null where nothing is known against it. */
  readonly doubt: string | null;
  /** "Rates as of January 2026: GOV.UK, …, https://…. Check: …" */
  readonly line: string;
}

/** Says of each rule where it comes from, its date, and its doubt. `today` is YYYY-MM-DD. */
export const ruleLine = (rule: Cited<Sourced> & { readonly doubt?: string }, today: string): RuleLine => {
  const { name, url, date } = sourceLine(rule.source, rule.asOf, today);
  const doubt = rule.doubt ?? null;
  const line = doubt ? t('doubt.check', [date, name, url, doubt]) : t('doubt.line', [date, name, url]);
  return { name, url, date, published: rule.published, doubt, line };
};
