import { t } from '../../../locales/t';
import type { BandEvidence as Evidence } from '../../../presentation/pay/published-view';
import { elementsIn } from '../../controls/elements-in';
import { SourceLink } from '../section/source-link';

export interface BandEvidenceProps {
  readonly evidence: Evidence;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Why a band was chosen: its published figure, source and date, what it stands in for, what other sources say. */
export function BandEvidence({ evidence, today }: BandEvidenceProps) {
  const { heading, basis, published, source, asOf, reasons, others } = evidence;
  return (
    <>
      <h4>{heading}</h4>
      <p>
        {elementsIn(
          (quotation, link) => t(`panel.band.${basis}`, [quotation, link]),
          <q>{published}</q>,
          <SourceLink source={source} date={asOf} today={today} />,
        )}
      </p>
      <p>{reasons.join(' ')}</p>
      {others.length > 0 && (
        <>
          <h4>{t('panel.band.others')}</h4>
          <ul>
            {others.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
