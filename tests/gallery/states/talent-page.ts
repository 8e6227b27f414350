import { BLANK_PAGE, type PagePosting } from '../../../src/domain/model/page-posting';

/** A posting that gives signals for Global Talent, and risks. */
export const TALENT_PAGE: PagePosting = {
  ...BLANK_PAGE,
  title: 'Machine Learning Engineer',
  description: `You own production machine learning systems end to end: training pipelines, feature store and model serving.
The ML platform that you build is used by other teams, and you will set internal standards.
Cut latency by half for real users. Release models on Hugging Face. Our platform serves tens of millions of users.
Work closely with product managers. You bridge the gap between research and production.`,
};
