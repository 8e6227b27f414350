import type { CardPay, CardVerdict } from '../../../src/domain/cards/card-verdict';

/** A card of an invented list, and what its badge says. */
export interface ListedCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly verdict: CardVerdict;
}

const YEAR: CardPay = {
  currency: 'GBP',
  minValue: 72_000,
  maxValue: 84_000,
  unitText: 'YEAR',
  approximate: false,
  word: 'typical',
  bound: 'range',
};
const verdict = (part: Partial<CardVerdict>): CardVerdict => {
  return { id: '1', pay: { kind: 'not-stated' }, isAgency: false, ruled: 'no', ...part };
};
const stated = (part: Partial<CardPay>): CardVerdict['pay'] => {
  return { kind: 'stated', pay: { ...YEAR, ...part } };
};

const LONG =
  'You will train, ship and look after the models behind our forecasts, with analysts and engineers who have done so for years, and decide what is built next.';

export const LISTED: readonly ListedCard[] = [
  {
    title: 'Machine Learning Engineer',
    lines: ['Lantern Harbour', 'London (hybrid)', '£72,000 - £84,000 a year'],
    verdict: verdict({ pay: stated({}) }),
  },
  {
    title: 'Senior Data Scientist, Forecasting and Operations Research',
    lines: ['Copper Finch', 'Leeds', 'Competitive salary'],
    verdict: verdict({}),
  },
  {
    title: 'Machine Learning Engineer (Contract)',
    lines: ['Heron Recruitment', 'London', '£600 a day'],
    verdict: verdict({
      isAgency: true,
      pay: stated({ minValue: null, maxValue: 600, unitText: 'DAY', word: 'modest', bound: 'ceiling' }),
    }),
  },
  { title: 'Research Scientist', lines: ['Tern Recruitment', LONG, LONG], verdict: verdict({ isAgency: true }) },
  {
    title: 'Pastry Chef',
    lines: ['Blue Oven', 'York'],
    verdict: verdict({
      pay: stated({ minValue: 27_000, maxValue: 27_000, word: null, bound: null }),
      ruled: 'yes',
    }),
  },
];
