import type { JobCard } from '../domain/cards/read-card';
import type { BandChoice } from '../domain/comparison/result/band-choice';
import type { Annotated } from '../domain/comparison/result/comparison';
import type { SkillDemand, SkillsComparison } from '../domain/comparison/result/skills-comparison';
import type { JobPosting } from '../domain/model/job-posting';
import { salaryOf, suggestionOf } from '../domain/model/pay';
import { t } from '../locales/t';
import { requirementLabel, unitLabel } from '../presentation/labels';
import { formatSalary } from '../presentation/money';
import { bandReason, otherSources } from '../presentation/pay/band-reason';
import { conversionSum } from '../presentation/pay/conversion-sum';
import { otherPayLine } from '../presentation/pay/other-pay-words';
import { caveatNote, correctionWords, wishWords } from '../presentation/pay/pay-notes';
import { payVerdict } from '../presentation/pay/pay-verdict';
import { contradictionWords } from '../presentation/posting/contradiction-words';
import { factSources } from '../presentation/posting/fact-lines';
import { rolePhrases } from '../presentation/posting/role-phrases';
import { learnWords } from '../presentation/skills/learn-words';
import { demandName, demandNotes, skillsVerdict } from '../presentation/skills/skills-verdict';
import { sumWords, withAlternatives } from '../presentation/skills/weight-words';
import { sourceLine } from '../presentation/source-line';
import { aboutRole } from './about-role';
import { alsoPublished } from './also-published';
import { checkLines } from './check-lines';

const MARKS: Record<SkillDemand['had'], string> = { yes: '✓', implied: '✓', no: '·' };

/**
 * Writes the report on one posting for the terminal: what the panel says, in the same order and words. Ends with a
 * newline.
 */
export function report(annotated: Annotated): string {
  const { posting, comparison } = annotated;
  const { pay, wish, skills } = comparison;
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
    ...(pay.kind === 'not-compared' ? [] : ['Band', ...indent(bandLines(pay.choice, comparison.asOf))]),
    ...(pay.kind === 'stated' ? indent(statedLines(pay)) : []),
    ...indent(checkLines(annotated)),
    '',
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

function bandLines(choice: BandChoice, asOf: string): readonly string[] {
  const { source } = choice.band;
  return [
    `Published: ${choice.band.published}.`,
    ...bandReason(choice),
    `Source: ${sourceLine(source, choice.band.asOf, asOf).line}`,
    source.url,
    ...otherSources(choice, asOf),
  ];
}

function statedLines(pay: Extract<Annotated['comparison']['pay'], { kind: 'stated' }>): readonly string[] {
  const { conversion, permanentEquivalent: equivalent } = pay;
  return [
    ...(conversion ? [conversionSum(pay.salary.amount, pay.amounts, conversion)] : []),
    ...(equivalent
      ? [`Permanent equivalent: ${conversionSum(pay.amounts, equivalent.amounts, equivalent.conversion)}`]
      : []),
    ...pay.doubts.map((doubt) => caveatNote(doubt)),
  ];
}

function demandLine(demand: SkillDemand): string {
  const notes = demandNotes(demand);
  return `${MARKS[demand.had]} ${demandName(demand)}${notes.length > 0 ? `: ${notes.join('; ')}` : ''}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
