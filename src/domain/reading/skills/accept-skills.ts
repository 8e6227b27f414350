import { meansSkill } from './ambiguous/means-skill';
import { isDepartment } from './is-department';
import { isListed } from './is-listed';
import { LINE, type Scan, SENTENCE } from './vocabulary/scan';
import type { Phrase } from './vocabulary/vocabulary';

/**
 * 1 for each event that is a skill's name, means the skill, and says something that the names beside it do not.
 */
export function acceptSkills(
  text: string,
  scan: Scan,
  phrases: readonly Phrase[],
  isOwnName: (start: number, end: number) => boolean,
): number[] {
  const accepted = new Array<number>(scan.length).fill(0);
  let hasCommunication = false;
  for (let event = 0; event < scan.length; event++) {
    const code = scan.codeOf(event);
    if (code === LINE || code === SENTENCE) hasCommunication = false;
    const phrase = code < 0 ? null : phrases[code];
    if (!phrase?.skill) continue;
    const { guard } = phrase;
    const start = scan.startOf(event);
    const end = scan.endOf(event);
    if (guard !== null && !meansSkill(text, start, end, guard, () => isListed(text, scan, phrases, event))) continue;
    if (isOwnName(start, end) || isDepartment(text, start, end, phrase.skill)) continue;
    const followsSkill = accepted[event - 1] === 1 && scan.gapBetween(event - 1, event) === 1;
    if (followsSkill && HEAD_NOUNS.has(phrase.skill.id) && !text.slice(start, end).includes(' ')) continue;
    // "Communication skills, able to explain technical matters to stakeholders" asks for one skill.
    if (hasCommunication && phrase.skill.id === 'stakeholder-communication') continue;
    hasCommunication ||= phrase.skill.id === 'communication';
    accepted[event] = 1;
  }
  return accepted;
}

/**
 * Skills whose plain nouns end the name of something else: "Docker containers", "the Lucene API", "MLOps pipelines".
 * Right behind another skill they belong to it: that is one demand, not two.
 */
const HEAD_NOUNS = new Set(
  (
    'apis data-pipelines containerisation backend-development frontend-development model-development algorithms ' +
    'programming scripting'
  ).split(' '),
);
