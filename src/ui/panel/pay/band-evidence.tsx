import type { BandChoice } from '../../../domain/comparison/result/band-choice';
import { t } from '../../../locales/t';
import { bandReason, otherSources } from '../../../presentation/pay/band-reason';
import { elementsIn } from '../../controls/elements-in';
import { SourceLink } from '../section/source-link';

/** Why this band was chosen: its published figure, source and date, what it stands in for, what other sources say. */
export function BandEvidence({ heading, choice, asOf }: { heading: string; choice: BandChoice; asOf: string }) {
  const { band } = choice;
  return (
    <>
      <h4>{heading}</h4>
      <p>
        {elementsIn(
          (published, source) => t(`panel.band.${band.basis}`, [published, source]),
          <q>{band.published}</q>,
          <SourceLink source={band.source} date={band.asOf} today={asOf} />,
        )}
      </p>
      <p>{bandReason(choice).join(' ')}</p>
      {choice.others.length > 0 && (
        <>
          <h4>{t('panel.band.others')}</h4>
          <ul>
            {otherSources(choice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
