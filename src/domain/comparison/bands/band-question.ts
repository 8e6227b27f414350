import type { JobPosting } from '../../model/job-posting';
import type { BandQuestion } from './choose-band';

type Asked = Pick<JobPosting, 'role' | 'region' | 'seniority' | 'contractType'>;

/**
 * The question for the band that a posting's pay is compared with, as a salary or as a day rate. Call this only for a
 * posting whose role is known.
 */
export function bandQuestion(posting: Asked, contractType: BandQuestion['contractType']): BandQuestion {
  const region = posting.region?.value ?? null;
  return {
    // comparePay refuses a posting without a role before it gets here.
    role: posting.role?.value ?? 'machine-learning-engineer',
    region: region === 'outside-uk' ? null : region,
    seniority: posting.seniority?.value ?? null,
    contractType,
    contractTypeStated: posting.contractType?.value ?? null,
  };
}
