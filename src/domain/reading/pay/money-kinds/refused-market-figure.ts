import type { Refusal } from './refusal-reason';

/** What others earn. */
export const marketFigure: Refusal = {
  reason: 'market-figure',
  // "average salary is £55,000"  "median of £62k"  "graduates went on to earn £45k"  "similar jobs pay £50k"  "commanding salaries of £60k"
  before:
    /\b(?:average|median|typical(?:ly)? earn|market rate|national average|similar (?:jobs|roles)|benchmark|minimum wage|living wage|threshold|skilled worker|command(?:ing)? salaries)\b[^;\n]{0,40}$/i,
  // "£55,000 on average"  "£41,700 threshold"  "£62k median"
  after: /^ (?:on average|average|median|threshold|minimum threshold)/i,
};
