import { UNIT_SOURCE } from './unit';

// "£50,000 - £60,000"  "£60K/yr - £80K/yr"  "£23,521 p.a. rising to £24,926"
// "£24,533 progressing to £27,181"  "£23 PAYE or £31 Umbrella"  "£485 or Umbrella £673"  "£63,571/£73,664"
// "$35.00 to $50.00"
const JOINED = new RegExp(
  `^\\s{0,3}(?:(?:${UNIT_SOURCE})\\.?\\s{0,2})?(?:(?:paye|umbrella|gross|basic|base)\\s)?` +
    '(?:[.,(]|\\.-)?\\s{0,2}(?<join>-{1,3}|~|(?:- ?)?(?:up ?)?to|until|bis|(?:ris|progress|increas|mov|go|grow|climb)ing (?:up )?to|or|/|and|&)' +
    '\\s{0,3}(?:(?:via )?(?:umbrella|umb|paye) )?(?:circa |c\\.? ?|(?:a )?max(?:imum)? (?:of )?)?$',
  'i',
);
const BETWEEN = /\b(?:between|range[sd]?|ranging|anywhere|from|somewhere)\b[^.;\n]{0,24}$/i;

// "min £60k, max £75k"  "Minimum salary: 60000 Maximum salary: 75000"  "at least £31,265 and up to £44,256"
const LEAST = /\b(?:min(?:imum)?|at least|lowest)\b[^.;\n\d]{0,14}[\s:]{0,4}$/i;
const MOST = /^[\s,;.]{0,4}(?:and |to )?(?:salary |pay )?(?:max(?:imum)?|up to)(?: salary| pay| of| is)?[\s:]{0,4}$/i;

/**
 * Whether the words between two amounts make them the ends of one range. "and" does so only after "between" or the
 * like, since "£50k and £5k" are two amounts. `gap` is the text between the amounts, `lead` the text ahead of the
 * first.
 */
export function isRange(gap: string, lead: string): boolean {
  if (MOST.test(gap) && LEAST.test(lead)) return true;
  const join = JOINED.exec(gap)?.groups?.join?.toLowerCase();
  if (!join) return false;
  return join === 'and' || join === '&' ? BETWEEN.test(lead) : true;
}
