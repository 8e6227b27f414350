import type { Annotated } from '../../domain/comparison/comparison';
import { ir35Label } from '../../words/labels';
import { payVerdict } from '../../words/pay-verdict';
import { capitalise } from '../../words/sentence';
import { skillsVerdict } from '../../words/skills-verdict';

/** What is wanted at a glance: which posting this is, is the pay good, do I match. */
export function Decision({ annotated }: { annotated: Annotated }) {
  const { posting, comparison } = annotated;
  const pay = payVerdict(annotated);
  const skills = skillsVerdict(comparison.skills);
  // Ten per cent and more of a day rate hang on it.
  const unit = [pay.unit, posting.ir35 && ir35Label(posting.ir35)].filter(Boolean).join(', ');
  const word = pay.word ?? (pay.kind === 'estimated' ? 'Estimate' : null);
  return (
    <>
      <p class="posting">{[posting.title, posting.hiringOrganization].filter(Boolean).join(', ')}</p>
      <p class="amount">
        <b>{pay.amount}</b>
        {unit && <span class="soft">{unit}</span>}
        {word && (
          <span class={`word${pay.word ? '' : ' hollow'}`}>{[word, pay.qualifier].filter(Boolean).join(' ')}</span>
        )}
      </p>
      <p>{capitalise(pay.finding)}.</p>
      <p class="match">
        <b>{skills.match}</b>
        {skills.finding && `; ${skills.finding}`}
      </p>
    </>
  );
}
