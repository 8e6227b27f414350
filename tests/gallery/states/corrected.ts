import type { Corrected } from '../../../src/domain/reading/apply-corrections';
import type { PanelState } from '../../../src/ui/panel/panel-state';
import { anAmount } from '../../domain/an-amount';
import { POSTING, SALARY, SKILLS } from './annotated';
import { skill } from './market';
import { state } from './state';

const corrected: Corrected = {
  corrections: {
    baseSalary: { currency: 'GBP', minValue: 85000, maxValue: 95000, unitText: 'YEAR' },
    seniority: 'mid',
    skills: { kubernetes: 'essential', 'some-tool': 'not-asked' },
  },
  original: {
    ...POSTING,
    pay: {
      kind: 'stated',
      salary: { ...SALARY, amount: anAmount(8500, 9500), text: '£8,500 to £9,500' },
      suggestion: null,
    },
    seniority: { value: 'senior', evidence: { text: 'senior stakeholders', index: 80, part: 'description' } },
    skills: [skill('Kubernetes', 'mentioned'), skill('Some tool', 'essential')],
  },
};

/** States with corrections by the user, with fields that could not be read, and with levels of skills. */
export const CORRECTED_STATES: Readonly<Record<string, PanelState>> = {
  corrected: state({ corrected, posting: { baseSalary: { ...SALARY, text: '', statedIn: 'user', implied: [] } } }),
  'partly-read': state({}, false, ['jobLocation', 'salary']),
  levels: state({
    skills: {
      demands: SKILLS.demands.map((demand) =>
        demand.id === 'Python'
          ? { ...demand, level: { asked: 'expert', had: 'working', enough: false } }
          : demand.id === 'SQL'
            ? { ...demand, level: { asked: 'strong', had: null, enough: null } }
            : demand,
      ),
    },
  }),
};
