import type { Refusal } from './refusal-reason';

/** The value of what the employer owns or looks after. */
export const assets: Refusal = {
  reason: 'assets',
  // "oversees £119.4 billion"  "managing budgets of £500k"  "assets of £2bn"  "a portfolio of £90,000"
  before:
    /\b(?:(?:assets?|portfolio|aum|oversee[sn]?|manag(?:e[sd]?|ing)) (?:\w{1,12} ){0,4}|(?:projects?|programmes?|contracts?|deals?|accounts?) (?:\w{1,12} )?(?:of|worth|over|valued(?: at)?|totalling) (?:up to |over )?)$/i,
  // "£10 billion portfolio"  "£2bn AUM"  "£500k project"  "£1m+ of assets"  "£250k P&L"
  after:
    /^\+? ?(?:(?:in|of|under|a|customer|client|property|real|estate) ){0,4}(?:portfolio|aum\b|assets?|projects?\b|programmes?\b|accounts\b|contracts\b|p&l|facilit)/i,
};

/** Money for recommending somebody for a job. */
export const referral: Refusal = {
  reason: 'referral',
  // "Referral Bonus: £5,000"  "refer a friend and earn £500"  "recommend a friend scheme, up to £1,000"
  before: /\b(?:referral|refer (?:a|someone|your)|recommend(?:ing)? a (?:friend|colleague))\b[^;\n]{0,50}$/i,
  // "£1,000 referral bonus"  "£250 for every friend you refer"  "£1,500 for referring them"
  // "£500 in vouchers for each referral"
  after: /^[^.;\n\d]{0,30}\b(?:referral|referring|you refer|refer a friend|recommend a friend)/i,
};

