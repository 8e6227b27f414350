/**
 * The words that make an amount something other than base salary: ahead of it in its clause, or behind it in its line.
 */
interface Refusal {
  readonly reason: string;
  /**
   * Which money they refuse. `perks` stand behind pay in headlines that lost their "+" ("£60,000 Bonus Car Allowance"),
   * so that they refuse no amount as large as a salary; `amounts` refuse no range that looks exactly like pay.
   */
  readonly of: 'all' | 'amounts' | 'perks';
  readonly before: RegExp;
  readonly after: RegExp;
}

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
    // A payment that is made once, for joining the company or for moving there.
    reason: 'sign-on',
    of: 'perks',
    // "sign-on bonus of £5,000"  "Joining bonus: £2k"  "welcome bonus up to £1,000"
    before: /\b(?:sign(?:ing)?[- ]?(?:on|up)?|joining|welcome|relocation|golden hello|starter)\b[^.;+\n]{0,30}$/i,
    // "£5,000 sign-on bonus"  "£10k joining bonus"  "£8,000 relocation package"  "£2,000 welcome bonus"
    after:
      /^[\s(]{0,2}(?:cash |one[- ]off )?(?:sign(?:ing)?[- ](?:on|up|bonus)|joining|welcome|relocation|golden hello)/i,
  },
  {
    // Money for recommending somebody for a job.
    reason: 'referral',
    of: 'perks',
    // "Referral Bonus: £5,000"  "refer a friend and earn £500"  "recommend a friend scheme, up to £1,000"
    before: /\b(?:referral|refer (?:a|someone|your)|recommend(?:ing)? a (?:friend|colleague))\b[^;\n]{0,50}$/i,
    // "£1,000 referral bonus"  "£250 for every friend you refer"  "£1,500 for referring them"
    // "£500 in vouchers for each referral"
    after: /^[^.;\n\d]{0,30}\b(?:referral|referring|you refer|refer a friend|recommend a friend)/i,
  },
  {
    // What the employer pays into a pension, and life cover in multiples of pay.
    reason: 'pension',
    of: 'perks',
    // "Home Office contributes £14,832"  "pension contribution of £6,000"  "life assurance of £200,000"
    before:
      /\b(?:contribut(?:es|ions?|ing)|pension|life (?:assurance|insurance|cover))\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,34}$/i,
    // "£14,832 towards your staff pension"  "£5,000 employer pension contribution"  "£200,000 life assurance"
    after:
      /^[\s(]{0,2}(?:(?:towards?|into|to|in|as|of|a|the|your|employer|annual|company|per|year) ){1,5}(?:you being a member|pension|civil service)|^ (?:towards|into) (?:your|the|an?) (?:[a-z][\w-]{0,14} ){0,4}pension|^ (?:employer )?(?:pension contribution|life (?:assurance|insurance|cover))/i,
  },
  {
    // Shares in the company and options to buy them.
    reason: 'equity',
    of: 'perks',
    // "equity worth £20k"  "options valued at $50,000"  "RSUs of $40,000"
    before: /\b(?:equity|stock|options|rsus?|shares)\b(?! (?:and|plus|\+|or) )[^.;+|\n]{0,22}$/i,
    // "£1,200 of free shares per year"  "$40k in RSUs"  "£10,000 share options"  "£20k EMI options"
    after:
      /^[\s(]{0,2}(?:(?:of|in|worth|free|company|emi|annual|per|year|\w{3,12}) ){0,4}(?:rsus?\b|shares?\b|stock\b|equity grant|share options|options\b)/i,
  },
  {
    // Money that the employer spends on the learning, the desk or the health of the person.
    reason: 'budget',
    of: 'perks',
    // "training budget of £1,000"  "Learning & development: £1,500 a year"  "home office setup (£500)"
    // "Fertility HRA (up to $10,000)"; but not "Machine Learning Engineer, £60k"
    before:
      /\b(?:budgets?|training|(?<!machine |deep |reinforcement )learning|l&d|development fund|stipend for|equipment|wellness|wellbeing|conference|tuition|fertility|hra|hsa|childcare)\b(?![^\n]{0,34}\b(?:salary|basic|base|rate|pay)\b)[^.;+|\n]{0,30}$/i,
    // "£1,000 training budget"  "£7,380 training and development budget"  "£500 to set up your home office"
    // "£1000 flexifund"  "£16,000 course"
    after:
      /^(?:[\s(]{0,2}(?:[\w/&'-]{1,14} ){0,6}(?:budget|fund\b|flexifund|pot\b)| (?:(?:towards?|for|to|per|year|a|annual|personal|individual|professional|spend|on|your|set|up|yearly|in) ){0,6}(?:training|learning|l&d|development|home[- ]office|equipment|wellness|wellbeing|conference|course|tuition|books|desk))/i,
  },
  {
    // Money beside base salary for a cost or a circumstance: a car, London, shifts, standby.
    reason: 'allowance',
    of: 'perks',
    // "car allowance of £5,000"  "London Weighting: £3,300"  "HCAS £3,784"  "market supplement up to £4k"
    before:
      /\b(?:allowances?|weighting|hcas?|market supplement|supplement of|car|on[- ]call|overtime|standby|per diem of|uplift of|mileage)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,24}$/i,
    // "£5,000 car allowance"  "£3,300 London Weighting"  "£90 overnight respite"  "£2,500 cash alternative"
    // "£23.50 per hour for overtime"
    after:
      /^[\s(]{0,2}(?:(?:per|hour|ph|year|annum|pa|a|annual|monthly|london|inner|outer|fringe|shift|flexible|benefits?|wellness|remote|working|location|technical|skills|digital|specialist|cash|company|market|home|office|nuse|nurse|cost[- ]of[- ]living) ){0,4}(?:car\b|allowance|weighting|hcas?\b(?! incl)|on[- ]call|(?:for )?overtime(?! (?:available|is\b|at\b|@))|standby|supplement|overnight|cash alternative|uplift)/i,
  },
  {
    // Money on top of base salary for results or loyalty. "£60k Bonus" in a headline is not among it: that is pay
    // which lost its "+" (see `why-not-pay`).
    reason: 'bonus',
    of: 'perks',
    // "bonus of up to £5,000"  "Annual bonus: £8k"  "commission of £500"  "incentive worth £2,000"
    before:
      /\b(?:bonus(?:es)?|commissions?|incentives?|retention payment|rewards?|awards?)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,26}$/i,
    // "£3,000 annual bonus"  "£500 quarterly bonus"  "£2,500 cash incentive"
    after:
      /^[\s(]{0,2}(?:(?:annual|yearly|quarterly|monthly|performance|discretionary|guaranteed|retention|project|clearance|company|cash|tax[- ]free|in|of|a|per|hour|day|week|month|year|per annum|gross) ){1,4}(?:bonus|incentive|commission|reward)|^ (?:incentive|commission|reward)/i,
  },
  {
    // Perks whose price is stated.
    reason: 'benefit',
    of: 'perks',
    // "membership worth £1,500"  "vouchers up to £50"  "save up to £1,000"  "discounts of £300"  "claim back £200"
    before:
      /\b(?:worth|valued at|value of|vouchers?|saves?|savings?|discounts?|claim(?: back)?|cashback|cover(?:ing|s)? up to|reimburse\w{0,5}|gift)\b[^.;+|\n]{0,24}$/i,
    // "£50 voucher"  "£100 gift card"  "£1,000 in vouchers"  "£1,500 of gym membership"  "£200 off"
    after:
      /^ (?:(?:worth|of|in|a|annual|birthday|per|month|year|monthly|amazon|love2shop) ){0,4}(?:vouchers?|gift|gym|perks?|discount|off\b|cashback|membership|cycle|childcare|eye ?care|credits?\b)/i,
  },
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
