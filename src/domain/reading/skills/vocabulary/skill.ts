export const SKILL_KINDS = ['tool', 'method', 'practice', 'soft'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** One record of `data/skills.json`, in the shape that ESCO gives a skill. */
export interface Skill {
  /** Unique, in kebab-case. Never changes, because profiles are stored with it. */
  readonly id: string;
  readonly preferredLabel: string;
  /**
   * Other spellings that adverts use. Not listed are spellings that a rule makes (plural, hyphen, space, version,
   * "-ize"), and longer phrases that contain another label of this skill ("agile methodology").
   */
  readonly altLabels?: readonly string[];
  readonly kind: SkillKind;
  /** Ids of broader skills that this is a part of ("pytorch" → "deep-learning"). */
  readonly broader?: readonly string[];
  /** Ids of skills that everyone with this skill has too ("eks" → "kubernetes", "aws"). */
  readonly implies?: readonly string[];
}
