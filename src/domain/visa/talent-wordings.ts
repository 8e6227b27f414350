import type { Wanted } from '../text/posting-words';

/** Words that say that the company's product is its own digital technology. */
export const PRODUCT_LED: Wanted = {
  wordings: [
    // "a product-led company"  "product-first scale-up"
    /\bproduct[- ](?:led|first|driven) (?:\w{1,15} )?(?:company|business|organi[sz]ation|start-?up|scale-?up|team|culture)\b/gi,
    // "a B2B SaaS company"  "SaaS platform"
    /\bSaaS (?:company|business|platform|product|provider|scale-?up|start-?up|solutions?)\b/gi,
    // "our platform serves"  "our own product"  "our AI-powered app"
    /\bour (?:own )?(?:(?!of |for |with |and |in )[\w-]{1,20} ){0,2}(?:platform|app|software|product)\b/gi,
    // "the platform is used by"  "a platform used by millions"
    /\bplatform (?:that is |is )?used by\b/gi,
  ],
};

/** Words that say that the employer makes things for others. Work there is harder to present as product work. */
export const SERVICES: Wanted = {
  wordings: [
    // "a global consultancy"  "consulting firm"  "digital agency"
    /\b(?:an?|the|leading|global|digital|data|ai|technology|award-winning|boutique) (?:consultancy|consulting (?:firm|company|business)|digital agency|recruitment (?:agency|consultancy|business)|outsourcing (?:firm|company))\b/gi,
  ],
  notAfter: /\b(?:experience|worked|working|background|previously|former)\b[^.\n]{0,40}$/i,
};

/** Words that say that the work breaks new ground: patents, new methods, a first hire. */
export const NEW_FIELD: Wanted = {
  wordings: [
    // "patents"  "patent applications"
    /\bpatents?\b(?! leather)/gi,
    // "novel algorithms"  "novel research"
    /\bnovel (?:[\w-]{1,15} ){0,2}(?:algorithms?|methods?|models?|approach(?:es)?|research|techniques?|architectures?|solutions?)\b/gi,
    // "founding engineer"  "our first ML hire"
    /\bfounding (?:[\w-]{1,15} ){0,2}(?:engineer|scientist|researcher|team|member)\b|\b(?:our|the) first (?:ml|machine learning|ai|data) (?:engineer|scientist|hire|researcher)\b/gi,
  ],
};

/** Words that say that the role leads other people. */
export const LEADING: Wanted = {
  wordings: [
    // "lead a team of five"  "leading the ML team"
    /\b(?:lead|leading|build|building|manage|managing|grow|growing) (?:and \w{1,10} )?(?:a|the|our|your) (?:[\w-]{1,15} ){0,3}team\b/gi,
    // "mentor junior engineers"  "mentoring others"
    /\bmentor(?:ing)? (?:junior|other|less|more|our|the|engineers|colleagues|others|data|team)\b/gi,
    // "set the technical direction"  "own the ML strategy"
    /\b(?:set|setting|shape|shaping|own|owning|define|defining|drive|driving) (?:the |our )?(?:[\w-]{1,15} ){0,2}(?:technical|ml|ai|machine learning|research|data science) (?:direction|strategy|vision|roadmap)\b/gi,
  ],
};
