import { Component } from 'preact';
import type { BandChoice } from '../../../domain/comparison/result/band-choice';
import type { Comparison, SecondBand } from '../../../domain/comparison/result/comparison';
import { keyOf } from '../../../locales/key-of';
import { t } from '../../../locales/t';
import { regionLabel, unitLabel } from '../../../presentation/labels';
import { positionPhrase } from '../../../presentation/pay/band-words';
import { conversionSum } from '../../../presentation/pay/conversion-sum';
import { capitalise } from '../../../presentation/sentence';
import { BandChart } from './band-chart';

export interface BandViewProps {
  readonly comparison: Comparison;
}

/** The name of the first band on its button: its place, and its unit where that is a day. */
const firstName = ({ band }: BandChoice): string => {
  const region = regionLabel(band.region);
  return band.unitText === 'DAY' ? t('panel.band.inUnit', [region, unitLabel('DAY')]) : region;
};

/** The name of another band on its button: what differs from the first. */
const secondName = ({ name }: SecondBand): string =>
  name === 'london' || name === 'uk' ? regionLabel(name) : t(`panel.band.name.${keyOf(name)}`);

/** Charts the band that the posting is compared with. Buttons show another: for the other place or kind of contract. */
export class BandView extends Component<BandViewProps, { readonly shownIndex: number }> {
  override state = { shownIndex: 0 };

  override render({ comparison }: BandViewProps, { shownIndex }: { readonly shownIndex: number }) {
    const { pay, secondBands, wish } = comparison;
    if (pay.kind === 'not-compared') return null;
    const stated = pay.kind === 'stated' ? pay : null;
    const second = secondBands[shownIndex - 1];
    const names = [firstName(pay.choice), ...secondBands.map(secondName)];
    const from = second?.conversion && stated ? stated.amounts : null;
    return (
      <>
        <BandChart
          band={(second ?? pay).choice.band}
          stated={second ? second.amounts : (stated?.amounts ?? null)}
          wanted={second ? second.wanted : (wish?.wanted ?? null)}
        />
        {secondBands.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser
          <div class="band-switch" role="group" aria-label={t('panel.band.choose')}>
            {names.map((name, index) => (
              <button
                key={name}
                type="button"
                aria-pressed={index === (second ? shownIndex : 0)}
                onClick={() => this.setState({ shownIndex: index })}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        {second && (
          <p role="status">
            {from && second.amounts && second.conversion && (
              <span class="soft">
                {t('panel.band.thumb', [conversionSum(from, second.amounts, second.conversion)])}{' '}
              </span>
            )}
            {second.position && t('sentence.one', [capitalise(positionPhrase(second.position, second.choice))])}
          </p>
        )}
      </>
    );
  }
}
