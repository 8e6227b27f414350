import { BILLIONS, LARGE } from '../brief/levers/scale';
import { PUBLICATIONS } from '../brief/levers/track-record';
import { type Cited, cite } from '../comparison/result/cite';
import type { JobPosting, Seniority } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import type { Profile } from '../model/profile';
import { type PostingWords, postingWords } from '../text/posting-words';
import { frameworkList } from './frameworks-alone';
import { findSigns } from './signs/find-signs';
import type { TalentSign } from './signs/talent-sign';
import { type TalentTracks, talentTracks } from './talent-track';
import { LEADING, NEW_FIELD, PRODUCT_LED, SERVICES } from './talent-wordings';
import { VISA_DATA, type VisaData } from './visa-data';
import type { TalentPoint, TalentRiskId, TalentSignalId, VisaNote } from './visa-rules';
import { TALENT_RISKS, TALENT_SIGNALS, type TalentCriterion, type TalentCriterionId } from './visa-rules';

const KINDS = ['product-led', 'seniority', 'leading', 'new-field', 'reach', 'publications'] as const;
/** The kinds of facts about a role that can support an application, beside the signals that an adviser names. */
export type TalentFactKind = (typeof KINDS)[number];

/** A fact in the posting that could serve as evidence, with its words and the criteria that it supports. */
export interface TalentFact {
  readonly kind: TalentFactKind;
  readonly criteria: readonly TalentCriterionId[];
  readonly evidence: readonly PostingWords[];
}

/** One of the six signals, or one of the four ways to lose a case, with the posting's words that show it. */
export interface TalentFinding {
  readonly point: Cited<TalentPoint>;
  readonly evidence: readonly PostingWords[];
  /** Whether its advice is called for. It is not where the posting itself names the measure that it asks for. */
  readonly needsAdvice: boolean;
}

/**
 * What this role would add to an application for Global Talent. It lists facts only: it is no score and says nothing
 * about eligibility.
 */
export interface TalentCase {
  /** The signals that the posting gives, strongest first. */
  readonly signals: readonly TalentFinding[];
  readonly facts: readonly TalentFact[];
  readonly risks: readonly TalentFinding[];
  /** Words that weaken the case: the employer sells services, so the work is harder to present as product work. */
  readonly services: readonly PostingWords[];
  /** The work is outside the UK. It may still count as evidence, although the job itself is not in the UK. */
  readonly outsideUk: boolean;
  /** The optional criteria that some fact supports, in their order. `untouched` are those that no fact supports. */
  readonly touched: readonly Cited<TalentCriterion>[];
  readonly untouched: readonly Cited<TalentCriterion>[];
  /** All criteria with their sources and doubts, the mandatory one first. No posting can show the mandatory one. */
  readonly criteria: readonly Cited<TalentCriterion>[];
  readonly tracks: TalentTracks;
  /** What to know whatever the posting says: an adviser's points, and how the route is run. */
  readonly advice: readonly Cited<TalentPoint>[];
  readonly notes: readonly Cited<VisaNote>[];
}

const SENIOR: readonly (Seniority | undefined)[] = ['senior', 'lead', 'head'];
const SPEAKS_TO: Readonly<Record<TalentFactKind, readonly TalentCriterionId[]>> = {
  'product-led': ['innovation', 'contribution'],
  seniority: ['contribution'],
  leading: ['contribution'],
  'new-field': ['innovation'],
  reach: ['contribution'],
  publications: ['recognition', 'academic'],
};

/**
 * Finds what this role would add to an application for Global Talent in digital technology. `page` must be the page
 * that `posting` was read from; only the years of skills are read from the profile.
 */
