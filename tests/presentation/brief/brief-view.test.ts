import { expect, it } from 'vitest';
import { BLANK_PAGE } from '../../../src/domain/model/page-posting';
import { DEFAULT_TAKE_HOME, type TakeHomeSettings } from '../../../src/domain/model/take-home-settings';
import { takeHomeAsChosen } from '../../../src/domain/take-home/take-home-as-chosen';
import type { PanelTakeHomeChoices } from '../../../src/domain/take-home/take-home-choices';
import { briefOfPosting } from '../../../src/presentation/brief/brief-of-posting';
import { takeHomeView } from '../../../src/presentation/pay/take-home-view';
import { anAmount } from '../../domain/an-amount';
import { annotated, SALARY } from '../../gallery/states/annotated';
import { annotatedState } from '../../gallery/states/panel';

const stateOf = (name: string) => annotatedState(name).annotated;
const NONE = { nation: null, pensionPct: null, studentLoan: null };
const view = (name: string, choices: object = {}, said: Partial<TakeHomeSettings> = {}) =>
  takeHomeView(
    takeHomeAsChosen(stateOf(name), { ...DEFAULT_TAKE_HOME, ...said }, { ...NONE, ...choices }),
    '2026-11-21',
  );

it('gives the range to open with, and the floor where it is lower', () => {
  expect(briefOfPosting(stateOf('fallback'), BLANK_PAGE).answer).toMatch(/^£\d+k(–£\d+k)? a year(, not under £\d+k)?$/);
  expect(briefOfPosting(stateOf('abroad'), BLANK_PAGE).answer).toBeNull();
});

it('says beside the brief what visas would need, each rule with its date and address, and copies none of it', () => {
  const { aside, text, markdown, sources } = briefOfPosting(stateOf('stated'), BLANK_PAGE);
  const [worker, talent, asked] = aside;
  expect(worker?.lines.join(' ')).toMatch(/If sponsored as 2134 .* £[\d,]+ a year/);
  expect(worker?.lines.join(' ')).toMatch(
    /Rules on the going rates of [\d, and]+, of \w+ 20\d\d, as other pages copy them from GOV\.UK.*On the going rate of 2134, check before you act/,
  );
  expect(new Set(worker?.lines).size).toBe(worker?.lines.length);
  expect(talent?.lines[0]).toContain('Not an assessment');
  expect(asked?.lines.join(' ')).toMatch(
    /Rules on the criteria and the years of a track, of January 2026, from .*On the criteria, check before you act: .*Tech Nation/,
  );
  expect(new Set(aside.map(({ heading }) => heading)).size).toBe(aside.length);
  expect(`${text}${markdown}`).not.toMatch(/If sponsored as|Global Talent/);
  expect(sources.map(({ url }) => url)).toContain('https://www.gov.uk/skilled-worker-visa');
  expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
});

it('has one row of take-home pay for a single salary, and one for each end of a range', () => {
  const single = { ...SALARY, amount: anAmount(90_000, 90_000) };
  const one = takeHomeView(
    takeHomeAsChosen(annotated({ posting: { baseSalary: single } }), DEFAULT_TAKE_HOME, NONE),
    '2026-11-21',
  );
  expect(one.net.map(({ label }) => label)).toEqual(['Of £90,000']);
  expect(view('stated').net.map(({ label }) => label)).toEqual(['Of £85,000', 'Of £95,000']);
});

it('ends each payslip with what is left, and begins it with what the umbrella takes', () => {
  const [slip] = view('inside-ir35').payslips;
  expect(slip?.rows[0]?.label).toBe('£600 × 220 days');
  expect(slip?.rows.at(-1)).toMatchObject({ label: 'Take-home pay', year: view('inside-ir35').net[0]?.year });
  expect(slip?.rows.filter(({ label }) => label === 'Gross pay')).toHaveLength(1);
});

it('uses Scotland’s income tax where the posting’s place is there, unless the user says otherwise', () => {
  const edinburgh = annotated({ posting: { jobLocation: 'Edinburgh', region: 'uk' } });
  const england = 'england-wales-northern-ireland' as const;
  const nationOf = (said: TakeHomeSettings, choices: PanelTakeHomeChoices) =>
    takeHomeAsChosen(edinburgh, said, choices).choices.nation;
  expect(nationOf(DEFAULT_TAKE_HOME, NONE)).toBe('scotland');
  expect(nationOf(DEFAULT_TAKE_HOME, { ...NONE, nation: england })).toBe(england);
  expect(nationOf({ ...DEFAULT_TAKE_HOME, nation: england }, NONE)).toBe(england);
});

it('deducts pension and student loan', () => {
  const [plain, less] = [view('stated'), view('stated', { pensionPct: 5, studentLoan: '2' })];
  expect(less.net[0]?.year).toBeLessThan(plain.net[0]?.year ?? 0);
  expect(less.payslips[0]?.rows.map(({ label }) => label)).toContain('Student loan, plan 2, 9%');
});

it('starts with the user’s settings, which choices in the panel replace and "none" removes', () => {
  const pension = { ratePct: 8, method: 'relief-at-source', base: 'qualifying-earnings', employerRatePct: 3 } as const;
  const said = { pension, studentLoans: ['1', 'postgraduate'] as const };
  const asSaid = view('stated', {}, said);
  expect(asSaid).toMatchObject({ pensionPct: 8, studentLoans: ['1', 'postgraduate'] });
  expect(asSaid.notes.join(' ')).toMatch(/£[\d,.]+ a year of further tax relief is to be claimed/);
  expect(view('stated', { pensionPct: 4 }, said).net[0]?.year).toBeGreaterThan(asSaid.net[0]?.year ?? 0);
  const none = view('stated', { pensionPct: 0, studentLoan: 'none' }, said);
  expect(none.net).toEqual(view('stated').net);
});

it('has only gross pay outside IR35, and says why', () => {
  const outside = view('day-rate');
  expect(outside.net).toEqual([{ label: 'Outside IR35, gross', year: 132_000, month: null, day: null }]);
  expect(outside.payslips).toEqual([]);
  expect(outside.notes[0]).toContain('Outside IR35');
});
