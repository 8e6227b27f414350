import type { PanelState } from '../../../src/ui/panel/panel-state';
import { anAmount } from '../../domain/an-amount';
import { notCompared, SALARY, STATED } from './annotated';
import { CONTRACT_STATES } from './contracts';
import { CORRECTED_STATES } from './corrected';
import { BAND, choice, DAY_BAND, demand, OLD_SOURCE, position } from './market';
import { dayRate, dollars, noSalary, upTo } from './pay';
import { IMPLAUSIBLE, TALKATIVE } from './role';
import { SECOND_BANDS } from './second-bands';
import { NOTHING_LACKING, state } from './state';
import { VERDICT_STATES } from './verdicts';
import { learnNext } from './weighed';

/** All states that the panel is designed for, by name. */
export const PANEL_STATES: Readonly<Record<string, PanelState>> = {
  stated: state({
    wish: { wanted: 95000, unitText: 'YEAR', lowOver: -10000, highOver: 0, outOfReach: false },
    secondBands: SECOND_BANDS,
  }),
  'also-named': state({
    skills: {
      alsoNamed: [
        { name: 'Quokkaflow', had: false },
        { name: 'WrenBase', had: true },
        { name: '<b>Tarn</b>', had: false },
        { name: 'Fjordform-Enterprise-Orchestration-v12', had: false },
        { name: 'Heronwarehouselakehousestreamingplatform', had: true },
      ],
    },
  }),
  ...CORRECTED_STATES,
  ...CONTRACT_STATES,
  ...VERDICT_STATES,
  estimated: state({
    posting: { ...noSalary('Competitive salary'), salaryEstimate: '£58K/yr - £97K/yr' },
    pay: {
      kind: 'estimated',
      choice: choice(
        { ...BAND, region: 'uk', low: 50000, median: 70000, high: 105000 },
        { assumptions: ['region-uk'] },
      ),
    },
  }),
  abroad: state({
    posting: { jobLocation: 'Zürich', region: 'outside-uk', baseSalary: dollars },
    pay: notCompared('outside-uk', dollars),
  }),
  'not-an-ml-role': state({
    posting: { title: 'Warehouse Team Leader', role: null, ...noSalary(null), evidence: {} },
    pay: notCompared('no-role', null, null),
    skills: {
      demands: [],
      ...NOTHING_LACKING,
      essential: { had: 0, asked: 0 },
      desirable: { had: 0, asked: 0 },
    },
  }),
  'no-band': state({
    posting: { title: 'Research Engineer', role: 'research-engineer' },
    pay: notCompared('no-band', SALARY, 'research-engineer'),
  }),
  'empty-profile': state({}, true),
  'one-sided': state({
    posting: { baseSalary: upTo },
    pay: {
      ...STATED,
      salary: upTo,
      amounts: { ...anAmount(null, 90000), unitText: 'YEAR' },
      position: position({ bound: 'ceiling' }),
      doubts: ['pro-rata', 'unit-implied'],
    } as typeof STATED,
  }),
  fallback: state({
    posting: { title: 'Senior Applied Scientist', role: 'applied-scientist', seniority: 'senior' },
    pay: {
      ...STATED,
      choice: choice(
        {
          ...BAND,
          seniority: 'senior',
          basis: 'derived',
          derivation: 'UK figures × 1.20, to the nearest £1,000',
          low: 90000,
          median: null,
          high: 132000,
          openEnded: true,
          source: OLD_SOURCE,
          asOf: '2024',
          rank: 3,
        },
        {
          fallbacks: [{ kind: 'role', asked: 'applied-scientist', shown: 'machine-learning-engineer' }],
          assumptions: ['permanent'],
          weakness: 'stand-in',
        },
      ),
      position: position({
        reference: 111000,
        referenceKind: 'middle',
        percent: -19,
        word: 'low',
        lowPlace: -12,
        highPlace: 12,
      }),
    } as typeof STATED,
  }),
  talkative: state({ posting: TALKATIVE }),
  implausible: state({
    posting: {
      baseSalary: IMPLAUSIBLE,
      suggestion: { ...IMPLAUSIBLE, unitText: 'DAY', implied: ['unitText'] },
    },
    pay: notCompared('implausible', IMPLAUSIBLE),
  }),
  'median-only': state({
    pay: {
      ...STATED,
      choice: choice({ ...BAND, low: null, high: null, median: 75000 }),
      position: position({ percent: 20, word: 'good' }),
    } as typeof STATED,
  }),
  'all-had': state({
    skills: {
      demands: [demand('Python', 'essential'), demand('SQL', 'essential'), demand('Git', 'mentioned')],
      essential: { had: 2, asked: 2 },
      desirable: { had: 0, asked: 0 },
      ...NOTHING_LACKING,
    },
  }),
  'long-text': state({
    posting: {
      title:
        'Principal Machine Learning Engineer, Personalisation, Ranking, Recommendations and Real-time Experimentation Platform (Remote within the United Kingdom)',
      hiringOrganization: 'Ashgrove, Pemberton-Lyle & Daughters Computational Underwriting Holdings (Europe) Limited',
      ...noSalary(
        'A competitive package that rewards experience, with an annual bonus, private medical cover, enhanced pension contributions, and share options after a qualifying period',
      ),
    },
    pay: { kind: 'estimated', choice: choice(BAND) },
    skills: {
      demands: [
        demand(
          'Amazon Elastic Kubernetes Service|Google Kubernetes Engine|Azure Kubernetes Service|OpenShift',
          'essential',
          { had: 'no' },
        ),
        demand('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'essential'),
        ...Array.from({ length: 24 }, (_, i) =>
          demand(`Framework number ${i + 1}`, i % 2 ? 'essential' : 'desirable', i % 3 ? {} : { had: 'no' }),
        ),
      ],
      learn: [
        learnNext('Amazon Elastic Kubernetes Service', {
          instead: [
            { id: 'gke', name: 'Google Kubernetes Engine' },
            { id: 'openshift', name: 'OpenShift' },
          ],
          closes: { essential: 2, desirable: 3 },
        }),
      ],
    },
  }),
  ambiguous: state({
    posting: {
      baseSalary: null,
      salaryAbsence: {
        kind: 'ambiguous',
        readings: [
          { ...dayRate, text: '£600' },
          { ...dayRate, unitText: 'WEEK', text: '£600' },
        ],
      },
    },
    pay: {
      kind: 'estimated',
      choice: choice(DAY_BAND, { fallbacks: [{ kind: 'region', asked: 'london', shown: 'uk' }] }),
    },
  }),
  'unread-parts': state({}, false, ['hiringOrganization', 'description']),
  'application-form': state({}, false, ['form']),
  unreadable: {
    kind: 'unreadable',
    message:
      'This page looks like a posting, but its text could not be found. Reload the page, or open the posting on its own page.',
  },
  'not-a-posting': {
    kind: 'unreadable',
    message:
      'Bandwise found no single job posting on this page. If the page lists several, open one of them and have that page read.',
  },
  loading: { kind: 'loading' },
};

/** A state of a compared posting. Throws where there is none of that name. */
export function annotatedState(name: string): Extract<PanelState, { kind: 'annotated' }> {
  const state = PANEL_STATES[name];
  if (state?.kind !== 'annotated') throw new Error(`No state ${name}`);
  return state;
}