export function talentCase(
  posting: JobPosting,
  page: PagePosting,
  profile: Pick<Profile, 'skills'>,
  data: VisaData = VISA_DATA,
): TalentCase {
  const facts = factsOf(posting, page);
  const signs = findSigns(page);
  const signals = signalsOf(signs, facts, data);
  const spoken = new Set([
    ...facts.flatMap((fact) => fact.criteria),
    ...signals.flatMap(({ point }) => point.criteria),
  ]);
  const criteria = data.criteria.map((criterion) => cite(criterion, data.sources));
  const optional = criteria.filter(({ need }) => need === 'optional');
  return {
    signals,
    facts,
    risks: risksOf(signs, posting, facts, data),
    services: postingWords(page, SERVICES),
    outsideUk: posting.region?.value === 'outside-uk',
    touched: optional.filter(({ id }) => spoken.has(id)),
    untouched: optional.filter(({ id }) => !spoken.has(id)),
    criteria,
    tracks: talentTracks(profile, data),
    advice: data.points.filter(({ kind }) => kind === 'note').map((point) => cite(point, data.sources)),
    notes: data.notes.filter(({ about }) => about === 'global-talent').map((note) => cite(note, data.sources)),
  };
}

function factsOf(posting: JobPosting, page: PagePosting): readonly TalentFact[] {
  const level = SENIOR.includes(posting.seniority?.value) ? posting.seniority?.evidence : null;
  const words: Readonly<Record<TalentFactKind, readonly PostingWords[]>> = {
    'product-led': postingWords(page, PRODUCT_LED),
    seniority: level ? [level] : [],
    leading: postingWords(page, LEADING),
    'new-field': postingWords(page, NEW_FIELD),
    reach: [BILLIONS, LARGE].flatMap((wanted) => postingWords(page, wanted)).slice(0, 3),
    publications: postingWords(page, PUBLICATIONS),
  };
  return KINDS.flatMap((kind): TalentFact[] =>
    words[kind].length > 0 ? [{ kind, criteria: SPEAKS_TO[kind], evidence: words[kind] }] : [],
  );
}

type Signs = ReadonlyMap<TalentSign, readonly PostingWords[]>;

/** The measured part of a signal, which counts only beside the signal. */
const MEASURES: Readonly<Partial<Record<TalentSignalId, readonly TalentSign[]>>> = {
  production: ['impact', 'users'],
  'open-source': ['adoption'],
};

function signalsOf(signs: Signs, facts: readonly TalentFact[], data: VisaData): readonly TalentFinding[] {
  const reaches = facts.some(({ kind }) => kind === 'reach');
  return TALENT_SIGNALS.flatMap((id) => {
    const shown = signs.get(id) ?? [];
    const measured = (MEASURES[id] ?? []).flatMap((measure) => signs.get(measure) ?? []);
    const needsAdvice = measured.length === 0 && !(id === 'production' && reaches);
    return finding('signal', id, shown.length > 0 ? [...shown, ...measured] : [], needsAdvice, data);
  });
}

function risksOf(
  signs: Signs,
  posting: JobPosting,
  facts: readonly TalentFact[],
  data: VisaData,
): readonly TalentFinding[] {
  const effects: readonly TalentSign[] = ['production', 'impact', 'users'];
  const hasEffect = effects.some((sign) => signs.has(sign)) || facts.some(({ kind }) => kind === 'reach');
  const others: Readonly<Partial<Record<TalentRiskId, readonly PostingWords[]>>> = {
    frameworks: hasEffect ? [] : frameworkList(posting),
    'research-or-engineering': bothInTitle(posting),
  };
  return TALENT_RISKS.flatMap((id) => finding('risk', id, signs.get(id) ?? others[id] ?? [], true, data));
}

/** The words for a role that is research and engineering by its name. */
function bothInTitle({ role }: JobPosting): readonly PostingWords[] {
  const isBoth = role?.value === 'research-engineer' || role?.value === 'applied-scientist';
  return isBoth && role?.evidence ? [role.evidence] : [];
}

function finding(
  kind: TalentPoint['kind'],
  id: TalentSignalId | TalentRiskId,
  evidence: readonly PostingWords[],
  needsAdvice: boolean,
  data: VisaData,
): readonly TalentFinding[] {
  const point = data.points.find((one) => one.kind === kind && one.id === id);
  return point && evidence.length > 0 ? [{ point: cite(point, data.sources), evidence, needsAdvice }] : [];
}
