import { wording } from '../../text/claims/wording';

/** What machine learning is trained on and served from. */
const INFRASTRUCTURE =
  '(?:(?:ML|machine[- ]learning) pipelines|feature (?:stores?|platforms?)|(?:model )?training (?:pipelines?|infrastructure|platforms?)|model[- ]serving|(?:model )?serving (?:infrastructure|layers?|platforms?|stack)|(?:ML|machine[- ]learning|AI|MLOps|LLMOps|LLM|inference) (?:(?:and|&) data )?(?:platforms?|infrastructure|stack|tooling)|model registr(?:y|ies)|inference (?:engines?|services?|servers?))';
const CUES =
  'feature store|feature platform|training pipeline|model training|training infra|training platform|model serving|model-serving|serving|ml platform|ml infra|ml stack|ml pipeline|ml tooling|ml and data|ml & data|machine learning platform|machine learning infra|machine learning stack|machine learning pipeline|machine learning tooling|machine-learning platform|machine-learning infra|machine-learning pipeline|ai platform|ai infra|ai stack|ai pipeline|ai tooling|mlops|llmops|llm platform|llm infra|llm pipeline|inference|model registr';
const OWNS =
  '(?:own(?:s|ed|ing|ership of)?|architect(?:s|ed|ing)?|design(?:s|ed|ing)?|lead(?:s|ing)?|defin(?:e|es|ing)|driv(?:e|es|ing)|shap(?:e|es|ing)|evolv(?:e|es|ing)|responsib(?:le|ility) for|accountable for|architecture (?:of|for)|technical owner of)';
const MAKES = '(?:build(?:s|ing)?|creat(?:e|es|ing)|establish(?:es|ing)?|develop(?:s|ing)?|set(?:ting)? up)';

/** What says that the role owns the architecture of ML infrastructure. */
export const INFRASTRUCTURE_OWNERSHIP = [
  wording({
    says: 'infrastructure',
    cues: CUES,
    pattern: new RegExp(`\\b${OWNS}\\b[^.\\n;]{0,60}\\b${INFRASTRUCTURE}\\b`, 'gi'),
    phrases: [
      'own production machine learning systems end to end: training pipelines, feature store and model serving',
      'You own our feature store.',
      'Architect the ML platform.',
      'design of nothing but designing model serving',
      'ownership of the training infrastructure',
      'Lead our MLOps platform.',
      'responsible for the inference service',
      'Define the serving layer and the model registry.',
      'designing dependable ML infrastructure',
      'Drive the AI platform forward.',
      'Own the roadmap of our feature platform.',
    ],
    not: [
      'Experience with a feature store.',
      'exposure to ML platforms',
      'You do not own the ML platform.',
      'Design leaflets. The ML platform is run elsewhere.',
      'Use our model registry.',
      'design AI systems',
    ],
  }),
  wording({
    says: 'infrastructure',
    cues: CUES,
    pattern: new RegExp(
      `\\b${MAKES} (?:(?:and|&) \\w{1,12} )?(?:(?:the|our|a|an|new|core|scalable|robust|reliable|internal|shared|modern|next-generation|state-of-the-art|company's|in-house) ){0,4}${INFRASTRUCTURE}\\b`,
      'gi',
    ),
    phrases: [
      'Build our ML platform.',
      'building a feature store',
      'create the model serving that products call',
      'Set up a model registry.',
      'develop scalable training pipelines',
      'establish an MLOps platform',
      'build and run the core inference service',
      'building robust ML infrastructure',
      'Build in-house training infrastructure.',
      'create a shared AI platform',
    ],
    not: [
      'Build dashboards on the ML platform.',
      'We never build training pipelines.',
      'build models',
      'develop your career on an AI platform',
      'set up meetings',
      'create value with AI tooling',
      'Build AI pipelines that read invoices.',
    ],
  }),
  wording({
    says: 'infrastructure',
    cues: 'architect',
    pattern:
      /\barchitectur(?:e|al) (?:ownership|decisions?|direction)\b|\b(?:own(?:s|ing)?|ownership of|lead(?:ing)?|driv(?:e|ing)|set(?:ting)?) (?:(?:the|our) )?(?:(?:technical|system|overall|ML|AI|machine learning|platform|end-to-end|model|solution) ){0,3}architecture\b/gi,
    phrases: [
      'You make the architecture decisions.',
      'architectural ownership of our models',
      'own the ML architecture',
      'Set the technical architecture.',
      'leading our AI platform architecture',
      'architectural direction',
      'ownership of the system architecture',
      'drive the end-to-end architecture',
      'architectural decisions are yours',
      'owning our model architecture',
    ],
    not: [
      'microservice architecture',
      'Our architecture is modern.',
      'You have no architectural ownership.',
      'Architecture students',
      'knowledge of model architectures',
      'a background in architecture',
    ],
  }),
];
