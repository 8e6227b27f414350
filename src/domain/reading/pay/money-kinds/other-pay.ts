import type { OtherPayKind } from '../../../model/other-pay';
import { type Cues, declareCues } from '../../../text/keyword-index';
import { TOTAL_AHEAD, TOTAL_BEHIND } from './total-compensation';

/** How postings write one kind of pay beside base salary. Every pattern ignores case and is run on plain text. */
export interface OtherPayWording {
  readonly kind: OtherPayKind;
  /** The words behind an amount or a per cent, with at most a few words between. */
  readonly after: RegExp;
  /**
   * The names that stand ahead of an amount or a per cent. Global, so that the last name can be found, which counts.
   */
  readonly before: RegExp;
  /** The wordings that offer it without a figure. The group `words`, or else the whole match, is quoted as evidence. */
  readonly listed?: readonly RegExp[];
  /** Words of which every match of `listed` has one. */
  readonly cues?: Cues;
}

/**
 * Up to four words between a figure and its name ("10% discretionary annual | bonus"), none of which begins another
 * item.
 */
const ADJECTIVES =
  "[\\s(‘'\"“]{0,3}(?:(?!(?:and|plus|or|with|on|if|when|for|to|employee|off|pension|bonus|bonuses|equity|salary|base|basic|commission)\\b)[a-z][\\w&'/-]{0,18} ){0,4}";

/** What stands ahead of an item of a list and behind it. */
const ITEM_AHEAD = '(?:^|\\n)[ \\t]{0,4}[-*•][ \\t]{1,3}';
const ITEM_END = '(?=[ \\t]{0,2}(?:$|\\n))';
/** What stands ahead of one of several benefits in a row ("bonus, pension and equity") and behind it. */
const ROW_AHEAD = '(?:[+&,]|\\bplus|\\band(?: an?)?|\\bsalary|\\bcompetitive|\\bincluding|\\bbenefits:?) {0,2}';
const ROW_END = '(?= {0,2}\\\\?(?:$|[+&,/|).\\n]|and\\b|plus\\b))';

/**
 * The kinds of pay beside base salary, in the order in which they are tried: a figure is of the first kind whose words
 * fit. A new kind is added here.
 */
