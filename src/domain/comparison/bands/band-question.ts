import type { SalaryBand } from '../../market/market';
import type { JobPosting, Role, Seniority } from '../../model/job-posting';
import type { BandAssumption } from '../result/verdict';

/** The facts of a posting or card that a band is chosen by. */
export type AskedTerms = Pick<JobPosting, 'title' | 'role' | 'region' | 'seniority' | 'contractType' | 'workMode'>;

/** What a band is wanted for. */
export interface BandQuestion {
  readonly role: Role;
  readonly region: SalaryBand['region'];
  /** Null where the posting states no level. */
  readonly seniority: Seniority | null;
  /**
   * The title is plain and the level was read elsewhere ("three years' experience"), so that a band over all levels may
   * stand for it.
   */
  readonly isPlain: boolean;
  /** The kind of pay that is compared: a day rate is compared with day-rate bands. */
  readonly contractType: SalaryBand['contractType'];
  readonly assumed: readonly BandAssumption[];
}

/**
 * The question for the band that a posting's pay is compared with, as a salary or as a day rate. A role that is done
 * from anywhere in the UK is held against the UK's band, wherever the head office is.
 */
export function bandQuestion(
  posting: AskedTerms,
  role: Role,
  contractType: BandQuestion['contractType'],
  region: BandQuestion['region'] = regionOf(posting),
): BandQuestion {
  const { seniority } = posting;
  const isStated = seniority !== null && !seniority.inferred;
  const assumed: BandAssumption[] = [];
  if (posting.region === null) assumed.push('region-uk');
  if (posting.contractType === null || posting.contractType.inferred) assumed.push(contractType);
  return {
    role,
    region,
    seniority: isStated ? seniority.value : null,
    isPlain: !isStated || (seniority.value === 'mid' && (seniority.evidence?.part ?? 'title') !== 'title'),
    contractType,
    assumed,
  };
}

function regionOf({ region, workMode }: AskedTerms): BandQuestion['region'] {
  return region?.value === 'london' && workMode?.value !== 'remote' ? 'london' : 'uk';
}

// "Lead Engineering Manager", and not "Lead ML Engineer, Ads Manager", where the word names a product
const MANAGER = /\b(?:engineering|science|learning|data|analytics|ai|ml|research|software|team|development) manager\b/i;

/** A manager of people or a head, and somebody who learns the work: nobody publishes bands for them. */
export function hasNoBand({ title, seniority, contractType }: AskedTerms): boolean {
  const level = seniority?.value;
  if (level === 'intern' || level === 'head' || contractType?.value === 'internship') return true;
  // "Data Science Manager", "Engineering Manager, ML Platform"
  return (
    !seniority?.inferred &&
    level === 'lead' &&
    (seniority?.evidence?.text.toLowerCase() === 'manager' || MANAGER.test(title ?? ''))
  );
}
