import type { Annotated } from '../comparison/result/comparison';
import { REQUIREMENTS, type Requirement } from '../model/job-posting';
import { cardPay } from './card-pay';
import type { CardPay } from './card-verdict';

/** What we store about a posting that the user opened, so that its card can say so. */
export interface SeenPosting {
  /** The `postingKey` of the posting. */
  readonly key: string;
  /** The day on which it was first opened, YYYY-MM-DD. */
  readonly since: string;
  /** Null where the posting states no pay. */
  readonly pay: CardPay | null;
  /**
   * The demands that decide the match, each as the ids of the skills any one of which is enough. They are stored
   * instead of "7 of 9", so that the card is counted with the current profile. Null where the posting names no skill.
   */
  readonly demands: { readonly requirement: Requirement; readonly skills: readonly (readonly string[])[] } | null;
}

/** No real posting asks for more. The limit keeps a hostile page from filling the storage. */
const MOST_DEMANDS = 60;

/** Makes the record to store for a posting that is opened on the day `since` (YYYY-MM-DD). */
export function rememberPosting(key: string, { posting, comparison }: Annotated, since: string): SeenPosting {
  const { demands } = comparison.skills;
  const requirement = REQUIREMENTS.find((each) => demands.some((demand) => demand.requirement === each));
  const counted = demands.filter((demand) => demand.requirement === requirement).slice(0, MOST_DEMANDS);
  return {
    key,
    since,
    pay: posting.pay.kind === 'stated' ? cardPay(posting.pay.salary, comparison.verdict) : null,
    demands: requirement
      ? { requirement, skills: counted.map((demand) => demand.skills.map(({ id }) => id).slice(0, MOST_DEMANDS)) }
      : null,
  };
}
