import type { Role, Seniority } from '../model/job-posting';
import type { SkillLevel } from '../model/profile';

/** A skill found in a document of the user's, for them to look at before it becomes part of the profile. */
export interface DraftSkill {
  /** Id in the vocabulary; null for a name that the document lists as a skill and the vocabulary does not know. */
  readonly id: string | null;
  readonly name: string;
  /** The line of the document that names it, cut to about 160 characters: the user's proof that it is theirs. */
  readonly found: string;
  readonly level: SkillLevel | null;
  /** Whole or half years: as the document says, else the time spent in positions whose text names the skill; null where neither is known. */
  readonly years: number | null;
  /** How the years are known: written beside the skill, or added up from positions. */
  readonly yearsFrom: 'stated' | 'positions' | null;
}

/** A position held, as far as the document says. Months are "YYYY-MM". */
export interface DraftPosition {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: string;
  /** Null: held to this day. */
  readonly to: string | null;
}

/** What a document says of the user's skills and roles, and nothing else of it. */
export interface ProfileDraft {
  readonly skills: readonly DraftSkill[];
  /** Newest first. */
  readonly positions: readonly DraftPosition[];
  /** Of the newest position whose title names one; null where none does. */
  readonly role: Role | null;
  readonly seniority: Seniority | null;
}
