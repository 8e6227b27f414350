import { type Amount, amountOf } from '../model/amount';
import {
  CORRECTABLE_FACTS,
  CORRECTED_FIELDS,
  type CorrectedField,
  type CorrectedPay,
  type PostingCorrections,
} from '../model/corrections';
import type { Fact } from '../model/evidence';
import type { JobPosting, PostingSkill } from '../model/job-posting';
import type { BaseSalary, PostingPay } from '../model/pay';

/** Our reading of the fields that the user corrected. */
export interface OriginalReading
  extends Pick<JobPosting, 'pay' | 'role' | 'seniority' | 'region' | 'contractType' | 'ir35' | 'workMode'> {
  /** Only the corrected skills, in the order of the posting. */
  readonly skills: readonly Pick<PostingSkill, 'id' | 'name' | 'requirement'>[];
}

/** The corrections of a posting, with our own reading of it. */
export interface Corrected {
  readonly corrections: PostingCorrections;
  readonly original: OriginalReading;
}

/** A posting with the corrections of the user applied. `corrected` is null where there was nothing to correct. */
export interface CorrectedPosting {
  readonly posting: JobPosting;
  readonly corrected: Corrected | null;
}

/**
 * Replaces what we read by what the user says. The words of the posting must not appear to support a correction: a
 * corrected fact loses its evidence, and corrected pay has no words and is `statedIn: 'user'`. A contradiction about a
 * corrected fact is dropped. Corrections of skills that the posting no longer names are ignored.
 */
export function applyCorrections(read: JobPosting, corrections: PostingCorrections): CorrectedPosting {
  const { baseSalary, skills: asked = {} } = corrections;
  const skills = read.skills.filter(({ id }) => Object.hasOwn(asked, id));
  const isCorrected = (field: CorrectedField) => corrections[field] !== undefined;
  if (!CORRECTED_FIELDS.some(isCorrected) && skills.length === 0) return { posting: read, corrected: null };
  const { ir35Status, ...otherFacts } = read.facts;
  const posting: JobPosting = {
    ...read,
    ...Object.fromEntries(
      CORRECTABLE_FACTS.filter(isCorrected).map((fact) => [fact, claimOfUser(corrections[fact] ?? null)]),
    ),
    pay: baseSalary === undefined ? read.pay : payAs(baseSalary),
    facts: ir35Status && !isCorrected('ir35') ? read.facts : otherFacts,
    contradictions: read.contradictions.filter(({ field }) => !isCorrected(field)),
    skills: read.skills.flatMap((skill) =>
      skillAs(skill, Object.hasOwn(asked, skill.id) ? asked[skill.id] : undefined),
    ),
  };
  const original = { ...read, skills: skills.map(({ id, name, requirement }) => ({ id, name, requirement })) };
  return { posting, corrected: { corrections, original: onlyReadingFields(original) } };
}

function payAs(correction: CorrectedPay | null): PostingPay {
  const amount = correction && amountOf(correction.minValue, correction.maxValue);
  if (!amount) return { kind: 'not-stated', text: null };
  return { kind: 'stated', salary: asStated(correction, amount), suggestion: null };
}

/** The user states pay in full, so that nothing of it is implied, approximate or pro rata. */
function asStated({ currency, unitText }: CorrectedPay, amount: Amount): BaseSalary {
  const inFull = { implied: [], approximate: false, proRata: false };
  return { currency, amount, unitText, text: '', index: 0, statedIn: 'user', ...inFull };
}

/** What the user says. No words of the posting support it. */
const claimOfUser = <T>(value: T | null): Fact<T> | null => (value === null ? null : { value, evidence: null });

function skillAs(skill: PostingSkill, requirement: PostingSkill['requirement'] | 'not-asked' | undefined) {
  if (requirement === 'not-asked') return [];
  return [requirement ? { ...skill, requirement } : skill];
}

/** Only these fields, because otherwise the whole posting would be sent to the page a second time. */
function onlyReadingFields({ pay, role, seniority, region, contractType, ir35, workMode, skills }: OriginalReading) {
  return { pay, role, seniority, region, contractType, ir35, workMode, skills };
}
