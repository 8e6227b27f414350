import type { Annotated } from '../../../domain/comparison/result/comparison';
import { t } from '../../../locales/t';
import type { PublishedView } from '../../../presentation/pay/published-view';
import { Foldable } from '../section/foldable';
import { SourceLink } from '../section/source-link';
import { BandEvidence } from './band-evidence';
import { CheckYourself } from './check-yourself';
import { OnDemand } from './on-demand';

export interface AlsoPublishedProps {
  readonly annotated: Annotated;
  readonly onPublished: () => Promise<PublishedView | null>;
}

/**
 * Where the figures come from: the bands with their sources, what else is published about the role (folded), and links
 * to pages on which to check the figures.
 */
export function AlsoPublished({ annotated, onPublished }: AlsoPublishedProps) {
  return (
    <OnDemand ask={onPublished} dependsOn={[annotated]}>
      {({ bands, parts, links }) => (
        <>
          {bands.map((evidence) => (
            <BandEvidence key={evidence.heading} evidence={evidence} today={annotated.comparison.asOf} />
          ))}
          {parts.length > 0 && (
            <Foldable summary={t('published.heading')}>
              {() => parts.map((part) => <Part key={part.heading} {...part} today={annotated.comparison.asOf} />)}
            </Foldable>
          )}
          <CheckYourself links={links} />
        </>
      )}
    </OnDemand>
  );
}

function Part({ heading, groups, today }: PublishedView['parts'][number] & { readonly today: string }) {
  return (
    <>
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
    </>
  );
}
