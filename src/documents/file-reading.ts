import type { ProfileDraft } from '../domain/cv/profile-draft';
import type { Profile } from '../domain/model/profile';

/** What came of a file: a draft of a profile, or one sentence that says why there is none. */
export type FileReading =
  | { readonly draft: ProfileDraft; readonly from: 'json-resume' | 'linkedin' | 'pdf' | 'docx' | 'text' }
  /** A JSON Resume that Bandwise wrote holds a whole profile. */
  | { readonly profile: Profile }
  | { readonly refused: string };
