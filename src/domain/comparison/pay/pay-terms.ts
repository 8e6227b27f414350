import type { JobPosting } from '../../model/job-posting';

/** The fields of a posting or card that the comparison of pay needs. */
export type PayTerms = Pick<
  JobPosting,
  'title' | 'jobLocation' | 'pay' | 'contractType' | 'region' | 'workMode' | 'role' | 'seniority' | 'facts'
>;
