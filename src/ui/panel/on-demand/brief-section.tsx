import type { Annotated } from '../../../domain/comparison/result/comparison';
import { t } from '../../../locales/t';
import type { BriefView } from '../../../presentation/brief/brief-view';
import { elementsIn } from '../../controls/elements-in';
import { Foldable } from '../section/foldable';
import { type ExpandedSections, Section } from '../section/section';
import { SourceList } from '../section/source-list';
import { BriefCopy } from './brief-copy';
import { OnDemand } from './on-demand';

export interface BriefSectionProps {
  readonly annotated: Annotated;
  readonly expandedSections: ExpandedSections;
  readonly onBrief: () => Promise<BriefView | null>;
}

/** What to ask for in this posting: the range first, then the other points under their headings, to edit and copy. */
export function BriefSection({ annotated, expandedSections, onBrief }: BriefSectionProps) {
  return (
    <Section
      name="What to ask for"
      heading={t('brief.heading.ask')}
      answer={t('panel.brief.answer')}
      expandedSections={expandedSections}
    >
      {() => (
        <OnDemand ask={onBrief} dependsOn={[annotated]}>
          {(view) => (
            <>
              {view.answer && <p>{elementsIn((answer) => t('panel.brief.open', [answer]), <b>{view.answer}</b>)}</p>}
              {[...view.sections, ...view.aside].map(({ heading, lines }) => (
                <Foldable key={heading} summary={heading}>
                  {() => (
                    <ul class="points">
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                </Foldable>
              ))}
              <Foldable summary={t('brief.heading.sources')}>{() => <SourceList sources={view.sources} />}</Foldable>
              <BriefCopy key={view.text} view={view} />
            </>
          )}
        </OnDemand>
      )}
    </Section>
  );
}
