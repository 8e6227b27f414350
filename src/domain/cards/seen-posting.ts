import type { Annotated } from '../comparison/result/comparison';
import { REQUIREMENTS, type Requirement } from '../model/job-posting';
import { cardPay } from './card-pay';
import type { CardPay } from './card-verdict';

/** What is kept of a posting that was open, so that its card can say so. */
export interface SeenPosting {
  /** `postingKey` of the posting. */
  readonly key: string;
  /** The first day, YYYY-MM-DD. */
  readonly since: string;
  /** Null where nothing was stated. */
  readonly pay: CardPay | null;
  /**
   * What decides the match, each demand as the ids of the skills of which any one will do. Kept instead of "7 of 9", so
   * that a card counts with the profile of today. Null where the posting names no skill.
   */
  readonly demands: { readonly requirement: Requirement; readonly skills: readonly (readonly string[])[] } | null;
}

/** No posting asks for more; keeps a hostile page from filling the storage. */
const MOST_DEMANDS = 60;

/** What to keep of a posting that is open on the day `since` (YYYY-MM-DD). */
export function rememberPosting(key: string, { posting, comparison }: Annotated, since: string): SeenPosting {
  const { demands } = comparison.skills;
  const requirement = REQUIREMENTS.find((each) => demands.some((demand) => demand.requirement === each));
  const counted = demands.filter((demand) => demand.requirement === requirement).slice(0, MOST_DEMANDS);
  return {
    key,
    since,
    pay: posting.pay.kind === 'stated' ? cardPay(posting.pay.salary, comparison.pay) : null,
    demands: requirement
      ? { requirement, skills: counted.map((demand) => demand.skills.map(({ id }) => id).slice(0, MOST_DEMANDS)) }
      : null,
  };
}
