import type { ProfileDraft } from '../../domain/cv/profile-draft';
import type { Profile } from '../../domain/model/profile';

/**
 * Why a file gives nothing. Each is a key under `refused` in `src/locales`: a worker cannot ask the browser for its
 * messages, so the page makes the sentence.
 */
export type RefusalReason =
  | 'archive'
  | 'damagedArchive'
  | 'damagedJson'
  | 'damagedPdf'
  | 'damagedWord'
  | 'deepJson'
  | 'empty'
  | 'isBackup'
  | 'kind'
  | 'large'
  | 'largeText'
  | 'manyFiles'
  | 'memory'
  | 'noCsv'
  | 'noResume'
  | 'noText'
  | 'oldWord'
  | 'password'
  | 'resumeLists'
  | 'scanned'
  | 'slow'
  | 'stopped'
  | 'unknown'
  | 'unpacksLarge';

/** What a draft was made from. */
export type DraftSource = 'json-resume' | 'linkedin' | 'pdf' | 'docx' | 'text';

/** The result of reading a file: a draft of a profile, a whole profile, or the reason why there is neither. */
export type FileReading =
  /** `isCut`: the file has more than is read: further rows, pages, skills or text. */
  | { readonly draft: ProfileDraft; readonly from: DraftSource; readonly isCut?: boolean }
  /** From a JSON Resume that Bandwise itself wrote. */
  | { readonly profile: Profile }
  | { readonly refused: RefusalReason };

/** Thrown by a reader, however deep, that refuses a file. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';

  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
