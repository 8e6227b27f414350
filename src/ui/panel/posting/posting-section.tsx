import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { CorrectionStep } from '../../../domain/model/corrections';
import { t } from '../../../locales/t';
import { pagePartLabel } from '../../../presentation/labels';
import { contradictionWords } from '../../../presentation/posting/contradiction-words';
import { rolePhrases } from '../../../presentation/posting/role-phrases';
import { postingSummary } from '../../../presentation/posting/section-summaries';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';
import { FactList } from './fact-list';

export interface PostingSectionProps {
  readonly annotated: Annotated;
  readonly expandedSections: ExpandedSections;
  readonly onCorrect?: ((step: CorrectionStep) => void) | undefined;
}

/** What was read from the posting: each fact with its words, to be corrected; the contradictions; the role. */
export function PostingSection({ annotated, expandedSections, onCorrect }: PostingSectionProps) {
  const { posting } = annotated;
  const phrases = rolePhrases(posting);
  // A contradiction about pay is shown in the section on pay.
  const contradictions = posting.contradictions.filter(({ field }) => field !== 'baseSalary');
  return (
    <Section
      name="What the posting says"
      heading={t('panel.part.posting')}
      answer={postingSummary(posting)}
      expandedSections={expandedSections}
    >
      {() => (
        <>
          {contradictions.map((contradiction) => (
            <p class="note" key={contradiction.field}>
              {contradictionWords(contradiction)}
            </p>
          ))}
          <FactList annotated={annotated} onCorrect={onCorrect} />
          {phrases.length > 0 && (
            <>
              <h4>{t('panel.posting.role')}</h4>
              <ul class="phrases">
                {phrases.map(({ phrase }) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
              <Foldable summary={t('panel.posting.words')}>
                {() => (
                  <ul>
                    {phrases.map(({ phrase, evidence }) => (
                      <li key={phrase}>
                        {evidence ? <q>{evidence.text}</q> : phrase}{' '}
                        <span class="soft">{evidence ? pagePartLabel(evidence.part) : t('panel.posting.noWords')}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </Foldable>
            </>
          )}
        </>
      )}
    </Section>
  );
}
