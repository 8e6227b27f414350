import type { Skill } from './vocabulary/skill';

/** How far the words before a name are looked at, and after it, in characters. */
const BEFORE = 75;
const AFTER = 40;

/**
 * What one works with people of: "partner with engineering, product and …", "teams including …", "collaboration across
 * …".
 */
const WITH_PEOPLE =
  /\b(?:work(?:s|ing)?(?: \w{1,15})? (?:with|across|alongside)|collaborat\w{1,4}(?: \w{1,15})? (?:with|across|between)|partner(?:s|ing|ship)?(?: \w{1,15})? (?:with|across)|liais\w{1,4} with|teams?,? (?:including|such as|like|across|from|in)|colleagues (?:in|from|across)|decisions across|align\w{0,5} (?:across|with|between)|between)\s(?:the\s|our\s)?(?:[^.;:\n•]{0,60}(?:,|\/|&|\band|\bor)\s{0,2})?$/i;

/** Skills that are also parts of a company. */
const DEPARTMENTS = new Set(
  (
    'analytics data-science data-engineering software-engineering software-development product-management ' +
    'data-governance compliance security user-experience frontend-development backend-development ' +
    'research devops data-analysis business-analysis data-architecture platform-engineering project-management ' +
    'risk-management regulatory-compliance audit infrastructure business-intelligence'
  ).split(' '),
);

/** Parts of a company that are no skill: beside one of these a name means the department. */
const BESIDE =
  /\b(?:product|engineering|operations|ops|sales|marketing|finance|legal|commercial|IT|HR|design|business|client|adops|customer success|engineers|relationship)\b/i;

/**
 * Whether a method or practice is named as a part of the company that one works with ("across Product, Engineering and
 * Governance"), and so is no demand for the skill.
 */
export function isDepartment(text: string, start: number, end: number, skill: Skill): boolean {
  if (!DEPARTMENTS.has(skill.id)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const found = WITH_PEOPLE.exec(before);
  return found !== null && BESIDE.test(before.slice(found.index) + text.slice(end, end + AFTER));
}
