import { isPartTime } from '../../domain/comparison/pay/part-time';
import type { BandChoice } from '../../domain/comparison/result/band-choice';
import type { RoleFacts } from '../../domain/model/role-facts';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { bandPerson, bandRange, placeName, roleAsked } from './band-words';

/**
 * What is published for such a role where a posting states no pay: "£60k–£130k is published for ML engineers of all
 * levels in London". An estimate of ours is always called ours. Such figures are for full time, which is said of a
 * part-time job. Without a full stop.
 */
export const expectedWords = (choice: BandChoice, facts: RoleFacts = {}): string => {
  const said = publishedWords(choice);
  if (facts.fullTimeShare) return t('pay.expectShare', [said, facts.fullTimeShare.value]);
  return isPartTime(facts) ? t('pay.expectPartTime', [said]) : said;
};

const publishedWords = (choice: BandChoice): string => {
  const { band, estimate, weakness } = choice;
  const figures = [bandRange(band), bandPerson(choice), placeName(band.region)] as const;
  if (weakness === 'estimate-only') return t('pay.expectEstimate', [...figures]);
  if (weakness === 'weak-source') return t('pay.expectWeak', [...figures]);
  if (weakness === 'stand-in') {
    return t('pay.expectStandIn', [rolePlural(roleAsked(choice)), figures[1], figures[2], figures[0]]);
  }
  const published = t('pay.expect', [...figures]);
  if (!estimate) return published;
  return t('pay.alsoEstimate', [
    published,
    bandPerson({ band: estimate }),
    placeName(estimate.region),
    bandRange(estimate),
  ]);
};
