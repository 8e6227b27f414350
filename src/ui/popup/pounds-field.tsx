import { useDraft } from '../use-draft';
import { parsePounds, poundsText } from './parse-pounds';

export interface PoundsFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** An amount in pounds, written as people write it ("95,000", "95k"). */
export function PoundsField({ label, value, onChange }: PoundsFieldProps) {
  const { good, props } = useDraft(poundsText(value), parsePounds, onChange);
  return (
    <label>
      <span class="soft">{label}</span>
      <input type="text" inputMode="decimal" autoComplete="off" aria-invalid={!good} {...props} />
      {!good && <span class="soft">An amount in pounds, please</span>}
    </label>
  );
}
