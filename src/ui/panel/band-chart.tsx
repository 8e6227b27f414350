import type { Amounts, Cited } from '../../domain/comparison/comparison';
import type { SalaryBand } from '../../domain/market/market';
import { chartWords } from '../../words/chart-words';
import { formatRange } from '../../words/money';
import { CHART_WIDTH, chartScale, spreadLabels } from './chart-scale';

/** How far an end that is open is drawn beyond the last figure. */
const OPEN = 26;

export interface BandChartProps {
  readonly band: Cited<SalaryBand>;
  /** Stated pay in the band's unit; null where nothing is stated, and then the band is drawn hollow, as an estimate. */
  readonly stated: Omit<Amounts, 'unitText'> | null;
}

/**
 * The band as a bar with its median, the stated pay above it. Shapes and labels say all that colours do: hollow is an
 * estimate, a dashed end is open, a cap is a bound that is stated.
 */
export function BandChart({ band, stated }: BandChartProps) {
  const x = chartScale(band, stated);
  const { low, median, high, openEnded } = band;
  const start = low ?? median ?? high;
  const end = high ?? median ?? low;
  if (start === null || end === null) return null;
  const labels = [
    { value: low, caption: 'low' },
    { value: median, caption: 'median' },
    { value: high, caption: openEnded ? 'high, open' : 'high' },
  ].flatMap(({ value, caption }) => (value === null ? [] : [{ value, caption }]));
  const places = spreadLabels(
    labels.map(({ value }) => x(value)),
    56,
    26,
  );
  const solid = stated !== null && band.basis === 'published';
  const words = chartWords(band, stated);
  return (
    <svg class="chart" viewBox={`0 0 ${CHART_WIDTH} ${stated ? 84 : 56}`} role="img" aria-label={words}>
      <title>{words}</title>
      {stated && <StatedMark stated={stated} x={x} />}
      <g transform={`translate(0 ${stated ? 28 : 0})`}>
        {high === null || openEnded ? <path class="open" d={`M${x(end) + 2} 11h${OPEN}`} /> : null}
        {low === null ? <path class="open" d={`M${x(start) - 2} 11h-${OPEN}`} /> : null}
        <rect class={solid ? 'market' : 'estimate'} x={x(start)} y="4" width={x(end) - x(start)} height="14" rx="1" />
        {median === null ? null : <path class="median" d={`M${x(median)} 0v22`} />}
        {labels.map(({ value, caption }, i) => (
          <g key={caption}>
            <text x={places[i]} y="38">
              {formatRange({ minValue: value, maxValue: value })}
            </text>
            <text class="caption" x={places[i]} y="52">
              {caption}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function StatedMark({ stated, x }: { stated: Omit<Amounts, 'unitText'>; x: (value: number) => number }) {
  const { minValue: min, maxValue: max } = stated;
  const from = min ?? max;
  const to = max ?? min;
  if (from === null || to === null) return null;
  const [left, right] = [x(from), x(to)];
  const words = `This posting ${formatRange(stated)}`;
  // Bold figures of 12 px are at most about 7.5 px wide.
  const [label] = spreadLabels([(left + right) / 2], 0, words.length * 3.75);
  const cap = (at: number) => `M${at} 15v11`;
  return (
    <>
      <text class="own" x={label} y="11">
        {words}
      </text>
      {min === max ? (
        <path class="point" d={`M${left - 6} 15h12l-6 11z`} />
      ) : (
        <path
          class="stated"
          d={`M${left} 20.5H${right}${min === null ? '' : cap(left)}${max === null ? '' : cap(right)}`}
        />
      )}
      {min === null ? <path class="stated far" d={`M${left} 20.5h-${OPEN}`} /> : null}
      {max === null ? <path class="stated far" d={`M${right} 20.5h${OPEN}`} /> : null}
    </>
  );
}
