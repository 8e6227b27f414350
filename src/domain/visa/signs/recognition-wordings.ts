import { wording } from '../../text/claims/wording';

const WORKS_WITH =
  '(?:work(?:s|ing)?(?: closely)? (?:with|alongside)|collaborat(?:e|es|ing|ions?)(?: closely)? with|partner(?:s|ing|ed|ships?)? with|engag(?:e|es|ing)(?: and partner)? with|alongside|mentored by|learn(?:ing)? from|reviewed by|co-?author(?:ing)? with|links (?:with|to)|support (?:of|from))';
const EMINENT =
  '(?:leading|world[- ]class|world[- ]leading|world-renowned|renowned|external|academic|university|top[- ]tier|distinguished|principal|staff|applied|internationally recogni[sz]ed)';

/** What says that seniors outside the direct team see and judge the work. */
export const RECOGNITION = [
  wording({
    says: 'recognition',
    cues: 'research|scientist|academi|professor|expert|universit|institut|engineer|labs',
    needs: /\b(?:with|alongside|by|from|to|of)\b/gi,
    pattern: new RegExp(
      `\\b${WORKS_WITH} (?:(?!our\\b)[\\w-]{1,12} ){0,2}${EMINENT} (?:(?:AI|ML|and|research|machine learning|industry|applied|deep learning) ){0,3}(?:researchers?|scientists?|academics?|professors?|experts?|engineers?|research leads?|universities|institutions?|institutes?|labs?|research (?:teams?|groups?))\\b`,
      'gi',
    ),
    phrases: [
      'collaborate with leading researchers',
      'Work with academic institutions.',
      'engage with top-tier institutes',
      'alongside world-class scientists',
      'mentored by principal engineers',
      'working closely with external experts',
      'learn from distinguished engineers',
      'partnering with university labs',
      'reviewed by staff ML engineers',
      'work with applied research teams',
      'the support of a world-class academic institute',
    ],
    not: [
      'work with leading brands',
      'our principal office',
      'You do not work with external experts.',
      'A leading research university employs us.',
      'work with engineers',
      'applied for patents with lawyers',
    ],
  }),
  wording({
    says: 'recognition',
    cues: 'universit|academi|research institut|research lab|research partner|academic partner',
    pattern:
      /\b(?:collaborat(?:e|es|ing|ions?)|partner(?:s|ing|ships?)?|joint (?:research|projects?))(?: closely)? (?:with|between us and) (?:(?:our|the|several|leading|UK|top|other) ){0,2}(?:universit(?:y|ies)|academia|academics|research (?:institutes?|labs?|institutions?|partners))\b|\bacademic (?:collaborat(?:ions?|ors?)|partners(?:hips?)?)\b/gi,
    unless: 'in partnership with (?:[\\w-]{1,14} ){0,4}universit*',
    phrases: [
      'collaborate with universities',
      'partnerships with academia',
      'academic collaborations',
      'joint research with the university',
      'partner with leading research institutes',
      'collaborations with academics',
      'academic partners',
      'joint projects with UK universities',
      'collaborating with research labs',
      'academic partnerships',
    ],
    not: [
      'a degree from a university',
      'academic references',
      'no academic collaboration or academic partners',
      'a certificate in partnership with a university',
      'university rankings',
      'partners of the firm',
    ],
  }),
  wording({
    says: 'recognition',
    cues: 'thought leader|thought-leader|recognised|recognized|go-to|authority',
    pattern:
      /\bthought[- ]leader(?:s|ship)?\b|\brecogni[sz]ed (?:(?:as|an?|the|and|internal|external|technical|industry|subject[- ]matter) ){1,4}(?:expert|authority)\b|\bgo-to (?:\w{1,12} ){0,2}(?:expert|authority)\b|\b(?:an|the) (?:internal |external |technical )?authority on\b/gi,
    unless:
      '(?:we are|is|are|as) (?:an? |the )?(?:global |market |industry |leading )?(?:thought[- ]leader*|authority) (?:in|on) (?:our|the) (?:market|industry|sector)|work*[^.\\n]{0,20} with (?:[\\w-]{1,12} ){0,2}thought[- ]leader*',
    phrases: [
      'Be a technical thought leader.',
      'provide thought leadership',
      'recognised as an expert',
      'the go-to expert for ranking',
      'You are the technical authority on retrieval.',
      'recognized as a technical authority',
      'thought-leadership in applied ML',
      'a recognised industry expert',
      'go-to ML authority',
      'recognised as the internal expert',
    ],
    not: [
      'a recognised UK apprenticeship',
      'contributions are recognised',
      'local authority',
      'work with industry thought leaders',
      'We are a thought leader in the industry.',
      'no thought leadership',
    ],
  }),
];
