import type { Annotated } from '../../../domain/comparison/result/comparison';
import { t } from '../../../locales/t';
import { ir35Label } from '../../../presentation/labels';
import type { PayVerdict } from '../../../presentation/pay/pay-verdict';
import { capitalise, joined } from '../../../presentation/sentence';
import { skillsVerdict } from '../../../presentation/skills/skills-verdict';
import { elementsIn } from '../../controls/elements-in';

interface DecisionProps {
  readonly annotated: Annotated;
  readonly pay: PayVerdict;
  /** The host of the frame that the posting was read in, where that is not the page itself. */
  readonly frameHost?: string | null | undefined;
}

/** The answer at a glance: which posting this is, whether the pay is good, and whether the user matches. */
export function Decision({ annotated, pay, frameHost }: DecisionProps) {
  const { posting, comparison } = annotated;
  const skills = skillsVerdict(comparison.skills);
  // The IR35 status is shown here because it decides over ten per cent and more of a day rate.
  const unit = joined([pay.unit, posting.ir35 && ir35Label(posting.ir35.value)].flatMap((each) => each || []));
  const word = pay.word ?? (comparison.verdict.reason === 'not-stated' ? null : t('pay.noVerdict'));
  return (
    <>
      <p class="posting">
        <bdi>{joined([posting.title, posting.hiringOrganization].flatMap((each) => each || []))}</bdi>
      </p>
      {frameHost && <p class="soft">{t('panel.fromFrame', [frameHost])}</p>}
      <p class="amount">
        <b>{pay.amount}</b>
        {unit && <span class="soft">{unit}</span>}
        {word && (
          <span class={`word${pay.word ? '' : ' hollow'}`}>
            {pay.qualifier ? t('card.qualified', [word, pay.qualifier]) : word}
          </span>
        )}
      </p>
      <p>{t('sentence.one', [capitalise(pay.finding)])}</p>
      <p class="match">
        {skills.finding ? (
          elementsIn((match) => t('panel.match', [match, skills.finding ?? '']), <b>{skills.match}</b>)
        ) : (
          <b>{skills.match}</b>
        )}
      </p>
    </>
  );
}
