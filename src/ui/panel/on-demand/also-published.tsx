import type { Annotated } from '../../../domain/comparison/result/comparison';
import { t } from '../../../locales/t';
import type { PublishedView } from '../../../presentation/pay/published-view';
import { Foldable } from '../section/foldable';
import { SourceLink } from '../section/source-link';
import { OnDemand } from './on-demand';

export interface AlsoPublishedProps {
  readonly annotated: Annotated;
  readonly onPublished: () => Promise<PublishedView | null>;
}

/** What else is published about the role, folded: its neighbours and other figures, each with its source and date. */
export function AlsoPublished({ annotated, onPublished }: AlsoPublishedProps) {
  const today = annotated.comparison.asOf;
  return (
    <Foldable summary={t('published.heading')}>
      {() => (
        <OnDemand ask={onPublished} dependsOn={[annotated]}>
          {(view) =>
            view.map(({ heading, groups }) => (
              <div key={heading}>
                <h4>{heading}</h4>
                {groups.map(({ lines, source, asOf }) => (
                  <div class="published" key={source.id}>
                    <ul class="points">
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                    <p class="soft">
                      <SourceLink source={source} date={asOf} today={today} />
                    </p>
                  </div>
                ))}
              </div>
            ))
          }
        </OnDemand>
      )}
    </Foldable>
  );
}
