import type { SkillsComparison } from '../../../domain/comparison/result/skills-comparison';
import { t } from '../../../locales/t';
import { mentionWords, rolePlural } from '../../../presentation/labels';
import { isNamed } from '../../../presentation/skills/premium-words';
import { elementsIn } from '../../controls/elements-in';
import { SourceLink } from '../section/source-link';

/** The sources of the figures on skills, each listed once, and the words in the posting that name each skill. */
export function SkillsEvidence({ skills, asOf }: { skills: SkillsComparison; asOf: string }) {
  const records = [
    ...skills.demands.flatMap(({ market, gap }) => [market, gap]),
    ...skills.premiums.filter(isNamed).map(({ premium }) => premium),
  ].filter((record) => record !== null);
  const bySource = new Map(records.map((record) => [`${record.source.id} ${record.role} ${record.asOf}`, record]));
  return (
    <>
      {bySource.size > 0 && (
        <>
          <h4>{t('panel.skill.market')}</h4>
          <p>{t('panel.skill.marketNote')}</p>
        </>
      )}
      <ul>
        {[...bySource.values()].map((record) => (
          <li key={record.id}>
            {elementsIn(
              (source) => t('panel.skill.source', [rolePlural(record.role), source]),
              <SourceLink source={record.source} date={record.asOf} today={asOf} />,
            )}
          </li>
        ))}
      </ul>
      <h4>{t('panel.skill.words')}</h4>
      <p>{mentionWords(skills.demands)}</p>
    </>
  );
}
