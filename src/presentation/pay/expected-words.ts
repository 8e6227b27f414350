import type { BandChoice } from '../../domain/comparison/result/band-choice';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { bandPerson, bandRange, placeName } from './band-words';

/**
 * What is published for such a role where a posting states no pay: "£60k–£130k is published for ML engineers of all
 * levels in London". An estimate of ours is always called ours. Without a full stop.
 */
export const expectedWords = (choice: BandChoice): string => {
  const { band, estimate, weakness, fallbacks } = choice;
  const figures = [bandRange(band), bandPerson(choice), placeName(band.region)] as const;
  if (weakness === 'estimate-only') return t('pay.expectEstimate', [...figures]);
  if (weakness === 'weak-source') return t('pay.expectWeak', [...figures]);
  if (weakness === 'stand-in') {
    const role = fallbacks.find((fallback) => fallback.kind === 'role');
    const asked = rolePlural(role?.kind === 'role' ? role.asked : band.role);
    return t('pay.expectStandIn', [asked, figures[1], figures[2], figures[0]]);
  }
  const published = t('pay.expect', [...figures]);
  if (!estimate) return published;
  return t('pay.alsoEstimate', [published, placeName(estimate.region), bandRange(estimate)]);
};
