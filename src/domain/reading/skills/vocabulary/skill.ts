export const SKILL_KINDS = ['tool', 'method', 'practice', 'soft'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** One record of `data/skills.json`: ESCO's shape of a skill. */
export interface Skill {
  /** kebab-case, stable, unique: profiles are stored by it. */
  readonly id: string;
  readonly preferredLabel: string;
  /**
   * Other spellings that adverts use. Not listed: what a rule makes (plural, hyphen, space, version, "-ize"), and
   * longer phrases that another label of this skill is found in anyway ("agile methodology").
   */
  readonly altLabels?: readonly string[];
  readonly kind: SkillKind;
  /** Ids of wider skills that this is a part of ("pytorch" → "deep-learning"). */
  readonly broader?: readonly string[];
  /** Ids of skills that whoever has this one has too ("eks" → "kubernetes", "aws"). */
  readonly implies?: readonly string[];
}
