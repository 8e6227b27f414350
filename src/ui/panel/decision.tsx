import type { Annotated } from '../../domain/comparison/comparison';
import { payVerdict } from '../../words/pay-verdict';
import { capitalise } from '../../words/sentence';
import { skillsVerdict } from '../../words/skills-verdict';

/** What is wanted at a glance: which posting this is, is the pay good, do I match. */
export function Decision({ annotated }: { annotated: Annotated }) {
  const { posting, comparison } = annotated;
  const pay = payVerdict(annotated);
  const skills = skillsVerdict(comparison.skills);
  const word = pay.word ?? (pay.kind === 'estimated' ? 'Estimate' : null);
  return (
    <>
      <p class="posting">{[posting.title, posting.hiringOrganization].filter(Boolean).join(', ')}</p>
      <p class="amount">
        <b>{pay.amount}</b>
        {pay.unit && <span class="soft">{pay.unit}</span>}
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
