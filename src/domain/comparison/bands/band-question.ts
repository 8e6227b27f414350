import type { JobPosting } from '../../model/job-posting';
import type { BandQuestion } from './choose-band';

type Asked = Pick<JobPosting, 'role' | 'region' | 'seniority' | 'contractType'>;

/** What a posting's pay is held against, as a salary or as a day rate. Asked only of postings whose role is known. */
export function bandQuestion(posting: Asked, contractType: BandQuestion['contractType']): BandQuestion {
  return {
    // comparePay refuses a posting without a role before this is asked.
    role: posting.role ?? 'machine-learning-engineer',
    region: posting.region === 'outside-uk' ? null : posting.region,
    seniority: posting.seniority,
    contractType,
    contractTypeStated: posting.contractType,
  };
}
