import { chooseRates, type TaxRates } from '../../../src/domain/take-home/choose-rates';
import type { TakeHomeChoices } from '../../../src/domain/take-home/take-home';

/** The bundled rates of the tax year that a day falls in. */
export function ratesOn(day: string): TaxRates {
  const choice = chooseRates(day);
  if (choice.kind !== 'rates') throw new Error(`no rates on ${day}`);
  return choice.rates;
}

export const RATES_2025 = ratesOn('2025-11-21');
export const RATES_2026 = ratesOn('2026-11-21');
export const ENGLAND: TakeHomeChoices = { nation: 'england-wales-northern-ireland', pension: null, studentLoans: [] };
export const SCOTLAND: TakeHomeChoices = { ...ENGLAND, nation: 'scotland' };
