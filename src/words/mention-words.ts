import type { SkillDemand } from '../domain/comparison/comparison';
import { quote } from './sentence';

/** The words that name each skill, in the order of the demands: “Python”, “torch” (PyTorch), “K8s” and “kubernetes” (Kubernetes). */
export const mentionWords = (demands: readonly SkillDemand[]): string =>
  demands
    .flatMap((demand) => demand.skills)
    .map(({ name, mentions }) => {
      const texts = [...new Set(mentions.map(({ text }) => text))];
      const said = texts.map(quote).join(', ');
      return texts.length === 1 && texts[0]?.toLowerCase() === name.toLowerCase() ? said : `${said} (${name})`;
    })
    .join('; ');
