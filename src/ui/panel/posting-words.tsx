import type { JobPosting } from '../../domain/job-posting';
import { restsOn } from '../../words/rests-on';

/** The words in the posting that each fact was read from, quoted. */
export function PostingWords({ posting }: { posting: JobPosting }) {
  return (
    <>
      <h4>The words in the posting</h4>
      <dl>
        {restsOn(posting).map(({ label, value, quote, where }) => (
          <>
            <dt key={label}>{label}</dt>
            <dd>
              {quote ? <q>{quote}</q> : value} <span class="soft">{quote ? where : 'implied'}</span>
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}
