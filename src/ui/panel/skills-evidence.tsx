import type { SkillsComparison } from '../../domain/comparison/comparison';
import { rolePlural } from '../../words/labels';
import { mentionWords } from '../../words/mention-words';
import { SourceLink } from './source-link';

/** Where the skills' figures come from, a source once, and the words in the posting that name each skill. */
export function SkillsEvidence({ skills, asOf }: { skills: SkillsComparison; asOf: string }) {
  const records = [
    ...skills.demands.flatMap(({ market, gap, completes }) => [market, gap, ...completes]),
    ...skills.premiums.map(({ premium }) => premium),
  ].filter((record) => record !== null);
  const bySource = new Map(records.map((record) => [`${record.source.id} ${record.role} ${record.asOf}`, record]));
  return (
    <>
      {bySource.size > 0 && (
        <>
          <h4>Demand, supply and premiums</h4>
          <p>
            “In 40% of adverts” is how many ask for a skill; “listed by 20%” is how many people in the role list it.
          </p>
        </>
      )}
      <ul>
        {[...bySource.values()].map((record) => (
          <li key={record.id}>
            For {rolePlural(record.role)}: <SourceLink source={record.source} date={record.asOf} today={asOf} />
          </li>
        ))}
      </ul>
      <h4>The words in the posting</h4>
      <p>{mentionWords(skills.demands)}</p>
    </>
  );
}
