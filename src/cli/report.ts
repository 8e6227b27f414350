import type { JobCard } from '../domain/cards/read-card';
import type { Annotated } from '../domain/comparison/result/comparison';
import type { SkillDemand, SkillsComparison } from '../domain/comparison/result/skills-comparison';
import type { JobPosting } from '../domain/model/job-posting';
import { salaryOf, suggestionOf } from '../domain/model/pay';
import { t } from '../locales/t';
import { requirementLabel, unitLabel } from '../presentation/labels';
import { formatSalary } from '../presentation/money';
import { otherPayLine } from '../presentation/pay/other-pay-words';
import { correctionWords, wishWords } from '../presentation/pay/pay-notes';
import { payVerdict } from '../presentation/pay/pay-verdict';
import { contradictionWords } from '../presentation/posting/contradiction-words';
import { factSources } from '../presentation/posting/fact-lines';
import { rolePhrases } from '../presentation/posting/role-phrases';
import { learnWords } from '../presentation/skills/learn-words';
import { demandName, demandNotes, skillsVerdict } from '../presentation/skills/skills-verdict';
import { sumWords, withAlternatives } from '../presentation/skills/weight-words';
import { aboutRole } from './about-role';
import { alsoPublished } from './also-published';
import { payLines } from './pay-lines';

const MARKS: Record<SkillDemand['had'], string> = { yes: '✓', implied: '✓', no: '·' };

/**
 * Writes the report on one posting for the terminal: what the panel says, in its words. What the panel folds away is
 * written out, and the other pay and what contradicts itself stand with the role. Ends with a newline.
 */
export function report(annotated: Annotated): string {
  const { posting, comparison } = annotated;
  const { wish, skills } = comparison;
  const pay = payLines(annotated);
  const heading = [posting.title ?? 'No title', posting.hiringOrganization, posting.jobLocation].filter(Boolean);
  const wished = wish && wishWords(wish);
  const about = aboutRole(posting.role?.value ?? null, comparison.asOf);
  return block([
    heading.join(' · '),
    posting.url,
    '',
    `Pay     ${payVerdict(annotated).line}`,
    `Skills  ${skillsVerdict(skills).line}`,
    ...(wished ? [`Wish    ${wished}`] : []),
    '',
    ...(pay.length > 0 ? [t('panel.part.pay'), ...indent(pay), ''] : []),
    ...roleLines(posting),
    ...(['essential', 'desirable', 'mentioned'] as const).flatMap((requirement) => {
      const demands = skills.demands.filter((demand) => demand.requirement === requirement);
      if (demands.length === 0) return [];
      return [requirementLabel(requirement), ...indent(demands.map((demand) => demandLine(demand))), ''];
    }),
    ...alsoNamedLines(skills.alsoNamed),
    ...learnLines(skills.learn),
    'Read from',
    ...indent(
      factSources(posting).map(
        ({ label, value, quote, where }) =>
          `${label}: ${value}${quote ? ` (“${oneLine(quote)}”${where ? `, ${where}` : ''})` : ''}`,
      ),
    ),
    ...alsoPublished(annotated).flatMap(({ heading, lines }) => ['', heading, ...indent(lines)]),
    ...(about.length > 0 ? ['', 'About this role', ...indent(about)] : []),
  ]);
}

function roleLines(posting: JobPosting): readonly string[] {
  const suggestion = suggestionOf(posting.pay);
  const otherPay = otherPayLine(posting.otherPay);
  const lines = [
    rolePhrases(posting)
      .map(({ phrase }) => phrase)
      .join(' · '),
    ...posting.contradictions.map(contradictionWords),
    ...(suggestion ? [correctionWords(suggestion)] : []),
    ...(otherPay ? [otherPay] : []),
  ].filter(Boolean);
  return lines.length > 0 ? ['The role', ...indent(lines), ''] : [];
}

/** Lists the cards of a results page, with the pay that each states. */
export function cardsReport(cards: readonly JobCard[]): string {
  return block([
    `${cards.length} postings in the list`,
    ...indent(
      cards.map((card) => {
        const salary = salaryOf(card.pay);
        const pay = salary ? `${formatSalary(salary)} ${unitLabel(salary.unitText)}` : 'pay not stated';
        return [card.title, card.hiringOrganization, card.jobLocation, pay].filter(Boolean).join(' · ');
      }),
    ),
  ]);
}

/** The names that the vocabulary does not know, apart from the match. */
function alsoNamedLines(names: SkillsComparison['alsoNamed']): readonly string[] {
  if (names.length === 0) return [];
  const lines = names.map(({ name, had }) => `${MARKS[had ? 'yes' : 'no']} ${name}`);
  return [`${t('skills.alsoNamed')} (${t('skills.notCounted')})`, ...indent(lines), ''];
}

/** The three skills most worth learning, each with the sum that ranks it. */
function learnLines(learn: SkillsComparison['learn']): readonly string[] {
  const lines = learn
    .slice(0, 3)
    .flatMap((entry) => [
      `${withAlternatives(entry.name, entry.instead)}: ${learnWords(entry)}`,
      `  ${sumWords(entry.terms)}`,
    ]);
  return lines.length > 0 ? ['Worth learning', ...indent(lines), ''] : [];
}

function demandLine(demand: SkillDemand): string {
  const notes = demandNotes(demand);
  return `${MARKS[demand.had]} ${demandName(demand)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
