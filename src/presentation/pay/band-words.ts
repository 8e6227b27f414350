import { type BandChoice, type BandPosition, fallbackOf } from '../../domain/comparison/result/band-choice';
import type { Cited } from '../../domain/comparison/result/cite';
import type { SalaryBand } from '../../domain/market/market';
import { amountOf, exactly } from '../../domain/model/amount';
import type { Role } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { regionLabel, shortRole, shortRolePlural, unitLabel } from '../labels';
import { formatRange } from '../money';

/** "£50k–£105k", or "about £75k" where the publisher gives only the median. The unit is added to a day rate. */
export const bandRange = (band: Cited<SalaryBand>, style: 'compact' | 'full' = 'compact'): string => {
  const { low, median, high, openEnded } = band;
  const alone = low === null && high === null && median !== null;
  const range = alone
    ? t('money.about', [formatRange({ amount: exactly(median), openEnded }, style)])
    : formatRange({ amount: amountOf(low, high), openEnded }, style);
  return band.unitText === 'DAY' ? t('money.aUnit', [range, unitLabel('DAY')]) : range;
};

/**
 * Says whom a band is for: "a senior ML engineer", "a permanent data scientist of all levels", "ML engineers of all
 * levels".
 */
export const bandPerson = ({ band }: Pick<BandChoice, 'band'>, asPermanent = false): string => {
  const kind = asPermanent ? 'permanent' : 'person';
  if (band.seniority === 'all') return t(`band.${kind}s`, [shortRolePlural(band.role)]);
  if (band.spans) return t(`seniority.seniorOrLead.${kind}`, [shortRole(band.role)]);
  return t(`seniority.${band.seniority}.${kind}`, [shortRole(band.role)]);
};

/**
 * "the London median for ML engineers of all levels", "the UK day-rate median for a senior data engineer". Where no
 * median is published: "the low end of the UK band for a senior ML engineer".
 */
const referenceName = (choice: BandChoice, kind: ReferenceName, whom: Whom): string => {
  const { band } = choice;
  const unit = band.unitText === 'DAY' ? 'dayRate' : 'salary';
  const basis = band.basis === 'derived' ? 'estimated' : 'published';
  if (whom === 'again' && basis === 'published') return t(`band.again.${kind}.${unit}`, [regionLabel(band.region)]);
  return t(`band.reference.${kind}.${unit}.${basis}`, [
    regionLabel(band.region),
    bandPerson(choice, whom === 'permanent'),
  ]);
};

/** The role that the posting is for, where another role's band stands in. */
export const roleAsked = (choice: BandChoice): Role => fallbackOf(choice, 'role')?.asked ?? choice.band.role;

/** "the London band for a senior ML engineer". */
export const bandName = (choice: BandChoice): string => referenceName(choice, 'band', 'person');

/** A place, to follow "in": "London", "the UK". */
export const placeName = (region: BandChoice['band']['region']): string =>
  region === 'london' ? regionLabel(region) : t('pay.inUk');

/** How a phrase says whom a band is for. `again`: not at all, since the phrase before it did. */
type Whom = 'person' | 'permanent' | 'again';

type ReferenceName = NonNullable<BandPosition['referenceKind']> | 'high' | 'band';

/**
 * "6% above the London median for …", "level with …", "inside the UK band for …, £90k–£160k or more". One-sided pay
 * gives only a bound: "up to £90k" can only be *at most* 6% above, and "up to £60k" is *at least* 12% below. A range
 * that reaches beyond an end of the band says so.
 */
export const positionPhrase = (position: BandPosition, choice: BandChoice, whom: Whom = 'person'): string => {
  const { percent, bound, referenceKind, outside, word } = position;
  if (percent === null || referenceKind === null) {
    const end = outside === 'below-low' ? 'low' : 'high';
    if (outside && word !== 'typical') return t(`band.partly.${end}`, [referenceName(choice, end, whom)]);
    const isAtLow = bound !== 'range' && position.value === choice.band.low;
    const inside = t(isAtLow ? 'band.atLow' : 'band.inside', [
      referenceName(choice, 'band', whom),
      bandRange(choice.band),
    ]);
    return outside ? t(`band.also.${end}`, [inside]) : inside;
  }
  const reference = referenceName(choice, referenceKind, whom);
  const phrase = distanceWords(percent, bound, reference);
  return outside && word !== null ? t(`band.also.${outside === 'below-low' ? 'low' : 'high'}`, [phrase]) : phrase;
};

const distanceWords = (percent: number, bound: BandPosition['bound'], reference: string): string => {
  const isAbove = percent > 0;
  const oneSided = bound === 'ceiling' || bound === 'floor';
  if (percent === 0) return t(`band.level.${oneSided ? bound : 'both'}`, [reference]);
  const hedge = !oneSided ? 'exactly' : (bound === 'ceiling') === isAbove ? 'atMost' : 'atLeast';
  return t(`band.${isAbove ? 'above' : 'below'}.${hedge}`, [Math.abs(percent), reference]);
};
