import type { Role } from '../job-posting';
import type { Fact } from '../mention';

/** In order: the first that fits names the role. Three titles above each. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  // "Head of Machine Learning"  "Director of AI"  "VP, Data Science"
  [
    'head-of-machine-learning',
    /\b(?:head of|director|vp\b|vice president|chief)[^|\n]{0,24}\b(?:machine learning|ml|ai|artificial intelligence|data science|data)\b/i,
  ],
  // "MLOps Engineer"  "ML Ops Engineer"  "Machine Learning Platform Engineer"  "ML Infrastructure Engineer"
  [
    'mlops-engineer',
    /\bml ?-?ops\b|\b(?:ml|machine learning|ai) (?:platform|infrastructure|reliability) engineer|\bllm ?ops\b/i,
  ],
  // "NLP Engineer"  "Natural Language Processing Scientist"  "Speech Engineer"
  [
    'nlp-engineer',
    /\b(?:nlp|natural language(?: processing)?|speech)\b[^|\n]{0,20}\b(?:engineer|scientist|developer|researcher)/i,
  ],
  // "Computer Vision Engineer"  "CV Engineer"  "Perception Scientist"
  [
    'computer-vision-engineer',
    /\b(?:computer ?vision|cv|perception|image processing|imaging)\b[^|\n]{0,20}\b(?:engineer|scientist|developer|researcher)/i,
  ],
  // "Applied Scientist"  "Applied ML Scientist"  "Applied AI Researcher"
  ['applied-scientist', /\bapplied (?:\w{1,12} ){0,2}(?:scientist|researcher)/i],
  // "Research Engineer"  "Research Engineer, Pre-training"  "AI Research Engineer"
  ['research-engineer', /\bresearch (?:software )?engineer|\bmember of technical staff/i],
  // "Research Scientist"  "Machine Learning Researcher"  "AI Researcher"
  [
    'research-scientist',
    /\bresearch (?:(?:data )?scientist|fellow|associate)\b|\b(?:ml|ai|machine learning|deep learning|llm) (?:research(?:er)?|scientist)\b|\bresearcher\b[^|\n]{0,20}\b(?:ml|ai|machine learning)/i,
  ],
  // "Machine Learning Engineer"  "ML Engineer"  "Deep Learning Engineer"  "AI/ML Engineer"
  [
    'machine-learning-engineer',
    /\b(?:machine[- ]learning|ml|deep learning|reinforcement learning|recommend(?:er|ation)s?)\b(?:[^|\n]{0,24})\b(?:engineer|developer|lead|architect|specialist|swe)|\bengineer[^|\n]{0,20}\b(?:machine learning|ml)\b|\bmle\b/i,
  ],
  // "AI Engineer"  "Generative AI Engineer"  "LLM Engineer"  "Prompt Engineer"  "Agentic AI Developer"
  [
    'ai-engineer',
    /\b(?:ai|gen ?ai|artificial intelligence|llm|prompt|agentic|agents?)\b(?:[^|\n]{0,24})\b(?:engineer|developer|architect)|\bengineer[^|\n]{0,20}\b(?:ai|llm)s?\b/i,
  ],
  // "Data Scientist"  "Data Science Consultant"  "Lead Data Scientist"
  ['data-scientist', /\bdata[- ]?(?:scientist|science)|\bmachine learning\b|\bdecision scientist/i],
  // "Data Engineer"  "Analytics Engineer"  "Big Data Developer"  "ETL Developer"
  [
    'data-engineer',
    /\bbi (?:developer|engineer)|\b(?:data(?: platform| warehouse)?|analytics|etl|big data)[^|\n]{0,10}\b(?:engineer|developer|architect)|\bdata engineering\b|\bdatabricks\b/i,
  ],
  // "Data Analyst"  "BI Analyst"  "Insight Analyst"  "Product Analyst"
  [
    'data-analyst',
    /\b(?:data|bi|business intelligence|insights?|analytics|product|reporting|customer|marketing|commercial)\b[^|\n]{0,24}\banalyst|\banalyst[^|\n]{0,20}\b(?:data|analytics)|\bpower ?bi\b/i,
  ],
  // "Software Engineer"  "Backend Developer"  "Full Stack Engineer"  "Web Developer"
  [
    'software-engineer',
    /\b(?:software|back-?end|front-?end|full[- ]?stack|platform|cloud|devops|site reliability|python|java|web|mobile|founding|product)\b[^|\n]{0,24}\b(?:engineer|developer|programmer)|\bsde\b|\bswe\b|\bprogrammer\b|(?<!business )\bdevelopers?\b(?! (?:relations|advocate))/i,
  ],
];

/** The role that a title names; null where it is none that the market data knows. */
export function readRole(title: string): Fact<Role> | null {
  const bounded = title.slice(0, 300);
  for (const [value, wording] of ROLES) {
    const match = wording.exec(bounded);
    if (match) return { value, evidence: { part: 'title', text: match[0], index: match.index } };
  }
  return null;
}
