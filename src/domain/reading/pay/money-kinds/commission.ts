import { ADJECTIVES, ITEM_AHEAD, ITEM_END, type OtherPayWording } from './money-kind';

/** A share of what the person sells. */
export const commissionWording: OtherPayWording = {
  kind: 'commission',
  // "10% commission"  "£20,000 uncapped commission"  "5% monthly sales commission"
  after: new RegExp(`^${ADJECTIVES}commission\\b`, 'i'),
  // "commission of up to 15%"  "Commission: £10,000"  "commission scheme worth £20k"
  before: /\bcommission\b/gi,
  listed: [
    // "uncapped commission"  "monthly commission"  "tiered commission"
    /\b(?:uncapped|generous|competitive|monthly|quarterly|sales|tiered) commission\b/i,
    // "commission structure"  "commission based"
    // "commission scheme"; but not "commissioning" or "the Care Quality Commission"
    /\bcommission (?:structure|scheme|plan|based|only|package|payments?)\b/i,
    // "base plus commission"  "£40k + commission"  "bonus or commission"
    /(?:[+&]|\bplus|\bbonus(?:es)?(?:\/| or | and )) {0,2}(?<words>commission)\b/i,
    // "- Commission"  "* Commission"  "• commission"
    new RegExp(`${ITEM_AHEAD}(?<words>commission)${ITEM_END}`, 'i'),
  ],
};
