import type { SkillDemand } from '../domain/comparison/result/skills-comparison';
import { t } from '../locales/t';
import { joined, quote } from './sentence';

/** The words that name each skill, in the order of the demands: “Python”, “torch” (PyTorch), “K8s” and “kubernetes” (Kubernetes). */
export const mentionWords = (demands: readonly SkillDemand[]): string =>
  demands
    .flatMap((demand) => demand.skills)
    .map(({ name, mentions }) => {
      const texts = [...new Set(mentions.map(({ text }) => text))];
      const said = joined(texts.map(quote));
      return texts.length === 1 && texts[0]?.toLowerCase() === name.toLowerCase()
        ? said
        : t('mention.named', [said, name]);
    })
    .reduce((before, part) => (before === '' ? part : t('list.semicolon', [before, part])), '');
