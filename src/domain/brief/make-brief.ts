import { isPartTime } from '../comparison/pay/part-time';
import { cite } from '../comparison/result/cite';
import type { Annotated } from '../comparison/result/comparison';
import type { SkillsComparison } from '../comparison/result/skills-comparison';
import type { VerdictReason } from '../comparison/result/verdict';
import { ADVICE } from '../market/advice-data';
import { CORROBORATION } from '../market/corroboration-data';
import { MARKET } from '../market/market-data';
import type { Seniority } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { expectedPay } from '../take-home/expected-pay';
import { askRange } from './ask-range';
import type { AskFlag, Brief, BriefData, BriefSkills } from './brief';
import { findLevers } from './find-levers';
import { openQuestions } from './open-questions';

const BUNDLED: BriefData = { market: MARKET, advice: ADVICE, corroboration: CORROBORATION };

/** Advice that is only for somebody's first job, by id. */
const FOR_JUNIORS: readonly string[] = ['floor', 'portfolio'];
const JUNIOR: readonly (Seniority | undefined)[] = ['intern', 'entry'];

/**
 * Makes the brief "what to ask for" for one posting. `page` must be the page that `annotated` was read from, because
 * its words are quoted. Nothing is made up: without a band there is no range, and the reason for that takes its place.
 */
export function makeBrief(
  { posting, comparison }: Pick<Annotated, 'posting' | 'comparison'>,
  page: PagePosting,
  data: BriefData = BUNDLED,
): Brief {
  const market = marketOf({ posting, comparison });
  const skills = skillsOf(comparison.skills);
  const levers = findLevers(posting, page, 'none' in market ? null : market.choice, data);
  const junior = JUNIOR.includes(posting.seniority?.value);
  return {
    asOf: comparison.asOf,
    title: posting.title,
    hiringOrganization: posting.hiringOrganization,
    url: posting.url,
    market,
    range: rangeOf(market, { posting, comparison }),
    levers,
    skills,
    questions: openQuestions(posting, page, levers),
    advice: data.advice.negotiationPoints
      .filter(({ id }) => junior || !FOR_JUNIORS.includes(id))
      .map((point) => cite(point, data.market.sources)),
  };
}

function marketOf(compared: Pick<Annotated, 'posting' | 'comparison'>): Brief['market'] {
  const { pay } = compared.comparison;
  if (pay.kind === 'not-compared') return { none: pay.reason };
  return { basis: pay.kind, choice: pay.choice, compared };
}

/** The band counts only where it bears a word on such pay, or would if any pay were stated. */
function rangeOf(market: Brief['market'], annotated: Pick<Annotated, 'posting' | 'comparison'>): Brief['range'] {
  const { verdict, wish } = annotated.comparison;
  const pay = expectedPay(annotated);
  if ('none' in market && (market.none !== 'wrong-kind' || typeof pay === 'string')) return market;
  const isOfWord = verdict.word !== null || verdict.reason === 'not-stated' || verdict.reason === 'spans-the-band';
  const band = 'none' in market || market.choice.weakness || !isOfWord ? null : market.choice.band;
  const isShare = verdict.reason === 'not-stated' && isPartTime(annotated.posting.facts);
  const open: (AskFlag | null)[] = [openFlag(verdict.reason), isShare ? 'full-time-figures' : null];
  return askRange({ band, pay, wish, open: open.filter((flag) => flag !== null) }) ?? { none: 'no-band' };
}

function openFlag(reason: VerdictReason | null): AskFlag | null {
  return reason === 'part-time' || reason === 'unclear-contract' || reason === 'several-places' ? reason : null;
}

function skillsOf({ premiums, demands, essential }: SkillsComparison): BriefSkills {
  const asked = premiums.filter(({ askedInFull }) => askedInFull);
  const full = ({ parts }: (typeof asked)[number]) => parts.every((part) => part.had);
  return {
    claimable: asked.filter(full),
    partly: asked.filter((match) => !full(match) && match.parts.some((part) => part.had)),
    scarce: demands.filter(
      ({ had, gap, requirement }, i) =>
        had !== 'no' &&
        gap !== null &&
        requirement !== 'mentioned' &&
        demands.findIndex((other) => other.had !== 'no' && other.gap?.id === gap.id) === i,
    ),
    essential,
  };
}
