import type { JobPosting } from '../../domain/job-posting';
import { contradictionWords } from '../../words/contradiction-words';
import { PAGE_PART_LABELS } from '../../words/labels';
import { rolePhrases } from '../../words/role-phrases';
import { Fold } from './fold';

/** What the posting says of the role beside pay and skills, and where it disagrees with itself. */
export function RoleSection({ posting }: { posting: JobPosting }) {
  const phrases = rolePhrases(posting);
  const { contradictions } = posting;
  if (phrases.length === 0 && contradictions.length === 0) return null;
  return (
    <section class="part" aria-label="The role">
      <h3>The role</h3>
      <ul class="facts">
        {phrases.map(({ phrase }) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      {contradictions.map((contradiction) => (
        <p class="note" key={contradiction.field}>
          {contradictionWords(contradiction)}
        </p>
      ))}
      <Fold summary="What this rests on">
        {() => (
          <ul>
            {phrases.map(({ phrase, evidence }) => (
              <li key={phrase}>
                {evidence ? <q>{evidence.text}</q> : phrase}{' '}
                <span class="soft">
                  {evidence ? PAGE_PART_LABELS[evidence.part] : 'implied, or from the page’s data'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
