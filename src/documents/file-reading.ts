import type { ProfileDraft } from '../domain/cv/profile-draft';
import type { Profile } from '../domain/model/profile';

/**
 * The result of reading a file: a draft of a profile, a whole profile, or one sentence that says why there is neither.
 */
export type FileReading =
  | { readonly draft: ProfileDraft; readonly from: 'json-resume' | 'linkedin' | 'pdf' | 'docx' | 'text' }
  /** From a JSON Resume that Bandwise itself wrote. */
  | { readonly profile: Profile }
  | { readonly refused: string };
