import type { PageField } from '../../domain/page-posting';
import { unreadPartsWords } from '../../words/unread-parts-words';
import { Fold } from './fold';
import { WayOn, type WayOnProps } from './unreadable';

/** Which parts of the page could not be read, quietly, and the way on. Nothing where every part was. */
export function UnreadNote({ parts, onPasteText }: WayOnProps & { readonly parts: readonly PageField[] }) {
  const words = unreadPartsWords(parts);
  if (!words) return null;
  return (
    <div class="aside">
      <p>{words}</p>
      <Fold summary="What you can do">
        {() => (
          <>
            <p>Correct what is wrong, under “What the posting says”.</p>
            <WayOn onPasteText={onPasteText} />
          </>
        )}
      </Fold>
    </div>
  );
}
