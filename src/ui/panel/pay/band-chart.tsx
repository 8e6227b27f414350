import type { Cited } from '../../../domain/comparison/result/cite';
import type { SalaryBand } from '../../../domain/market/market';
import { type Amount, exactly, highest, lowest } from '../../../domain/model/amount';
import { t } from '../../../locales/t';
import { formatRange } from '../../../presentation/money';
import { chartWords } from '../../../presentation/pay/chart-words';
import { CHART_WIDTH, chartScale, spreadLabels } from './chart-scale';

/** How far an open end is drawn beyond the last figure, in SVG units. */
const OPEN_END = 26;
/** Heights of the two rows in SVG units: the stated pay, and the band with its labels. */
const ROWS = { stated: 28, band: 56 };

export interface BandChartProps {
  readonly band: Cited<SalaryBand>;
  /** Stated pay in the band's unit; null where none is stated. */
  readonly stated: Amount | null;
  /** What the user wants, in the band's unit; null where the profile does not say. */
  readonly wanted: number | null;
}

type Scale = (value: number) => number;

/**
 * Draws the band as a bar with its median and the user's wish, and the stated pay above it. Shapes and labels say all
 * that colours say: a hollow bar is an estimate, a dashed end is open, a cap is a stated bound, a diamond is the wish.
 */
export function BandChart({ band, stated, wanted }: BandChartProps) {
  const x = chartScale(band, stated, wanted);
  const { low, median, high, openEnded } = band;
  const start = low ?? median ?? high;
  const end = high ?? median ?? low;
  if (start === null || end === null) return null;
  const labels = [
    { value: low, caption: t('panel.chart.low') },
    { value: median, caption: t('panel.chart.median') },
    { value: high, caption: openEnded ? t('panel.chart.highOpen') : t('panel.chart.high') },
    { value: wanted, caption: t('panel.chart.wish'), isWish: true },
  ]
    .flatMap(({ value, ...rest }) => (value === null ? [] : [{ value, ...rest }]))
    .toSorted((one, other) => one.value - other.value);
  const places = spreadLabels(
    labels.map(({ value }) => x(value)),
    60,
    26,
  );
  const isSolid = band.basis === 'published';
  const words = chartWords(band, stated, wanted);
  const bandTop = stated ? ROWS.stated : 0;
  return (
    <svg class="chart" viewBox={`0 0 ${CHART_WIDTH} ${bandTop + ROWS.band}`} role="img" aria-label={words}>
      <title>{words}</title>
      {stated && <StatedMark stated={stated} x={x} />}
      <g transform={`translate(0 ${bandTop})`}>
        {high === null || openEnded ? <path class="open" d={`M${x(end) + 2} 11h${OPEN_END}`} /> : null}
        {low === null ? <path class="open" d={`M${x(start) - 2} 11h-${OPEN_END}`} /> : null}
        <rect class={isSolid ? 'market' : 'estimate'} x={x(start)} y="4" width={x(end) - x(start)} height="14" rx="1" />
        {median === null ? null : <path class="median" d={`M${x(median)} 0v22`} />}
        {labels.map(({ value, caption, isWish }, i) => (
          <g key={caption} class={isWish ? 'wish' : undefined}>
            <text x={places[i]} y="38">
              {formatRange({ amount: exactly(value) })}
            </text>
            <text class="caption" x={places[i]} y="52">
              {caption}
            </text>
          </g>
        ))}
        {wanted === null ? null : <path class="diamond" d={`M${x(wanted)} 4l7 7-7 7-7-7z`} />}
      </g>
    </svg>
  );
}

function StatedMark({ stated, x }: { stated: Amount; x: Scale }) {
  const { kind } = stated;
  const [left, right] = [x(lowest(stated)), x(highest(stated))];
  const words = t('panel.chart.posting', [formatRange({ amount: stated })]);
  // Bold characters of 12 px are at most about 7.5 px wide, so half a label is 3.75 px a character.
  const [label] = spreadLabels([(left + right) / 2], 0, words.length * 3.75);
  const cap = (at: number) => `M${at} 15v11`;
  return (
    <>
      <text class="own" x={label} y="11">
        {words}
      </text>
      {kind === 'exact' ? (
        <path class="point" d={`M${left - 6} 15h12l-6 11z`} />
      ) : (
        <path
          class="stated"
          d={`M${left} 20.5H${right}${kind === 'atMost' ? '' : cap(left)}${kind === 'atLeast' ? '' : cap(right)}`}
        />
      )}
      {kind === 'atMost' ? <path class="stated far" d={`M${left} 20.5h-${OPEN_END}`} /> : null}
      {kind === 'atLeast' ? <path class="stated far" d={`M${right} 20.5h${OPEN_END}`} /> : null}
    </>
  );
}
