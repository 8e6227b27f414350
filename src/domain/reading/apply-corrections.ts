import {
  CORRECTED_FIELDS,
  type CorrectedField,
  type CorrectedPay,
  type PostingCorrections,
} from '../model/corrections';
import type { Fact } from '../model/evidence';
import type { JobPosting, PostingSkill } from '../model/job-posting';
import type { BaseSalary, PostingPay } from '../model/pay';

/** What the posting itself was read as, where the user says otherwise. */
export interface OriginalReading
  extends Pick<JobPosting, 'pay' | 'role' | 'seniority' | 'region' | 'contractType' | 'ir35' | 'workMode'> {
  /** Only the skills that are corrected, in the order of the posting. */
  readonly skills: readonly Pick<PostingSkill, 'id' | 'name' | 'requirement'>[];
}

/** The corrections that hold for a posting, beside what it was read as. */
export interface Corrected {
  readonly corrections: PostingCorrections;
  readonly original: OriginalReading;
}

/** A posting as the user says it is. `corrected` is null where nothing was to correct. */
export interface CorrectedPosting {
  readonly posting: JobPosting;
  readonly corrected: Corrected | null;
}

/**
 * Puts the user's word in the place of what was read. Nothing that the posting says is passed off as backing it: a
 * corrected fact loses its evidence, corrected pay has no words and is `statedIn: 'user'`, and where the posting
 * disagreed with itself on a corrected fact the disagreement is settled. A skill that the posting no longer names is
 * left alone.
 */
export function applyCorrections(read: JobPosting, corrections: PostingCorrections): CorrectedPosting {
  const { baseSalary, skills: asked = {} } = corrections;
  const skills = read.skills.filter(({ id }) => Object.hasOwn(asked, id));
  const isCorrected = (field: CorrectedField) => corrections[field] !== undefined;
  if (!CORRECTED_FIELDS.some(isCorrected) && skills.length === 0) return { posting: read, corrected: null };
  const { ir35Status, ...otherFacts } = read.facts;
  const posting: JobPosting = {
    ...read,
    role: factAs(read.role, corrections.role),
    seniority: factAs(read.seniority, corrections.seniority),
    region: factAs(read.region, corrections.region),
    contractType: factAs(read.contractType, corrections.contractType),
    ir35: factAs(read.ir35, corrections.ir35),
    workMode: factAs(read.workMode, corrections.workMode),
    pay: baseSalary === undefined ? read.pay : payAs(baseSalary),
    facts: ir35Status && !isCorrected('ir35') ? read.facts : otherFacts,
    contradictions: read.contradictions.filter(({ field }) => !isCorrected(field)),
    skills: read.skills.flatMap((skill) =>
      skillAs(skill, Object.hasOwn(asked, skill.id) ? asked[skill.id] : undefined),
    ),
  };
  const original = { ...read, skills: skills.map(({ id, name, requirement }) => ({ id, name, requirement })) };
  return { posting, corrected: { corrections, original: only(original) } };
}

function payAs(correction: CorrectedPay | null): PostingPay {
  if (correction === null) return { kind: 'not-stated', text: null };
  return { kind: 'stated', salary: asStated(correction), suggestion: null };
}

/** The user says what is meant in full: nothing of it is implied, rough or pro rata. */
function asStated(correction: CorrectedPay): BaseSalary {
  return { ...correction, text: '', index: 0, statedIn: 'user', implied: [], approximate: false, proRata: false };
}

/** What was read, or what the user says in its place: no words of the posting back that. */
function factAs<T>(read: Fact<T> | null, said: T | null | undefined): Fact<T> | null {
  if (said === undefined) return read;
  return said === null ? null : { value: said, evidence: null };
}

function skillAs(skill: PostingSkill, requirement: PostingSkill['requirement'] | 'not-asked' | undefined) {
  if (requirement === 'not-asked') return [];
  return [requirement ? { ...skill, requirement } : skill];
}

/** The whole posting would travel to the page a second time. */
function only(from: OriginalReading): OriginalReading {
  const { pay, role, seniority, region, contractType, ir35, workMode, skills } = from;
  return { pay, role, seniority, region, contractType, ir35, workMode, skills };
}
