import type { Role } from '../../model/job-posting';

const ML = '(?:machine[- ]?learning|ml|deep[- ]learning|reinforcement learning|neural networks?)';
const AI = '(?:ai|gen[- ]?ai|artificial intelligence|llms?|agentic|agents?|generative)';
const BUILDS = '(?:engineer|developer|architect|programmer|swe\\b|engineering)';
/** The subjects that make a "Research Fellow" one of machine learning. */
const FIELD = `(?:${ML}|${AI}|data science|nlp|natural language|computer vision|robot(?:ics|\\b)|statistic\\w{0,6}|computer science|computational|bayesian|causal|machine intelligence|speech|imaging)`;

/**
 * Tried in this order: the first that matches a title names the role. Each entry holds the role, its cues (words of
 * which every match has at least one, so that few patterns are tried on a title) and the pattern. Example titles stand
 * above.
 */
export const ROLE_WORDINGS: readonly (readonly [Role, string, string])[] = [
  // "Head of Machine Learning"  "Director of AI"  "VP, Data Science"
  [
    'head-of-machine-learning',
    'head of|director|vp|vice president|chief',
    `\\b(?:head of|director(?: of|,| -|:)|vp\\b|svp\\b|vice president|chief)[^|\\n]{0,24}\\b(?:machine learning|ml|ai|artificial intelligence|data science|data|analytics)\\b(?! (?:scientist|engineer\\b|analyst|architect|developer|officer's))`,
  ],
  // "AI Director"  "Data Science Director"  "Machine Learning Director, EMEA"
  ['head-of-machine-learning', 'director', '\\b(?:machine learning|ml|ai|data science|data) director\\b'],
  // "MLOps Engineer"  "ML Ops Lead"  "LLMOps Engineer"
  ['mlops-engineer', 'ops', '\\b(?:ml|llm) ?-?ops\\b'],
  // "Machine Learning Platform Engineer"  "ML Infrastructure Engineer"  "Machine Learning Operations Engineer"
  [
    'mlops-engineer',
    'platform|infra|reliability|operations|devops|deployment',
    `\\b(?:ml|machine[- ]learning|ai|ai/ml|llm) (?:platforms?|infrastructure|infra|reliability|operations|devops|systems reliability|deployment) (?:\\w{1,12} )?(?:engineer|lead|architect|developer|specialist|manager)`,
  ],
  // "Software Engineer - ML Platform"  "Platform Engineer (Machine Learning Infrastructure)"  "SRE, ML Platform"
  [
    'mlops-engineer',
    'platform|infra|operations',
    '\\b(?:engineer|sre|developer)\\b[^|\\n]{0,6}\\b(?:ml|machine learning) (?:platforms?|infrastructure|infra|operations)\\b',
  ],
  // "NLP Engineer"  "Natural Language Processing Scientist"  "Speech Engineer"
  [
    'nlp-engineer',
    'nlp|natural language|speech|conversational ai|computational linguist',
    '\\b(?:nlp|natural language(?: processing)?|speech|conversational ai)\\b[^|\\n]{0,20}\\b(?:engineer|scientist|developer|researcher|specialist)|\\bcomputational linguist',
  ],
  // "Machine Learning Engineer (NLP)"  "Data Scientist - NLP"  "Research Engineer, Speech"
  [
    'nlp-engineer',
    'nlp|natural language|speech',
    '\\b(?:engineer|scientist|researcher)s?[ ,(–-]{1,4}(?:nlp|natural language(?: processing)?|speech)\\b(?! (?:&|and|/))',
  ],
  // "Computer Vision Engineer"  "CV Engineer"  "Perception Scientist"
  [
    'computer-vision-engineer',
    'vision|cv|perception|image processing|imaging|slam',
    '\\b(?:computer ?vision|cv|perception|image processing|medical imaging|imaging|slam|vision)\\b[^|\\n]{0,20}\\b(?:engineer|scientist|developer|researcher|specialist)',
  ],
  // "Machine Learning Engineer - Computer Vision"  "Data Scientist (Computer Vision)"  "ML Engineer, Perception"
  [
    'computer-vision-engineer',
    'vision|perception',
    '\\b(?:engineer|data scientist)s?[ ,(–-]{1,4}(?:computer ?vision|perception)\\b',
  ],
  // "Applied Scientist"  "Applied ML Scientist"  "Applied AI Researcher"
  ['applied-scientist', 'applied', '\\bapplied (?:\\w{1,12} ){0,2}(?:scientist|researcher)'],
  // "Research Engineer"  "Research Engineer, Pre-training"  "AI Research Engineer"
  [
    'research-engineer',
    'research|member of technical',
    '\\bresearch (?:software )?engineer|\\bmember of technical staff',
  ],
  // "AI Research Scientist"  "Machine Learning Researcher"  "LLM Scientist"
  [
    'research-scientist',
    'research|scientist',
    `\\b${ML}(?: (?:research|research scientist|scientist|researcher))\\b|\\b(?:ai|gen ?ai|llm|ai safety|alignment)(?: (?:safety |alignment )?(?:research|scientist|researcher)\\b)(?! (?:analyst|assistant|associate|manager))`,
  ],
  // "Research Scientist"  "Research Scientist, Vision"  "Senior Research Scientist - Graphs"
  [
    'research-scientist',
    'research',
    '\\bresearch (?:data )?scientist\\b(?![^|\\n]{0,30}\\b(?:chemi|biolog|immun|pharma|genom|protein|oncolog|clinical|materials|assay|cell|formulation|food|plant))',
  ],
  // "Research Fellow in Machine Learning"  "Research Associate (Computer Vision)"  "Postdoctoral Researcher in AI"
  [
    'research-scientist',
    'research|postdoc|post-doc',
    `\\b(?:research (?:fellow|associate)|post-?doc(?:toral)?(?: (?:researcher|fellow|scientist|research \\w{1,10}))?|researcher)\\b[^|\\n]{0,40}\\b${FIELD}\\b|\\b${FIELD} (?:research (?:fellow|associate)|post-?doc)`,
  ],
  // "Machine Learning Engineer"  "ML Engineer"  "Deep Learning Engineer"  "AI/ML Engineer"
  [
    'machine-learning-engineer',
    'machine|ml|deep|reinforcement|neural|recommend|personali',
    `\\b(?:${ML}|recommend(?:er|ation)s?|personali[sz]ation)\\b[^|\\n]{0,24}\\b(?:engineer|developer|lead|architect|specialist|swe|consultant|expert|practitioner|intern(?:ship)?|apprentice|graduate|placement)\\b`,
  ],
  // "Software Engineer, Machine Learning"  "Engineer (ML)"  "Software Dev Intern - AI / Machine Learning"
  [
    'machine-learning-engineer',
    'machine|ml',
    `(?<!web )(?:\\bengineer|\\bsoftware dev)[^|\\n]{0,24}\\b(?:machine[- ]learning|ml)\\b|\\bmle\\b`,
  ],
  // "Apprentice - Machine Learning"  "Intern, Deep Learning"  "Graduate Programme - Machine Learning"
  [
    'machine-learning-engineer',
    'machine|ml|deep|reinforcement|neural',
    `\\b(?:apprentice|intern|internship|graduate|placement|contractor|consultant|lead|manager)[ ,(:–-]{1,4}${ML}\\b|\\b${ML} (?:team lead|manager|engineering)`,
  ],
  // "AI Engineer"  "Generative AI Developer"  "LLM Engineer"  "Agentic AI Architect"
  [
    'ai-engineer',
    'ai|artificial|llm|agent|generative|prompt',
    `\\b${AI}\\b[^|\\n]{0,24}\\b${BUILDS}|\\bprompt engineer`,
  ],
  // "Software Engineer - AI"  "Full Stack Engineer (GenAI)"  "Engineer, LLMs"
  [
    'ai-engineer',
    'ai|llm|agent',
    `\\b(?:engineer|developer|architect)s?\\b[^|\\n]{0,20}\\b(?:ai|gen ?ai|llm|agent)s?\\b|\\b(?:ai|gen ?ai) (?:tech(?:nical)? )?lead\\b`,
  ],
  // "Data Scientist"  "Data Science Consultant"  "Decision Scientist"
  ['data-scientist', 'data|decision', '\\bdata[- ]?(?:scien(?:tist|ce)s?)\\b|\\bdecision scientist'],
  // "Data Engineer"  "Azure Data Engineer"  "Data Platform Engineer"  "Data Architect"
  [
    'data-engineer',
    'data',
    '\\bdata\\b(?! analy)[^|\\n]{0,14}\\b(?:engineer|developer|architect)|\\bdata engineering\\b|\\bengineer[ ,(–-]{1,4}data\\b',
  ],
  // "Analytics Engineer"  "ETL Developer"  "Big Data Developer"
  [
    'data-engineer',
    'analytics|etl|elt|big data',
    '\\b(?:analytics|etl|elt|big data|data analytics)[ /&]{1,3}(?:\\w{1,10} )?(?:engineer|developer|architect)',
  ],
  // "BI Developer"  "Power BI Developer"  "Snowflake Engineer"  "Databricks Consultant"  "SQL Developer"
  [
    'data-engineer',
    'bi|business intelligence|sql|snowflake|dbt|databricks|data warehouse',
    '\\b(?:bi|business intelligence|sql|snowflake|dbt|databricks|data warehouse) (?:\\w{1,10} )?(?:developer|engineer|architect)|\\bdatabricks\\b',
  ],
  // "Data Analyst"  "BI Analyst"  "Customer Insight Analyst"  "Product Analyst"  "MI Analyst"
  [
    'data-analyst',
    'analyst',
    '\\b(?:data|bi|mi|business intelligence|insights?|analytics|product|reporting|customer|marketing|commercial|crm|web|digital|people|performance)\\b[^|\\n]{0,24}\\banalyst',
  ],
  // "Analyst - Data"  "Analyst, Analytics"  "PowerBI Report Writer"
  ['data-analyst', 'analyst|power', '\\banalyst[^|\\n]{0,20}\\b(?:data|analytics|insights?)\\b|\\bpower ?bi\\b'],
  // "Software Engineer"  "Backend Developer"  "Full Stack Engineer"  "Platform Engineer"  "Founding Engineer"
  [
    'software-engineer',
    'engineer|developer|programmer',
    '\\b(?:software|back-?end|front-?end|full[- ]?stack|platform|cloud|devops|site reliability|python|java|javascript|typescript|golang|rust|c\\+\\+|\\.net|node|react|web|founding)(?!\\w)[^|\\n]{0,24}\\b(?:engineer|developer|programmer)',
  ],
  // "Mobile App Developer"  "iOS Engineer"  "Product Engineer"  "SWE II"  "Programmer"
  [
    'software-engineer',
    'developer|engineer|sde|swe|sre|programmer',
    '\\b(?:mobile(?: app| software)?|ios|android|app) (?:developer|engineer)\\b(?! (?:-|–) (?:plant|field))|\\bproduct engineer\\b|\\bsde\\b|\\bswe\\b|\\bsre\\b|\\bprogrammer\\b',
  ],
  // "Developer"  "Salesforce Developer"  "Lead Developers"
  ['software-engineer', 'developer', '(?<!business )\\bdevelopers?\\b'],
];
