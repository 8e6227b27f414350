import type { UnreadPart } from '../../../domain/model/page-posting';
import { t } from '../../../locales/t';
import { unreadPartsWords } from '../../../presentation/labels';
import { quote } from '../../../presentation/sentence';
import { Foldable } from '../section/foldable';
import { NextStep, type NextStepProps } from './unreadable';

/** Says which parts of the page could not be read, and what the user can do. Nothing where every part was read. */
export function UnreadNote({ parts, ...ways }: NextStepProps & { readonly parts: readonly UnreadPart[] }) {
  const words = unreadPartsWords(parts);
  if (!words) return null;
  return (
    <div class="aside">
      <p>{words}</p>
      <Foldable summary={t('panel.unread.summary')}>
        {() => (
          <>
            <p>{t('panel.unread.correct', [quote(t('panel.part.posting'))])}</p>
            <NextStep {...ways} />
          </>
        )}
      </Foldable>
    </div>
  );
}
