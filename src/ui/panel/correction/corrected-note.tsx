import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { CorrectionStep } from '../../../domain/model/corrections';
import { t } from '../../../locales/t';
import { correctedWords } from '../../../presentation/posting/fact-lines';

export interface CorrectedNoteProps {
  readonly annotated: Annotated;
  readonly onCorrect: (step: CorrectionStep) => void;
}

/** Says that the verdict above rests on the user's own corrections, with a button that undoes all of them. */
export function CorrectedNote({ annotated, onCorrect }: CorrectedNoteProps) {
  const words = correctedWords(annotated);
  if (!words) return null;
  return (
    <p class="aside">
      {words}{' '}
      <button type="button" class="link" onClick={() => onCorrect({ kind: 'undo-all' })}>
        {t('panel.undoAll')}
      </button>
    </p>
  );
}
