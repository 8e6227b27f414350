import { wording } from '../../text/claims/wording';

/** What runs in production, so that the production of goods or of software at large does not count. */
const MODELS =
  '(?:machine[- ]learning|deep[- ]learning|ML|AI|LLMs?|NLP|GenAI|agents?|models?|recommenders?|recommendations?|ranking|forecasting|algorithms?|inference|prototypes?|notebooks?|fine-?tuning)';
/** Factories and films have a production too. */
const NOT_OF_MODELS =
  'production (?:line|lines|planning|schedule|company|companies|process|processes|costs?|staff|environment support)|(?:content|video|film|music|media|food|oil|energy|crop|manufacturing) production';

/**
 * What says that the role brings machine learning into production. The lever on pay (`src/domain/brief/levers/`) asks
 * another thing, ownership of what runs in production, whatever it is: "production-grade code" and "own it from end to
 * end" count there and not here, and "serve predictions" counts here and not there. So the words differ.
 */
export const PRODUCTION = [
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'production',
    unless: NOT_OF_MODELS,
    pattern: new RegExp(
      `\\b${MODELS}\\b(?:(?!\\b(?:not|never)\\b)[^.\\n;]){0,50}\\b(?:in|into|to|for|through to|reach(?:es|ing)?) (?:live )?production\\b(?! (?:lines?|planning|schedul|compan|process|manager))`,
      'gi',
    ),
    phrases: [
      'You will deploy models into production.',
      'Take prototypes to production with our engineers.',
      'LLM features that already run in production',
      'Bring recommendation algorithms to production.',
      'from notebook to production',
      'You keep machine learning models healthy in production.',
      'deploying NLP and ranking services for production',
      'AI agents that we trust in production',
      'Own the path of a model into live production.',
      'Move forecasting models through to production.',
      'See to it that models reach production.',
    ],
    not: [
      'TypeScript in production.',
      'AI that plans the production line',
      'Models are never deployed to production here.',
      'Our models do not reach production.',
      'We use AI in film production.',
      'AI for production planning in factories',
      'Previously the model ran in production.',
      'Our kitchen moved into production.',
      'Data pipelines in production. Models are made elsewhere.',
    ],
  }),
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'production',
    unless: NOT_OF_MODELS,
    pattern: new RegExp(
      `\\bproduction(?:[- ](?:grade|ready|quality|scale|level))? (?:(?!and\\b|or\\b|of\\b|code\\b)[\\w-]{1,14} ){0,2}${MODELS}\\b`,
      'gi',
    ),
    phrases: [
      'You own production machine learning systems end to end.',
      'production-grade ML for claims',
      'Build production ready models.',
      'production-quality recommendation systems',
      'our production ranking models',
      'production-scale LLM services',
      'Monitor production AI.',
      'production-level deep learning',
      'run production inference at night',
      'a production fraud model',
    ],
    not: [
      'production code and machine learning',
      'a production manager',
      'production data ingestion',
      'This is not production ML: we only explore.',
      'production of models of aircraft',
      'production and AI teams',
    ],
  }),
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'productioni|operationali',
    pattern: new RegExp(
      `\\b(?:productioni[sz]|operationali[sz])(?:e|es|ed|ing|ation)(?: of)? (?:[\\w-]{1,14} ){0,3}${MODELS}\\b`,
      'gi',
    ),
    phrases: [
      'Productionise models that our scientists train.',
      'productionizing ML',
      'productionisation of machine learning models',
      'Operationalise NLP models for the call centre.',
      'operationalizing AI across clinics',
    ],
    not: ['Productionise the website.', 'We never productionise models.', 'operational excellence in AI'],
  }),
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'deploy',
    pattern: new RegExp(
      `(?<!forward[ -])\\bdeploy(?:s|ed|ing|ment of)? (?:(?:and|&) \\w{1,14} )?(?:(?!(?:to|in|into|on|with|by|using|across|for|or)\\b)[\\w-]{1,14},? ){0,3}${MODELS}\\b(?! (?:teams?|tools? to))`,
      'gi',
    ),
    phrases: [
      'deploying machine learning models',
      'Deploy generative AI solutions on Azure.',
      'build, train and deploy models',
      'deployment of scalable ML services',
      'deploy and monitor NLP models',
      'Deploy our ranking.',
      'deploys recommendation models every day',
      'models that you trained and deployed models for',
      'deploying LLMs for clinics',
      'deployed AI services that answer at once',
    ],
    not: [
      'Deploy websites.',
      'deploy to the AI team',
      'Forward Deployed ML Engineer',
      'You do not deploy models.',
      'deployment pipelines',
      'deploying using AI',
      'deploy containers for models of aircraft',
    ],
  }),
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'production',
    unless: NOT_OF_MODELS,
    pattern: new RegExp(
      `\\b${MODELS}\\b(?:(?!\\b(?:not|never)\\b)[^.\\n;]){0,40}\\bproduction[- ](?:ready|grade|quality|level|scale)\\b`,
      'gi',
    ),
    phrases: [
      'prototypes and production-ready solutions',
      'AI features that are production grade',
      'making models production ready',
      'ML code of production quality',
      'harden LLM prototypes to production-level services',
    ],
    not: ['production-ready websites', 'The models are not production-ready.', 'AI in production planning'],
  }),
  wording({
    says: 'production',
    denied: 'frameworks',
    cues: 'serv|models serv|model serv',
    pattern:
      /\bserv(?:e|es|ing) (?:(?:our|the|these|ML|AI|large|language|live|real-time|machine learning) ){0,3}(?:models|predictions|inference|recommendations)\b|\bmodels? serving (?:live |real |production )?(?:traffic|requests|predictions|users|customers)\b/gi,
    phrases: [
      'Serve models behind an API.',
      'serving live predictions',
      'models serving real traffic',
      'services that serve recommendations',
      'serving large language models',
    ],
    not: ['serve role models', 'serve food', 'We do not serve models.', 'model serving'],
  }),
  wording({
    says: 'production',
    cues: 'ship|launch|roll|deliver|bring|put',
    pattern: new RegExp(
      `\\b(?:ship(?:s|ping)?|launch(?:es|ing)?|roll(?:s|ing)? out|deliver(?:s|ing)?|bring(?:s|ing)?|put(?:s|ting)?) (?:[\\w-]{1,14} ){0,3}${MODELS} (?:[\\w-]{1,14} ){0,3}(?:to|for|before|in front of|into the hands of) (?:(?:our|real|end|live|millions of|thousands of|actual|paying) ){0,2}(?:users|customers|patients|readers|players|shoppers)\\b`,
      'gi',
    ),
    phrases: [
      'Ship ML features to real users every week.',
      'launching AI tools for patients',
      'Put models in front of customers.',
      'roll out recommendation models to millions of users',
      'bring LLM features into the hands of our users',
    ],
    not: [
      'Deliver training on AI to colleagues.',
      'Ship parcels to customers.',
      'We do not ship ML features to users.',
      'launch campaigns for customers',
    ],
  }),
];
