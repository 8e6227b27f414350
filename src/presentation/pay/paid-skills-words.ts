import type { PaidSkills } from '../../domain/brief/paid-skills';
import { t } from '../../locales/t';

/** How many of the skills that are said to raise pay the user has, and what is known of the pay. */
export const paidSkillsWords = ({ skills, profileEmpty }: PaidSkills): string => {
  if (profileEmpty) return t('paidSkills.about');
  const count = (how: PaidSkills['skills'][number]['had']) => skills.filter(({ had }) => had === how).length;
  const had = [count('yes'), skills.length] as const;
  const partly = count('partly');
  const words = partly > 0 ? t('paidSkills.hadPartly', [...had, partly]) : t('paidSkills.had', [...had]);
  return t('sentence.two', [words, t('paidSkills.about')]);
};
