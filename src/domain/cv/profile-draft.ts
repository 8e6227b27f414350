import type { Role, Seniority } from '../model/job-posting';
import type { SkillLevel } from '../model/profile';

/** A skill that was found in one of the user's documents. The user reviews it before it is added to the profile. */
export interface DraftSkill {
  /** Id in the vocabulary. Null for a name that the document lists as a skill and the vocabulary does not know. */
  readonly id: string | null;
  readonly name: string;
  /**
   * The line of the document that names the skill, cut to about 160 characters. It shows the user why we think that the
   * skill is theirs.
   */
  readonly found: string;
  readonly level: SkillLevel | null;
  /**
   * Whole or half years: what the document says, or else the time spent in positions whose text names the skill. Null
   * where neither is known.
   */
  readonly years: number | null;
  /** Where the years come from: stated beside the skill, or added up from positions. */
  readonly yearsFrom: 'stated' | 'positions' | null;
}

/** A position that the user held, as far as the document says. Months are "YYYY-MM". */
export interface DraftPosition {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: string;
  /** Null means that the position is still held. */
  readonly to: string | null;
}

/** What a document says about the user's skills and roles. Nothing else is taken from it. */
export interface ProfileDraft {
  readonly skills: readonly DraftSkill[];
  /** Newest first. */
  readonly positions: readonly DraftPosition[];
  /** The role named by the newest position whose title names one. Null where no title does. */
  readonly role: Role | null;
  readonly seniority: Seniority | null;
}
