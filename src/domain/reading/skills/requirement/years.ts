/** A greater number is a slip or the age of a company, and no demand for a skill. */
const MOST_YEARS = 20;

/** The number of years is looked for in this many characters before the word "years". */
export const LONGEST_COUNT = 24;

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The number at the end of the text before "years": "5", "5+", "3-5", "3 to 5", "three", "five (5)". */
const COUNT =
  /(?:^|[^\d.,£$€])(\d{1,2})(?:\.\d)?\s?\+?(?:\s?(?:-|–|to)\s?\d{1,2})?\s?(?:\+|plus|or more)?\)?\s?$|\b(one|two|three|four|five|six|seven|eight|nine|ten)\s?\+?(?:\s?(?:to|-)\s?\w{3,5})?\s?$/i;

/** Words that may stand between "5 years" and the skill that they are asked for. */
const WORDS_BETWEEN = new Set(
  `of in with using experience experiences hands on commercial professional industry practical relevant proven
solid strong working work related production building developing programming coding development writing and a
as an the deep recent full time post graduate designing deploying software core modern advanced applied
similar prior doing for`.split(/\s/),
);
const MOST_WORDS_BETWEEN = 9;

/** All that may stand between a skill and its years: "Python (5+ years)", "Python: 5 years". */
const AFTER_SKILL = /^\s{0,3}(?:[-–:(,]|for|experience)?\s{0,3}(?:\(?(?:at least|minimum(?: of)?|min\.?))?\s{0,3}\(?$/i;

/**
 * The lowest number of years that the words before "years" state, and the index of the number in `text`. `text` ends
 * where "years" begins. Null where no number stands there, or none from 1 to 20.
 */
export function yearsBefore(text: string): { readonly count: number; readonly index: number } | null {
  const tail = text.slice(-LONGEST_COUNT);
  const found = COUNT.exec(tail);
  if (!found) return null;
  const count = found[1] ? Number(found[1]) : NUMBER_WORDS.indexOf((found[2] ?? '').toLowerCase()) + 1;
  if (count < 1 || count > MOST_YEARS) return null;
  return { count, index: text.length - tail.length + found.index + (found[1] ? found[0].indexOf(found[1]) : 0) };
}

/** Whether the years are asked for the skill that follows. `gap` is the text between "years" and the skill's name. */
export function leadsToSkill(gap: string): boolean {
  if (gap.length > 80) return false;
  const rest = gap.replace(/^['’]?\s{0,3}(?:\+\s{0,3})?/, '');
  if (rest === '') return true;
  if (/^[\s,(-]/.test(rest) || !/[\s,(-]$/.test(rest)) return false;
  const words = rest
    .toLowerCase()
    .split(/[\s,(-]{1,4}/)
    .filter(Boolean);
  return words.length <= MOST_WORDS_BETWEEN && words.every((word) => WORDS_BETWEEN.has(word.replace(/['’]s$/, '')));
}

/** Whether the years belong to the skill before them. `gap` is the text between the skill's name and the number. */
export function followsSkill(gap: string): boolean {
  return gap.length <= 20 && AFTER_SKILL.test(gap);
}
