import { PERK_REFUSALS } from './perk-refusals';
import type { Refusal } from './refusal';
import { TOTAL_AHEAD, TOTAL_BEHIND } from './total-compensation';

/** In the order in which they are tried: the first that fits gives the reason. A new kind of money is added here. */
export const REFUSALS = [
  {
    // The estimate of a job site.
    reason: 'estimate',
    of: 'all',
    // "Estimated salary £52,000"  "Jobsworth: £46,326"  "we estimate £60k"
    before:
      /\b(?:estimated (?:salary|pay|at)|jobsworth|we estimate|glassdoor est\.?|predicted salary)\b[^.;\n]{0,16}$/i,
    // "$81K-$161K (Glassdoor est.)"  "£72,196 per year - estimated"
    // "£30K - £46K (Estimate)"; but not "£40K (Employer est.)", which the employer states
    after:
      /^[\s(,/£€-]{0,4}(?:per year|a year|year|yr|p\.?a\.?|per annum)?[\s(,-]{0,4}(?:glassdoor est|estimate|est\.|predicted|jobsworth|\(est)/i,
  },
  {
    // Earnings if every target is met.
    reason: 'on-target-earnings',
    of: 'all',
    // "OTE £110k"  "OTE of up to £90,000"  "on-target earnings: £80k"  "total package £95k"  "first year earnings £50k"
    before:
      /\b(?:ote|on[- ]target earnings|(?:realistic|potential|year \w{1,6}|first year) earnings|potential to earn|tc|total (?:comp\w{0,10}|package|earnings|reward|cash)|uncapped)\b[^.;\n]{0,22}$/i,
    // "£110k OTE"  "£50,000 - £60,000 (OTE)"  "£84,000 total package"  "£120k on target"  "£550k TC"
    // "£20,000 - £50,000 per annum, negotiable, OTE"
    after:
      /^(?:(?:[\s,]{0,2}(?:per annum|per year|a year|pa|negotiable|inc benefits|pro-rata)){0,4},? ?ote$|[\s(:-]{0,3}(?:\+ )?(?:per annum |pa |k )?(?:uncapped |realistic |year \w{1,6} |double )?(?:ote\b|tc\b|on[- ]target|total (?:comp|package|earnings|cash|reward)))/i,
  },
  {
    // Base salary, bonus and equity together.
    reason: 'on-target-earnings',
    of: 'all',
    before: new RegExp(TOTAL_AHEAD, 'i'),
    after: TOTAL_BEHIND,
  },
  ...PERK_REFUSALS,
  {
    // Money that investors, grants or governments put in.
    reason: 'funding',
    of: 'amounts',
    // "raised £2.6m"  "backed by $40m"  "a grant of £250,000"  "secured £500k"  "invested £20,000"  "valued at £5bn"
    before:
      /\b(?:rais(?:ed|ing)|fund(?:ed|ing)|backed|grants?|secured|invest(?:ed|ing|ment|ments)?|valu(?:ed|ation)|seed|series [a-f]|acquired)\b[^.;|\n]{0,36}$/i,
    // "£5m round"  "$40M Series A"  "£500k seed"  "£1m in funding"  "£250,000 grant"  "£32m investment"
    after:
      /^(?:\+)? ?(?:(?:in|of|a|pre|from|total|new|initial|venture|research|equity) |pre-){0,4}(?:round|series|seed|fund(?:ing|ed)|grants?|invest|valuation|raise|venture|capital|backing)/i,
  },
  {
    // The money that the employer takes in, makes, moves or saves.
    reason: 'turnover',
    of: 'amounts',
    // "turnover of £40m"  "revenues over £800k"  "generating £300,000"  "profitable (£100k ARR"
    // "sales in excess of £4bn"
    before:
      /\b(?:turnover|revenues?|sales|profits?|generat\w{1,4}|arr\b|mrr\b|income of|gmv|processed|processing|transactions?|donat\w{1,4}|saving the|returned|paid out)\b[^.;|\n]{0,36}$/i,
    // "£9bn+ turnover"  "$300k revenue"  "£100k ARR"  "£2m of sales"
    after:
      /^\+? ?(?:(?:in|of|annual|a|per|year|each|monthly|global|net) ){0,4}(?:turnover|revenues?|arr\b|mrr\b|sales|profits?|gmv|donat|transactions?|deals?\b)/i,
  },
  {
    // The value of what the employer owns or looks after.
    reason: 'assets',
    of: 'amounts',
    // "oversees £119.4 billion"  "managing budgets of £500k"  "assets of £2bn"  "a portfolio of £90,000"
    before:
      /\b(?:(?:assets?|portfolio|aum|oversee[sn]?|manag(?:e[sd]?|ing)) (?:\w{1,12} ){0,4}|(?:projects?|programmes?|contracts?|deals?|accounts?) (?:\w{1,12} )?(?:of|worth|over|valued(?: at)?|totalling) (?:up to |over )?)$/i,
    // "£10 billion portfolio"  "£2bn AUM"  "£500k project"  "£1m+ of assets"  "£250k P&L"
    after:
      /^\+? ?(?:(?:in|of|under|a|customer|client|property|real|estate) ){0,4}(?:portfolio|aum\b|assets?|projects?\b|programmes?\b|accounts\b|contracts\b|p&l|facilit)/i,
  },
  {
    // The price of something.
    reason: 'price',
    of: 'amounts',
    // "fees of £9,250"  "cost: £16,000"  "priced at £50"  "fine of up to £20,000"  "Enhanced check: £44"
    // "premium for £29"
    before:
      /\b(?:fees?|costs?|costing|pric(?:e[ds]?|ing)|fines?|premium for|subscription|deposit|charge[sd]?|checks?|deduct(?:ed|ions?)|buy|purchase|claims? (?:of|up to)|prizes?)\b[^.;|\n]{0,24}$/i,
    // "£9,250 tuition fees"  "£50 per user"  "£20 a ticket"  "£1,000 prize"
    after:
      /^ (?:(?:a|per|tuition|course|application|registration|cash|completed|approved) ){0,3}(?:fees?\b|user\b|tasks?\b|projects? ?(?:$|[.,])|articles?\b|tickets?\b|deduct|unit\b|seat\b|prizes?\b|penalt|fine\b)/i,
  },
  {
    // Money that the person may spend, or has to bring in, for the employer.
    reason: 'spend',
    of: 'amounts',
    // "spend of £100k"  "ad spend over £50k a month"  "quota of $1m"  "sign off up to £25,000"  "target of £300,000"
    before:
      /\b(?:spend(?:ing)?|quota|sign[- ]off|approv\w{1,4}|targets? of|saved?|delivering|losses|orders?)\b[^.;|\n]{0,24}$/i,
    // "£50k monthly ad spend"  "£300k sales target"  "$1m quota"  "£20k order value"
    after:
      /^\+? (?:(?:in|of|a|per|month|monthly|annual|ad|media|marketing|sales|cloud) ){0,4}(?:spend\b|quota|targets?\b|order value|savings?\b)/i,
  },
  {
    // What other people earn.
    reason: 'market-figure',
    of: 'all',
    // "average salary is £55,000"  "median of £62k"  "graduates went on to earn £45k"  "similar jobs pay £50k"
    // "commanding salaries of £60k"
    before:
      /\b(?:average|median|typical(?:ly)? earn|market rate(?! ?\()|national average|similar (?:jobs|roles)|benchmark|minimum wage|living wage|threshold|skilled worker|command(?:ing)? salaries)\b[^;\n]{0,40}$/i,
    // "£55,000 on average"  "£41,700 threshold"  "£62k median"
    after: /^ (?:on average|average|median|threshold|minimum threshold)/i,
  },
] as const satisfies readonly Refusal[];
