import type { Role } from '../../model/job-posting';

const ML = '(?:machine[- ]?learning|ml|deep[- ]learning|reinforcement learning|neural networks?)';
const AI = '(?:ai|gen[- ]?ai|artificial intelligence|llms?|agentic|agents?|generative)';
const BUILDS = '(?:engineer|developer|architect|programmer|swe\\b|engineering)';
/** The subjects that make a "Research Fellow" one of machine learning. */
const FIELD = `(?:${ML}|${AI}|data science|nlp|natural language|computer vision|robot(?:ics|\\b)|statistic\\w{0,6}|computer science|computational|bayesian|causal|machine intelligence|speech|imaging)`;

/** Titles that name a role. */
interface RoleWording {
  readonly role: Role;
  /** Words of which every match has at least one, with bars between, so that few patterns are tried on a title. */
  readonly cues: string;
  /** Sources of patterns. Example titles stand above each. */
  readonly patterns: readonly string[];
}

/** Tried in this order: the first that matches a title names the role. */
export const ROLE_WORDINGS: readonly RoleWording[] = [
  {
    role: 'head-of-machine-learning',
    cues: 'head of|director|vp|vice president|chief',
    patterns: [
      // "Head of Machine Learning"  "Director of AI"  "VP, Data Science"
      `\\b(?:head of|director(?: of|,| -|:)|vp\\b|svp\\b|vice president|chief)[^|\\n]{0,24}\\b(?:machine learning|ml|ai|artificial intelligence|data science|data|analytics)\\b(?! (?:scientist|engineer\\b|analyst|architect|developer|officer's))`,
      // "AI Director"  "Data Science Director"  "Machine Learning Director, EMEA"
      '\\b(?:machine learning|ml|ai|data science|data) director\\b',
    ],
  },
  {
    role: 'mlops-engineer',
    cues: 'ops|platform|infra|reliability|operations|devops|deployment',
    patterns: [
      // "MLOps Engineer"  "ML Ops Lead"  "LLMOps Engineer"
      '\\b(?:ml|llm) ?-?ops\\b',
      // "Machine Learning Platform Engineer"  "ML Infrastructure Engineer"  "Machine Learning Operations Engineer"
      `\\b(?:ml|machine[- ]learning|ai|ai/ml|llm) (?:platforms?|infrastructure|infra|reliability|operations|devops|systems reliability|deployment) (?:\\w{1,12} )?(?:engineer|lead|architect|developer|specialist|manager)`,
      // "Software Engineer - ML Platform"  "Platform Engineer (Machine Learning Infrastructure)"  "SRE, ML Platform"
      '\\b(?:engineer|sre|developer)\\b[^|\\n]{0,6}\\b(?:ml|machine learning) (?:platforms?|infrastructure|infra|operations)\\b',
    ],
  },
  {
    role: 'nlp-engineer',
    cues: 'nlp|natural language|speech|conversational ai|computational linguist',
    patterns: [
      // "NLP Engineer"  "Natural Language Processing Scientist"  "Speech Engineer"
      '\\b(?:nlp|natural language(?: processing)?|speech|conversational ai)\\b[^|\\n]{0,20}\\b(?:engineer|scientist|developer|researcher|specialist)|\\bcomputational linguist',
      // "Machine Learning Engineer (NLP)"  "Data Scientist - NLP"  "Research Engineer, Speech"
      '\\b(?:engineer|scientist|researcher)s?[ ,(–-]{1,4}(?:nlp|natural language(?: processing)?|speech)\\b(?! (?:&|and|/))',
    ],
  },
  {
    role: 'computer-vision-engineer',
    cues: 'vision|cv|perception|image processing|imaging|slam',
    patterns: [
      // "Computer Vision Engineer"  "CV Engineer"  "Perception Scientist"
      '\\b(?:computer ?vision|cv|perception|image processing|medical imaging|imaging|slam|vision)\\b[^|\\n]{0,20}\\b(?:engineer|scientist|developer|researcher|specialist)',
      // "Machine Learning Engineer - Computer Vision"  "Data Scientist (Computer Vision)"  "ML Engineer, Perception"
      '\\b(?:engineer|data scientist)s?[ ,(–-]{1,4}(?:computer ?vision|perception)\\b',
    ],
  },
  {
    role: 'applied-scientist',
    cues: 'applied',
    patterns: [
      // "Applied Scientist"  "Applied ML Scientist"  "Applied AI Researcher"
      '\\bapplied (?:\\w{1,12} ){0,2}(?:scientist|researcher)',
    ],
  },
  {
    role: 'research-engineer',
    cues: 'research|member of technical',
    patterns: [
      // "Research Engineer"  "Research Engineer, Pre-training"  "AI Research Engineer"
      '\\bresearch (?:software )?engineer|\\bmember of technical staff',
    ],
  },
  {
    role: 'research-scientist',
    cues: 'research|scientist|postdoc|post-doc',
    patterns: [
      // "AI Research Scientist"  "Machine Learning Researcher"  "LLM Scientist"
      `\\b${ML}(?: (?:research|research scientist|scientist|researcher))\\b|\\b(?:ai|gen ?ai|llm|ai safety|alignment)(?: (?:safety |alignment )?(?:research|scientist|researcher)\\b)(?! (?:analyst|assistant|associate|manager))`,
      // "Research Scientist"  "Research Scientist, Vision"  "Senior Research Scientist - Graphs"
      '\\bresearch (?:data )?scientist\\b(?![^|\\n]{0,30}\\b(?:chemi|biolog|immun|pharma|genom|protein|oncolog|clinical|materials|assay|cell|formulation|food|plant))',
      // "Research Fellow in Machine Learning"  "Research Associate (Computer Vision)"  "Postdoctoral Researcher in AI"
      `\\b(?:research (?:fellow|associate)|post-?doc(?:toral)?(?: (?:researcher|fellow|scientist|research \\w{1,10}))?|researcher)\\b[^|\\n]{0,40}\\b${FIELD}\\b|\\b${FIELD} (?:research (?:fellow|associate)|post-?doc)`,
    ],
  },
  {
    role: 'machine-learning-engineer',
    cues: 'machine|ml|deep|reinforcement|neural|recommend|personali',
    patterns: [
      // "Machine Learning Engineer"  "ML Engineer"  "Deep Learning Engineer"  "AI/ML Engineer"
      `\\b(?:${ML}|recommend(?:er|ation)s?|personali[sz]ation)\\b[^|\\n]{0,24}\\b(?:engineer|developer|lead|architect|specialist|swe|consultant|expert|practitioner|intern(?:ship)?|apprentice|graduate|placement)\\b`,
      // "Software Engineer, Machine Learning"  "Engineer (ML)"  "Software Dev Intern - AI / Machine Learning"
      `(?<!web )(?:\\bengineer|\\bsoftware dev)[^|\\n]{0,24}\\b(?:machine[- ]learning|ml)\\b|\\bmle\\b`,
      // "Apprentice - Machine Learning"  "Intern, Deep Learning"  "Graduate Programme - Machine Learning"
      `\\b(?:apprentice|intern|internship|graduate|placement|contractor|consultant|lead|manager)[ ,(:–-]{1,4}${ML}\\b|\\b${ML} (?:team lead|manager|engineering)`,
    ],
  },
  {
    role: 'ai-engineer',
    cues: 'ai|artificial|llm|agent|generative|prompt',
    patterns: [
      // "AI Engineer"  "Generative AI Developer"  "LLM Engineer"  "Agentic AI Architect"
      `\\b${AI}\\b[^|\\n]{0,24}\\b${BUILDS}|\\bprompt engineer`,
      // "Software Engineer - AI"  "Full Stack Engineer (GenAI)"  "Engineer, LLMs"
      `\\b(?:engineer|developer|architect)s?\\b[^|\\n]{0,20}\\b(?:ai|gen ?ai|llm|agent)s?\\b|\\b(?:ai|gen ?ai) (?:tech(?:nical)? )?lead\\b`,
    ],
  },
  {
    role: 'data-scientist',
    cues: 'data|decision',
    patterns: [
      // "Data Scientist"  "Data Science Consultant"  "Decision Scientist"
      '\\bdata[- ]?(?:scien(?:tist|ce)s?)\\b|\\bdecision scientist',
    ],
  },
  {
    role: 'data-engineer',
    cues: 'data|analytics|etl|elt|big data|bi|business intelligence|sql|snowflake|dbt|databricks|data warehouse',
    patterns: [
      // "Data Engineer"  "Azure Data Engineer"  "Data Platform Engineer"  "Data Architect"
      '\\bdata\\b(?! analy)[^|\\n]{0,14}\\b(?:engineer|developer|architect)|\\bdata engineering\\b|\\bengineer[ ,(–-]{1,4}data\\b',
      // "Analytics Engineer"  "ETL Developer"  "Big Data Developer"
      '\\b(?:analytics|etl|elt|big data|data analytics)[ /&]{1,3}(?:\\w{1,10} )?(?:engineer|developer|architect)',
      // "BI Developer"  "Power BI Developer"  "Snowflake Engineer"  "Databricks Consultant"  "SQL Developer"
      '\\b(?:bi|business intelligence|sql|snowflake|dbt|databricks|data warehouse) (?:\\w{1,10} )?(?:developer|engineer|architect)|\\bdatabricks\\b',
    ],
  },
  {
    role: 'data-analyst',
    cues: 'analyst|power',
    patterns: [
      // "Data Analyst"  "BI Analyst"  "Customer Insight Analyst"  "Product Analyst"  "MI Analyst"
      '\\b(?:data|bi|mi|business intelligence|insights?|analytics|product|reporting|customer|marketing|commercial|crm|web|digital|people|performance)\\b[^|\\n]{0,24}\\banalyst',
      // "Analyst - Data"  "Analyst, Analytics"  "PowerBI Report Writer"
      '\\banalyst[^|\\n]{0,20}\\b(?:data|analytics|insights?)\\b|\\bpower ?bi\\b',
    ],
  },
  {
    role: 'software-engineer',
    cues: 'engineer|developer|programmer|sde|swe|sre',
    patterns: [
      // "Software Engineer"  "Backend Developer"  "Full Stack Engineer"  "Platform Engineer"  "Founding Engineer"
      '\\b(?:software|back-?end|front-?end|full[- ]?stack|platform|cloud|devops|site reliability|python|java|javascript|typescript|golang|rust|c\\+\\+|\\.net|node|react|web|founding)(?!\\w)[^|\\n]{0,24}\\b(?:engineer|developer|programmer)',
      // "Mobile App Developer"  "iOS Engineer"  "Product Engineer"  "SWE II"  "Programmer"
      '\\b(?:mobile(?: app| software)?|ios|android|app) (?:developer|engineer)\\b(?! (?:-|–) (?:plant|field))|\\bproduct engineer\\b|\\bsde\\b|\\bswe\\b|\\bsre\\b|\\bprogrammer\\b',
      // "Developer"  "Salesforce Developer"  "Lead Developers"
      '(?<!business )\\bdevelopers?\\b',
    ],
  },
];
