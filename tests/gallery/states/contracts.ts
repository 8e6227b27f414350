import type { Ir35 } from '../../../src/domain/model/job-posting';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { anAmount } from '../../domain/an-amount';
import { SALARY, STATED } from './annotated';
import { BAND, choice, DAY_BAND, position } from './market';
import { dayRate } from './pay';
import { state } from './state';

const contract = (ir35: Ir35) =>
  state({
    posting: {
      title: 'Machine Learning Engineer (contract)',
      contractType: 'contract',
      ir35,
      baseSalary: dayRate,
      evidence: { ir35: { text: `${ir35 === 'inside' ? 'Inside' : 'Outside'} IR35`, index: 3, part: 'details' } },
    },
    pay: {
      ...STATED,
      salary: dayRate,
      amounts: { ...anAmount(600, 600), unitText: 'DAY' },
      choice: choice(DAY_BAND),
      position: position({ bound: 'single', percent: 9, word: 'good' }),
      permanentEquivalent: {
        from: { ...anAmount(600, 600), unitText: 'DAY' },
        amounts: { ...anAmount(132000, 132000), unitText: 'YEAR' },
        conversion: { from: 'DAY', to: 'YEAR', factor: 220, steps: [{ count: 220, unit: 'days-a-year' }] },
        choice: choice(BAND),
        position: position({ bound: 'single', percent: 55, word: 'high' }),
      },
    },
    wish: { wanted: 650, unitText: 'DAY', lowOver: -50, highOver: -50, outOfReach: true },
    secondBands: [
      {
        name: 'permanent',
        choice: choice(BAND),
        amounts: { ...anAmount(132000, 132000), unitText: 'YEAR' },
        conversion: { from: 'DAY', to: 'YEAR', factor: 220, steps: [{ count: 220, unit: 'days-a-year' }] },
        position: position({ bound: 'single', percent: 55, word: 'high' }),
        wanted: 95000,
      },
    ],
  });

const partTime = { ...SALARY, amount: anAmount(60000, 66000), text: '£60,000 to £66,000 pro rata', proRata: true };

/** States with contracts, and with pay that is not simply one yearly figure. */
export const CONTRACT_STATES: Readonly<Record<string, PanelState>> = {
  'day-rate': contract('outside'),
  'inside-ir35': contract('inside'),
  'pro-rata': state({
    posting: { baseSalary: partTime },
    pay: {
      ...STATED,
      salary: partTime,
      amounts: { ...anAmount(60000, 66000), unitText: 'YEAR' },
      position: position({ percent: -26, word: 'modest' }),
      doubts: ['pro-rata'],
    } as typeof STATED,
  }),
  'several-salaries': state({
    posting: {
      contradictions: [
        {
          field: 'baseSalary',
          used: {
            value: '£85,000–£95,000',
            evidence: { text: 'London: £85,000 to £95,000', index: 0, part: 'description' },
          },
          other: {
            value: '£70,000–£78,000',
            evidence: { text: 'Leeds: £70,000 to £78,000', index: 40, part: 'description' },
          },
        },
      ],
    },
  }),
};
