import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { CorrectionStep } from '../../../domain/model/corrections';
import { salaryOf } from '../../../domain/model/pay';
import { t } from '../../../locales/t';
import { type FactLine, factLines } from '../../../presentation/posting/fact-lines';
import { capitalise } from '../../../presentation/sentence';
import { elementsIn } from '../../controls/elements-in';
import { Editable } from '../correction/editable';
import { FactForm } from '../correction/fact-form';
import { PayForm } from '../correction/pay-form';

export interface FactListProps {
  readonly annotated: Annotated;
  /** Left out where corrections cannot be stored (pasted text). Nothing can be edited then. */
  readonly onCorrect?: ((step: CorrectionStep) => void) | undefined;
}

/** Lists every fact that the comparison rests on, with the words that it was read from and a button to correct it. */
export function FactList({ annotated, onCorrect }: FactListProps) {
  return (
    <dl class="facts">
      {factLines(annotated).map((line) => (
        <Fact key={line.field} line={line} annotated={annotated} onCorrect={onCorrect} />
      ))}
    </dl>
  );
}

function Fact({ line, annotated, onCorrect }: FactListProps & { line: FactLine }) {
  const { field, label, value, was, quote, where } = line;
  const evidence = (
    <>
      {quote && <q>{quote}</q>} {where}
    </>
  );
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <b>{capitalise(value)}</b> {onCorrect && <FactEdit line={line} annotated={annotated} onCorrect={onCorrect} />}
        {was === null ? (
          (quote || where) && <span class="backing">{evidence}</span>
        ) : (
          <span class="backing">
            <span class="mine">{t('panel.correct.mine')}</span>{' '}
            {elementsIn((said) => readAs(line, was, said), evidence)}{' '}
            {onCorrect && (
              <button type="button" class="link" onClick={() => onCorrect({ kind: 'undo', fields: [field] })}>
                {t('common.undo')}
                <span class="hidden"> {t('panel.correct.undoOf', [t(`panel.correct.fact.${field}`)])}</span>
              </button>
            )}
          </span>
        )}
      </dd>
    </>
  );
}

/** "Read as senior: “senior stakeholders” in the text". `said` is the quoted words and where they are. */
const readAs = ({ quote, where }: FactLine, was: string, said: string): string =>
  quote
    ? t('panel.correct.wasSaid', [was, said])
    : where
      ? t('panel.correct.wasIn', [was, said])
      : t('panel.correct.was', [was]);

interface FactEditProps {
  readonly line: FactLine;
  readonly annotated: Annotated;
  readonly onCorrect: (step: CorrectionStep) => void;
}

/** Edits one fact. A fact that is set to the value that was read is no correction, so its correction is undone. */
function FactEdit({ line, annotated, onCorrect }: FactEditProps) {
  const { posting } = annotated;
  const { field, label } = line;
  const original = annotated.corrected?.original ?? posting;
  return (
    <Editable name={t(`panel.correct.fact.${field}`)}>
      {(stopEditing) =>
        field === 'baseSalary' ? (
          <PayForm
            salary={salaryOf(posting.pay)}
            onSave={(baseSalary) => {
              onCorrect({ kind: 'set', corrections: { baseSalary } });
              stopEditing();
            }}
            onCancel={stopEditing}
          />
        ) : (
          <FactForm
            field={field}
            label={label}
            value={posting[field]?.value ?? null}
            onSave={(corrections) => {
              const isAsRead = corrections[field] === (original[field]?.value ?? null);
              onCorrect(isAsRead ? { kind: 'undo', fields: [field] } : { kind: 'set', corrections });
              stopEditing();
            }}
            onCancel={stopEditing}
          />
        )
      }
    </Editable>
  );
}
