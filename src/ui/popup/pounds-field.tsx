import { t } from '../../locales/t';
import { DraftInput } from '../controls/draft-input';
import { parsePounds, poundsText } from '../controls/parse-input';

export interface PoundsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A field for an amount in pounds, in the ways that people write it ("95,000", "95k"). Empty is null. */
export function PoundsField({ id, label, value, onChange }: PoundsFieldProps) {
  return (
    <div>
      <label class="soft" for={id}>
        {label}
      </label>
      <DraftInput
        id={id}
        inputMode="decimal"
        autoComplete="off"
        text={poundsText(value)}
        parse={parsePounds}
        onChange={onChange}
        hint={t('popup.pounds')}
      />
    </div>
  );
}
