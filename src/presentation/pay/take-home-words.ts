import type { PensionChoice } from '../../domain/model/take-home-settings';
import type { RatesChoice, TaxRates } from '../../domain/take-home/choose-rates';
import type { InsideIr35 } from '../../domain/take-home/inside-ir35';
import type { PayLines } from '../../domain/take-home/pay-lines';
import { EMPLOYER_MINIMUM_PCT, employerMinimumAtMost } from '../../domain/take-home/pension';
import type { PostingTakeHome } from '../../domain/take-home/take-home-of-posting';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { formatMoney } from '../money';
import { listWords } from '../sentence';

/** One line of a payslip: a label and an amount in pounds. Deductions are negative. */
export interface PayslipLine {
  readonly label: string;
  readonly pounds: number;
}

/** The lines from gross to net. Lines of zero are left out. The last line is what is left. */
export const payslipLines = (pay: PayLines): readonly PayslipLine[] => {
  const lines = [
    { label: t('takeHome.pension'), pounds: -pay.pension },
    ...pay.taxBands.map(({ name, ratePct, tax }) => ({
      label: t('takeHome.incomeTax', [name, ratePct]),
      pounds: -tax,
    })),
    { label: t('takeHome.insurance'), pounds: -pay.nationalInsurance },
    ...pay.loans.map(({ plans, ratePct, repayment }) => ({
      label: t('takeHome.loan', [
        listWords(
          plans.map((plan) => t(`takeHome.loan_${plan}`)),
          'and',
        ),
        ratePct,
      ]),
      pounds: -repayment,
    })),
  ];
  return [
    { label: t('takeHome.gross'), pounds: pay.gross },
    ...lines.filter(({ pounds }) => pounds !== 0),
    { label: t('takeHome.net'), pounds: pay.net },
  ];
};

/** The lines from a contract's income to its gross pay. Costs of zero are left out. */
export const assignmentLines = (inside: InsideIr35): readonly PayslipLine[] => [
  { label: t('takeHome.days', [formatMoney(inside.dayRate), inside.daysAYear]), pounds: inside.assignmentIncome },
  ...[
    { label: t('takeHome.margin'), pounds: -inside.margin },
    { label: t('takeHome.employerInsurance'), pounds: -inside.employerNationalInsurance },
    { label: t('takeHome.levy'), pounds: -inside.apprenticeshipLevy },
    { label: t('takeHome.employerPension'), pounds: -inside.employerPension },
  ].filter(({ pounds }) => pounds !== 0),
  { label: t('takeHome.grossHoliday'), pounds: inside.grossPay },
];

/**
 * Says why take-home pay is not shown, or is shown only in part, and which hours the pay of a part-time job is for. Null
 * where there is nothing to explain.
 */
export const takeHomeNote = (answer: PostingTakeHome): string | null => {
  if (answer.kind === 'none') return t(`takeHome.none.${keyOf(answer.reason)}`);
  const { kind, pay } = answer;
  const sentences = [
    kind === 'ir35-unknown' ? t('takeHome.ir35Unknown') : null,
    kind === 'ir35-unknown' || kind === 'outside-ir35' ? t('takeHome.outside') : null,
    pay.basis === 'estimated' ? t('takeHome.estimated') : null,
    hoursWords(answer),
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences.join(' ') : null;
};

const hoursWords = ({ hours, pay }: Exclude<PostingTakeHome, { kind: 'none' }>): string | null => {
  if (hours === null) return null;
  if (pay.proRata) return t('takeHome.proRata');
  return hours === 'full-time' ? t('takeHome.fullTimeHours') : t('takeHome.hoursAsStated');
};

/**
 * What an umbrella company pays into the worker’s pension, which comes out of the rate; or that nothing is counted for
 * it, and how much that may be.
 */
export const umbrellaPensionNote = (pension: PensionChoice | null, rates: TaxRates): string =>
  pension?.employerRatePct
    ? t('takeHome.umbrellaPension', [pension.employerRatePct])
    : t('takeHome.noUmbrellaPension', [EMPLOYER_MINIMUM_PCT, formatMoney(Math.round(employerMinimumAtMost(rates)))]);

/** What every figure assumes. Without a pension, that is one of the assumptions. */
export const assumptionsNote = (pension: PensionChoice | null): string =>
  pension ? t('takeHome.note') : t('takeHome.noteNoPension');

/**
 * "Rates of 2026/27". For a year that is not bundled, says that there are no rates and which older ones are used
 * instead.
 */
export const ratesWords = (choice: RatesChoice): string => {
  if (choice.kind === 'rates') return t('takeHome.rates', [choice.rates.taxYear]);
  const none = choice.taxYear ? t('takeHome.noRates', [choice.taxYear]) : t('takeHome.noRatesHere');
  const { newestBefore } = choice;
  return newestBefore ? `${none} ${t('takeHome.olderRates', [newestBefore.taxYear])}` : none;
};

/** "£600 of tax relief is still to be claimed from HMRC". Null where there is none to claim. */
export const reliefWords = ({ reliefToClaim }: PayLines): string | null =>
  reliefToClaim > 0 ? t('takeHome.relief', [formatMoney(reliefToClaim)]) : null;
