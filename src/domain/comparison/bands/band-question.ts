import type { JobPosting } from '../../model/job-posting';
import type { BandQuestion } from './choose-band';

type Asked = Pick<JobPosting, 'role' | 'region' | 'seniority' | 'contractType'>;

/**
 * The question for the band that a posting's pay is compared with, as a salary or as a day rate. Call this only for a
 * posting whose role is known.
 */
export function bandQuestion(posting: Asked, contractType: BandQuestion['contractType']): BandQuestion {
  return {
    // comparePay refuses a posting without a role before it gets here.
    role: posting.role ?? 'machine-learning-engineer',
    region: posting.region === 'outside-uk' ? null : posting.region,
    seniority: posting.seniority,
    contractType,
    contractTypeStated: posting.contractType,
  };
}