/** Money that the employer spends on the learning, the desk or the health of the person. */
export const budget: Refusal = {
  reason: 'budget',
  // "training budget of £1,000"  "Learning & development: £1,500 a year"  "home office setup (£500)"
  // "Fertility HRA (up to $10,000)"; but not "Machine Learning Engineer, £60k"
  before:
    /\b(?:budgets?|training|(?<!machine |deep |reinforcement )learning|l&d|development fund|stipend for|equipment|wellness|wellbeing|conference|tuition|fertility|hra|hsa|childcare)\b(?![^\n]{0,34}\b(?:salary|basic|base|rate|pay)\b)[^.;+|\n]{0,30}$/i,
  // "£1,000 training budget"  "£7,380 training and development budget"  "£500 to set up your home office"
  // "£1000 flexifund"  "£16,000 course"
  after:
    /^(?:[\s(]{0,2}(?:[\w/&'-]{1,14} ){0,6}(?:budget|fund\b|flexifund|pot\b)| (?:(?:towards?|for|to|per|year|a|annual|personal|individual|professional|spend|on|your|set|up|yearly|in) ){0,6}(?:training|learning|l&d|development|home[- ]office|equipment|wellness|wellbeing|conference|course|tuition|books|desk))/i,
};

/** Perks whose price is stated. */
export const benefit: Refusal = {
  reason: 'benefit',
  // "membership worth £1,500"  "vouchers up to £50"  "save up to £1,000"  "discounts of £300"  "claim back £200"
  before:
    /\b(?:worth|valued at|value of|vouchers?|saves?|savings?|discounts?|claim(?: back)?|cashback|cover(?:ing|s)? up to|reimburse\w{0,5}|gift)\b[^.;+|\n]{0,24}$/i,
  // "£50 voucher"  "£100 gift card"  "£1,000 in vouchers"  "£1,500 of gym membership"  "£200 off"
  after:
    /^ (?:(?:worth|of|in|a|annual|birthday|per|month|year|monthly|amazon|love2shop) ){0,4}(?:vouchers?|gift|gym|perks?|discount|off\b|cashback|membership|cycle|childcare|eye ?care|credits?\b)/i,
};

/** The estimate of a job site. */
export const estimate: Refusal = {
  reason: 'estimate',
  // "Estimated salary £52,000"  "Jobsworth: £46,326"  "we estimate £60k"
  before: /\b(?:estimated (?:salary|pay|at)|jobsworth|we estimate|glassdoor est\.?|predicted salary)\b[^.;\n]{0,16}$/i,
  // "$81K-$161K (Glassdoor est.)"  "£72,196 per year - estimated"
  // "£30K - £46K (Estimate)"; but not "£40K (Employer est.)", which the employer states
  after:
    /^[\s(,/£€-]{0,4}(?:per year|a year|year|yr|p\.?a\.?|per annum)?[\s(,-]{0,4}(?:glassdoor est|estimate|est\.|predicted|jobsworth|\(est)/i,
};

/** What other people earn. */
export const marketFigure: Refusal = {
  reason: 'market-figure',
  // "average salary is £55,000"  "median of £62k"  "graduates went on to earn £45k"  "similar jobs pay £50k"
  // "commanding salaries of £60k"
  before:
    /\b(?:average|median|typical(?:ly)? earn|market rate(?! ?\()|national average|similar (?:jobs|roles)|benchmark|minimum wage|living wage|threshold|skilled worker|command(?:ing)? salaries)\b[^;\n]{0,40}$/i,
  // "£55,000 on average"  "£41,700 threshold"  "£62k median"
  after: /^ (?:on average|average|median|threshold|minimum threshold)/i,
};

/** Money that investors, grants or governments put in. */
export const funding: Refusal = {
  reason: 'funding',
  // "raised £2.6m"  "backed by $40m"  "a grant of £250,000"  "secured £500k"  "invested £20,000"  "valued at £5bn"
  before:
    /\b(?:rais(?:ed|ing)|fund(?:ed|ing)|backed|grants?|secured|invest(?:ed|ing|ment|ments)?|valu(?:ed|ation)|seed|series [a-f]|acquired)\b[^.;|\n]{0,36}$/i,
  // "£5m round"  "$40M Series A"  "£500k seed"  "£1m in funding"  "£250,000 grant"  "£32m investment"
  after:
    /^(?:\+)? ?(?:(?:in|of|a|pre|from|total|new|initial|venture|research|equity) |pre-){0,4}(?:round|series|seed|fund(?:ing|ed)|grants?|invest|valuation|raise|venture|capital|backing)/i,
};

/** The money that the employer takes in, makes, moves or saves. */
export const turnover: Refusal = {
  reason: 'turnover',
  // "turnover of £40m"  "revenues over £800k"  "generating £300,000"  "profitable (£100k ARR"
  // "sales in excess of £4bn"
  before:
    /\b(?:turnover|revenues?|sales|profits?|generat\w{1,4}|arr\b|mrr\b|income of|gmv|processed|processing|transactions?|donat\w{1,4}|saving the|returned|paid out)\b[^.;|\n]{0,36}$/i,
  // "£9bn+ turnover"  "$300k revenue"  "£100k ARR"  "£2m of sales"
  after:
    /^\+? ?(?:(?:in|of|annual|a|per|year|each|monthly|global|net) ){0,4}(?:turnover|revenues?|arr\b|mrr\b|sales|profits?|gmv|donat|transactions?|deals?\b)/i,
};

/** The price of something. */
export const price: Refusal = {
  reason: 'price',
  // "fees of £9,250"  "cost: £16,000"  "priced at £50"  "fine of up to £20,000"  "Enhanced check: £44"
  // "premium for £29"
  before:
    /\b(?:fees?|costs?|costing|pric(?:e[ds]?|ing)|fines?|premium for|subscription|deposit|charge[sd]?|checks?|deduct(?:ed|ions?)|buy|purchase|claims? (?:of|up to)|prizes?)\b[^.;|\n]{0,24}$/i,
  // "£9,250 tuition fees"  "£50 per user"  "£20 a ticket"  "£1,000 prize"
  after:
    /^ (?:(?:a|per|tuition|course|application|registration|cash|completed|approved) ){0,3}(?:fees?\b|user\b|tasks?\b|projects? ?(?:$|[.,])|articles?\b|tickets?\b|deduct|unit\b|seat\b|prizes?\b|penalt|fine\b)/i,
};

/** Money that the person may spend, or has to bring in, for the employer. */
export const spend: Refusal = {
  reason: 'spend',
  // "spend of £100k"  "ad spend over £50k a month"  "quota of $1m"  "sign off up to £25,000"  "target of £300,000"
  before:
    /\b(?:spend(?:ing)?|quota|sign[- ]off|approv\w{1,4}|targets? of|saved?|delivering|losses|orders?)\b[^.;|\n]{0,24}$/i,
  // "£50k monthly ad spend"  "£300k sales target"  "$1m quota"  "£20k order value"
  after:
    /^\+? (?:(?:in|of|a|per|month|monthly|annual|ad|media|marketing|sales|cloud) ){0,4}(?:spend\b|quota|targets?\b|order value|savings?\b)/i,
};
