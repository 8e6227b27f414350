import type { Skill } from './vocabulary/skill';

/** How many characters before a name, and after it, are read. */
const BEFORE = 75;
const AFTER = 40;

/** Words before departments that one works with: "partner with engineering, product and …", "teams including …". */
const WITH_PEOPLE =
  /\b(?:work(?:s|ing)?(?: \w{1,15})? (?:with|across|alongside)|collaborat\w{1,4}(?: \w{1,15})? (?:with|across|between)|partner(?:s|ing|ship)?(?: \w{1,15})? (?:with|across)|liais\w{1,4} with|teams?,? (?:including|such as|like|across|from|in)|colleagues (?:in|from|across)|decisions across|align\w{0,5} (?:across|with|between)|between)\s(?:the\s|our\s)?(?:[^.;:\n•]{0,60}(?:,|\/|&|\band|\bor)\s{0,2})?$/i;

/** Skills whose names are also departments of a company. */
const DEPARTMENTS = new Set(
  (
    'analytics data-science data-engineering software-engineering software-development product-management ' +
    'data-governance compliance security user-experience frontend-development backend-development ' +
    'research devops data-analysis business-analysis data-architecture platform-engineering project-management ' +
    'risk-management regulatory-compliance audit infrastructure business-intelligence'
  ).split(' '),
);

/** Departments that are no skill. Beside one of these the name means the department too. */
const BESIDE =
  /\b(?:product|engineering|operations|ops|sales|marketing|finance|legal|commercial|IT|HR|design|business|client|adops|customer success|engineers|relationship)\b/i;

/** What follows the name of a department, or of a kind of job: "the data science unit", "a remote research role". */
const NAMES_PEOPLE =
  /^(?: (?:and|&) [A-Za-z]{2,16}){0,2} (?:teams?|departments?|units?|functions?|roles?|positions?|divisions?|colleagues|professionals|researchers|capabilities|ecosystems?)\b/i;

/**
 * Whether a skill's name from `start` to `end` means a department that one works with ("across Product, Engineering and
 * Governance"), and so asks for no skill.
 */
export function isDepartment(text: string, start: number, end: number, skill: Skill): boolean {
  if (!DEPARTMENTS.has(skill.id)) return false;
  if (NAMES_PEOPLE.test(text.slice(end, end + AFTER))) {
    // "Five years in data science roles" asks for data science.
    return !/\b(?:years?|experience|background)\b[^.;\n]{0,40}$/i.test(text.slice(Math.max(0, start - BEFORE), start));
  }
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const found = WITH_PEOPLE.exec(before);
  return found !== null && BESIDE.test(before.slice(found.index) + text.slice(end, end + AFTER));
}
