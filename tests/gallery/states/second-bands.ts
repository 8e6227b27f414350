import type { SecondBand } from '../../../src/domain/comparison/result/comparison';
import { anAmount } from '../../domain/an-amount';
import { BAND, choice, DAY_BAND, position } from './market';

/** The other bands that £85,000 to £95,000 in London is compared with. */
export const SECOND_BANDS: readonly SecondBand[] = [
  {
    name: 'uk',
    choice: choice({ ...BAND, id: 'mle-uk', region: 'uk', low: 50000, median: 72000, high: 105000 }),
    amounts: { ...anAmount(85000, 95000), unitText: 'YEAR' },
    conversion: null,
    position: position({ reference: 72000, percent: 25 }),
    wanted: 95000,
  },
  {
    name: 'day-rate',
    choice: choice(DAY_BAND),
    amounts: { ...anAmount(386, 432), unitText: 'DAY' },
    conversion: { from: 'YEAR', to: 'DAY', factor: 1 / 220, steps: [{ count: 220, unit: 'days-a-year' }] },
    position: position({ reference: 550, percent: -26, word: 'low' }),
    wanted: null,
  },
];