export const OTHER_PAY: readonly OtherPayWording[] = [
  {
    // Earnings if every target is met: base salary and the money on top of it together.
    kind: 'on-target-earnings',
    // "£110k OTE"  "£50,000 - £60,000 per annum, OTE"  "£120k on target earnings"
    after:
      /^(?:[\s,(:-]{0,3}(?:per annum|per year|a year|pa|negotiable|inc benefits|uncapped|realistic|double|year \w{1,6}|\+)){0,3}[\s,(:-]{0,3}(?:ote\b|on[- ]target (?:earnings)?|total (?:comp\w{0,10}|package|earnings|cash|reward)|tc\b)/i,
    // "OTE £110k"  "OTE of up to £90,000"  "total compensation: £150k"
    before:
      /\b(?:ote|on[- ]target earnings|(?:realistic|potential|first year) earnings|total (?:comp|compensation|package|earnings|cash|reward)|tc)\b/gi,
  },
  { kind: 'on-target-earnings', after: TOTAL_BEHIND, before: TOTAL_AHEAD },
  {
    // A payment that is made once, for joining the company.
    kind: 'sign-on',
    // "£5,000 sign-on bonus"  "£10k joining bonus"  "£2,000 golden hello"
    after: new RegExp(
      `^${ADJECTIVES}(?:(?:sign[- ]?on|sign[- ]?up|signing[- ]?on|signing|joining|welcome)(?: bonus| payment)|golden hello)\\b`,
      'i',
    ),
    // "sign-on bonus of £5,000"  "Joining bonus: £2k"  "a welcome bonus up to £1,000"
    before:
      /\b(?:(?:sign[- ]?on|sign[- ]?up|signing[- ]?on|signing|joining|welcome)(?: bonus| payment)|sign-on|golden hello)\b/gi,
  },
  {
    // What the employer pays into a pension.
    kind: 'pension',
    cues: declareCues('pension'),
    // "8% employer pension"  "5% matched contribution"  "12% non-contributory pension"  "£14,832 towards your pension"
    after: new RegExp(
      `^[\\s(]{0,2}(?:employer |company )?match(?:ed|ing)?\\b|^${ADJECTIVES}(?:pension\\b(?! funds?)|contribution\\b|(?:towards|into|to) (?:your|the|a|an) (?:[a-z][\\w-]{0,14} ){0,5}pension|(?:towards|to) you being a member)`,
      'i',
    ),
    // "pension up to 10%"  "pension matched to 6%"  "employer contribution of 28.97%"  "Pension: 8%"
    before:
      /\b(?:pension\b(?! funds?)|employer (?:contribut\w{1,5}|pays|match\w{0,3})|contribut\w{1,5}(?= (?:of )?(?:up to )?$))/gi,
    listed: [
      // "company pension"  "generous workplace pension scheme"  "defined benefit pension"
      /\b(?:company|workplace|employer|contributory|generous|benefit|contribution|private|group|excellent|competitive|matched|enhanced|stakeholder|civil service|local government|nhs|salary|market[- ]leading|personal|great|good) pension\b(?: (?:scheme|plan|contributions?))?(?! (?:funds?|provider|administrat|industry|client))/gi,
      // "pension scheme"  "pension contributions"  "pension plan"; but not "a pension scheme provider"
      /\bpension (?:schemes?|plans?|program(?:me)?s?|contributions?|matching|match)\b(?! (?:provider|administrat|industry|client|trustee))/gi,
      // "£60k + pension"  "bonus, pension, 25 days"  "holiday and pension"; but not "pension funds"
      new RegExp(`${ROW_AHEAD}(?<words>pension)${ROW_END}`, 'gi'),
      // "- Pension"  "* Pension with Aviva"  "• pension"
      new RegExp(`${ITEM_AHEAD}(?<words>pension)\\b(?! (?:funds?|admin|provider|scheme admin))`, 'gi'),
      // A line that starts with it: "Pension + Healthcare"  "Pension"  "Pension (Nest)"
      /(?:^|\n)[ \t]{0,4}(?<words>pension)(?= ?(?:$|[\n+&,|(:]))/gi,
    ],
  },
  {
    // Shares in the company, or the right to buy them.
    kind: 'equity',
    cues: declareCues(
      'share option|share scheme|share plan|share ownership|share purchase|share incentive|share award|share grant|stock option|stock scheme|stock plan|stock ownership|stock purchase|stock incentive|stock award|stock grant|equity|emi |rsu|restricted stock|sharesave|saye',
    ),
    // "0.05%-0.2% equity"  "$40k in RSUs"  "up to 1% of the company"  "£20,000 share options"
    after: new RegExp(
      `^(?:${ADJECTIVES}(?:equity\\b(?! (?:and|&) inclusion)|rsus?\\b|share options|shares\\b|stock\\b|options\\b|ownership)| (?:of|in) (?:the|our) (?:company|business|startup))`,
      'i',
    ),
    // "equity: 0.5%"  "share options worth £20k"  "Equity range 0.1"
    before: /\b(?:share options|stock options|options|equity|rsus?|shares)\b(?! (?:and|&) inclusion)/gi,
    listed: [
      // "company share options"  "employee stock purchase plan"  "share scheme"
      /\b(?<!profit[ -])(?:share|stock) (?:options?|schemes?|plans?|ownership|purchase|incentives?|awards?|grants?)\b(?: (?:scheme|plan))?/gi,
      // "EMI options"  "EMI share scheme"  "EMI scheme"
      /\bemi (?:share |stock )?(?:options?|schemes?|shares?)\b/gi,
      // "RSUs"  "restricted stock units"  "Sharesave"
      /\b(?:rsus?|restricted stock(?: units)?|sharesave|saye)\b/gi,
      // "meaningful equity"  "early-stage equity"  "generous equity"; but not "strong equity research"
      /\b(?:meaningful|generous|significant|early[- ]stage|early|competitive|real|substantial|company|employee|founding|attractive) equity\b(?! (?:research|trad|market|fund|team|analy|deriv))/gi,
      // "equity package"  "equity options"  "equity in the company"
      /\bequity (?:package|options?|stake|grants?|scheme|plan|compensation|ownership|participation|incentives?|in (?:the|our|a) (?:company|business|startup|fast))\b/gi,
      // "£90k + equity"  "salary and equity"
      // "bonus, equity"; but not "diversity, equity and inclusion" or "private equity"
      /(?:\+|\bplus|\b(?:salary|bonus|benefits|pension)(?:,| and| &| \+)) {0,2}(?<words>equity)\b(?! (?:research|trad|market|fund|and inclusion|& inclusion|capital|deriv))/gi,
      // "- Equity"  "* Equity"  "• equity"
      new RegExp(`${ITEM_AHEAD}(?<words>equity)${ITEM_END}`, 'gi'),
    ],
  },
  {
    // Money beside base salary for a car, for a place or for a circumstance such as shifts. Money for learning, a
    // desk or health is a budget and not an allowance.
    kind: 'allowance',
    // "£5,000 car allowance"  "£3,300 London Weighting"  "10% shift allowance"  "£8,000 relocation package"
    after:
      /^[\s(]{0,2}(?:(?:per|year|annum|pa|a|annual|monthly|inner|outer|fringe|company|market|rate|additional|skills|digital|specialist|location|london|shift|flexible|benefits?|unsocial|hours|cost[- ]of[- ]living|recruitment|retention) ){0,4}(?:car (?:allowance|cash)\b|(?:cash|car) alternative|allowance\b|weighting\b|hcas?\b(?! incl)|on[- ]call\b|standby\b|supplement\b|premium\b|relocation\b)/i,
    // "car allowance of £5,000"  "London Weighting: £3,300"  "relocation allowance up to £8,000"
    before:
      /\b(?:(?:car|shift|london|location|on[- ]call|market|flexible benefits?|flex|standby|housing|relocation|cost[- ]of[- ]living) allowance|(?:london |inner |outer ){0,2}weighting|hcas?|(?:market|london|location) supplement|on[- ]call (?:payment|rate)|relocation (?:package|support|assistance|bonus|payment))\b/gi,
  },
  {
    // A share of what the person sells.
    kind: 'commission',
    cues: declareCues('commission'),
    // "10% commission"  "£20,000 uncapped commission"  "5% monthly sales commission"
    after: new RegExp(`^${ADJECTIVES}commission\\b`, 'i'),
    // "commission of up to 15%"  "Commission: £10,000"  "commission scheme worth £20k"
    before: /\bcommission\b/gi,
    listed: [
      // "uncapped commission"  "monthly commission"  "tiered commission"
      /\b(?:uncapped|generous|competitive|monthly|quarterly|sales|tiered) commission\b/gi,
      // "commission structure"  "commission based"
      // "commission scheme"; but not "commissioning" or "the Care Quality Commission"
      /\bcommission (?:structure|scheme|plan|based|only|package|payments?)\b/gi,
      // "base plus commission"  "£40k + commission"  "bonus or commission"
      /(?:[+&]|\bplus|\bbonus(?:es)?(?:\/| or | and )) {0,2}(?<words>commission)\b/gi,
      // "- Commission"  "* Commission"  "• commission"
      new RegExp(`${ITEM_AHEAD}(?<words>commission)${ITEM_END}`, 'gi'),
    ],
  },
  {
    // Money on top of base salary for results, for loyalty or for a good year of the company.
    kind: 'bonus',
    cues: declareCues('bonus|profit share|profit-share|profit sharing|profit-sharing'),
    // "10% bonus"  "up to 20% discretionary annual bonus"  "£5,000 retention payment"
    after: new RegExp(
      `^${ADJECTIVES}(?:bonus(?:es)?\\b(?! points)|profit[- ]shar|incentive\\b|retention payment)(?:e|ing)?`,
      'i',
    ),
    // "annual bonus of £5,000"  "Bonus: up to 15%"  "performance bonus scheme paying 10%"
    before:
      /\b(?:(?:annual |company |discretionary |performance |personal |yearly |quarterly |target |guaranteed ){0,2}(?:bonus|bonuses|profit[- ]share|incentive|retention payment))\b(?! points)/gi,
    listed: [
      // "annual bonus"  "a discretionary bonus scheme"  "performance-related bonus"
      /\b(?:annual|yearly|quarterly|performance|(?:performance|profit)[- ](?:based|related|share)|discretionary|company|cash|guaranteed|retention|generous|competitive|potential|personal|target|year[- ]end|individual|team) bonus(?:es)?\b(?! points)/gi,
      // "bonus scheme"  "bonus potential"  "bonus eligible"
      /\bbonus(?:es)?[ -](?:scheme|structure|plan|potential|opportunity|eligib\w{2,5}|payments?|pool|program(?:me)?)\b/gi,
      // "£60k + bonus"  "salary, bonus, pension"  "competitive bonus and equity"; but not "a bonus if you know Go"
      new RegExp(`${ROW_AHEAD}(?<words>bonus|bonuses)${ROW_END}`, 'gi'),
      // "- Bonus"  "* Bonuses"  "• Bonus"
      new RegExp(`${ITEM_AHEAD}(?<words>bonus|bonuses)${ITEM_END}`, 'gi'),
      // A headline that lost its "+": "£40k Bonus"  "up to £200k bonus"  "£60,000 bonus"
      /\d[\dk] (?<words>bonus)(?![ -](?:points|scheme))\b/gi,
      // "profit share"  "profit-sharing scheme"  "a profit share after two years"
      /\bprofit[- ]shar(?:e|ing)\b/gi,
    ],
  },
];
