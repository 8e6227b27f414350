import { CORRECTABLE_FACTS, type CorrectedPay, type PostingCorrections } from '../model/corrections';
import type { JobPosting, PostingSkill } from '../model/job-posting';
import type { BaseSalary } from '../model/pay';

/** Our reading of the fields that the user corrected. */
export interface OriginalReading
  extends Pick<
    JobPosting,
    'baseSalary' | 'salaryAbsence' | 'role' | 'seniority' | 'region' | 'contractType' | 'ir35' | 'workMode' | 'evidence'
  > {
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
  const facts = CORRECTABLE_FACTS.filter((field) => corrections[field] !== undefined);
  const skills = read.skills.filter(({ id }) => Object.hasOwn(asked, id));
  if (baseSalary === undefined && facts.length === 0 && skills.length === 0) return { posting: read, corrected: null };
  const isCorrected = (field: string) =>
    (facts as readonly string[]).includes(field) || (field === 'baseSalary' && baseSalary !== undefined);
  const { ir35Status, ...otherFacts } = read.facts;
  const posting: JobPosting = {
    ...read,
    ...Object.fromEntries(facts.map((field) => [field, corrections[field]])),
    ...(baseSalary === undefined ? {} : payFields(baseSalary)),
    facts: ir35Status && !isCorrected('ir35') ? read.facts : otherFacts,
    contradictions: read.contradictions.filter(({ field }) => !isCorrected(field)),
    evidence: Object.fromEntries(Object.entries(read.evidence).filter(([field]) => !isCorrected(field))),
    skills: read.skills.flatMap((skill) =>
      skillAs(skill, Object.hasOwn(asked, skill.id) ? asked[skill.id] : undefined),
    ),
  };
  const original = { ...read, skills: skills.map(({ id, name, requirement }) => ({ id, name, requirement })) };
  return { posting, corrected: { corrections, original: onlyReadingFields(original) } };
}

function payFields(
  correction: CorrectedPay | null,
): Pick<JobPosting, 'baseSalary' | 'salaryAbsence' | 'salaryCorrection'> {
  const salaryAbsence = correction ? null : ({ reason: 'not-stated', text: null } as const);
  return { baseSalary: correction && asStated(correction), salaryAbsence, salaryCorrection: null };
}

/** The user states pay in full, so that nothing of it is implied, approximate or pro rata. */
function asStated(correction: CorrectedPay): BaseSalary {
  return { ...correction, text: '', index: 0, statedIn: 'user', implied: [], approximate: false, proRata: false };
}

function skillAs(skill: PostingSkill, requirement: PostingSkill['requirement'] | 'not-asked' | undefined) {
  if (requirement === 'not-asked') return [];
  return [requirement ? { ...skill, requirement } : skill];
}

/** Only these fields, because otherwise the whole posting would be sent to the page a second time. */
function onlyReadingFields(from: OriginalReading): OriginalReading {
  const { baseSalary, salaryAbsence, role, seniority, region, contractType, ir35, workMode, evidence, skills } = from;
  return { baseSalary, salaryAbsence, role, seniority, region, contractType, ir35, workMode, evidence, skills };
}
