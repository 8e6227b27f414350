import type { Refusal } from './refusal';

/** What an employer gives a stipend for beside the pay. "Research", "living" and "training" stipends are pay. */
const PURPOSE =
  '(?:learning|development|education|books?|wellness|well-?being|fitness|gym|health|home[- ](?:office|working|internet)|wfh|work[- ]from[- ]home|remote|office|desk|equipment|tech|technology|laptop|internet|phone|mobile|broadband|relocation|moving|travel|commut(?:er|ing)|conferences?|meals?|lunch|food|childcare|co-?working|set[- ]?up|perks?|lifestyle)';
/** One more word of its name: "remote work stipend", "mobile phone stipend". */
const NOUN = '(?:(?!(?:and|an?|plus|the|with|or|your)\\b)\\w{1,14}[\\s-]{1,3})?';
const FOR =
  '(?:for|to|towards) (?:your |the |an? )?(?:learning|wellness|well-?being|gym|home[- ]office|equipment|internet|phone|relocat\\w{2,4}|travel|commut\\w{2,3}|conferences?|meals?|lunch|books|co-?working|set up)';
const HOW_OFTEN =
  '(?:(?:per|an?|each|year|annum|month|day|quarter|pa|annual|yearly|monthly|quarterly|weekly|one[- ]off|one[- ]time|personal|generous) ){0,4}';

/** The words for money beside the pay, in the order in which they are tried. See `Refusal`. */
export const PERK_REFUSALS = [
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
    // A sum for which somebody is insured.
    reason: 'insurance',
    of: 'amounts',
    // "life insurance of £500,000"  "professional indemnity cover of £250,000"  "death in service benefit: £100,000"
    // "public liability up to £2,000,000"; but not "Life insurance, salary £60,000"
    before:
      /\b(?:(?:life|critical illness|income protection|accident|travel|medical) (?:assurance|insurance|cover)|death[- ]in[- ]service|indemnity|(?:public|product|employers?['’]?) liability|insured (?:for|up to))\b(?![^\n]{0,40}\b(?:salary|basic|base|rate|pay)\b)[^.,;+|\n]{0,40}$/i,
    // "£250,000 professional indemnity"  "£5,000,000 public liability insurance"  "£250,000 of liability cover"
    after:
      /^[\s(]{0,2}(?:(?:of|in|worth|minimum|professional|public|product|employers?['’]?) ){0,3}(?:indemnity|liability)\b/i,
  },
  {
    // A stipend that is no pay: it is for a desk, a course, a meal. The stipend of a PhD or an intern is pay.
    reason: 'stipend',
    of: 'amounts',
    // "learning stipend of £1,000"  "home office stipend: £500"  "remote work stipend, £2,400"
    // "stipend for conferences of £1,500"; but not "Stipend for three years: £20,780" or "travel and a stipend of £18,000"
    before: new RegExp(`\\b(?:${PURPOSE}[\\s-]{1,3}${NOUN}stipends?|stipends? ${FOR})\\b[^.;+|\\n]{0,24}$`, 'i'),
    // "£1,000 learning stipend"  "£20,000 relocation stipend"  "$2,400 per year remote work stipend"
    // "£1,500 annual stipend for conferences"  "£150 per day meal stipend"; but not "£20,780 stipend for home students"
    after: new RegExp(
      `^[\\s(]{0,2}${HOW_OFTEN}(?:${PURPOSE}[\\s/&-]{1,3}(?:${PURPOSE}[\\s-]{1,3}|and )?${NOUN}stipend|stipends? ${FOR})`,
      'i',
    ),
  },
  {
    // Money that the employer spends on the learning, the desk or the health of the person.
    reason: 'budget',
    of: 'perks',
    // "training budget of £1,000"  "Learning & development: £1,500 a year"  "home office setup (£500)"
    // "Fertility HRA (up to $10,000)"; but not "Machine Learning Engineer, £60k"
    before:
      /\b(?:budgets?|training|(?<!machine |deep |reinforcement )learning|l&d|development fund|equipment|wellness|wellbeing|conference|tuition|fertility|hra|hsa|childcare)\b(?![^\n]{0,34}\b(?:salary|basic|base|rate|pay)\b)[^.;+|\n]{0,30}$/i,
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
] as const satisfies readonly Refusal[];
