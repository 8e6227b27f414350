import * as z from 'zod/mini';
import { rememberPosting } from '../../../domain/cards/seen-posting';
import { postingKey } from '../../../domain/model/posting-key';
import { EMPTY_PROFILE } from '../../../domain/model/profile';
import { DEFAULT_SETTINGS, SITE_MODES } from '../../../domain/model/settings';
import { POSTING } from '../../../messaging/posting-schema';
import type { Annotation, Request } from '../../../messaging/protocol';
import { defineHandler, type Sender } from '../../../messaging/router';
import { payVerdict } from '../../../presentation/pay/pay-verdict';
import { loadUserData, type UserData } from '../../../storage/stores';
import type { AnnotateForUser } from '../postings/annotate-for-user';
import { rememberSeen } from '../postings/remember-seen';

/** What the handler is given by the background. */
export interface AnnotateWith {
  readonly annotate: AnnotateForUser;
  /** Forgets the reading of a sender that shows no posting any more. */
  dropReading(sender: Sender): void;
}

/** What a posting is compared with where the page can read the comparison: no skills, no wishes, no corrections. */
const NOBODY: UserData = { profile: EMPTY_PROFILE, settings: DEFAULT_SETTINGS, corrections: [] };

/** The answer where the site is off. Our script then removes itself from the page. */
const OFF: Annotation = {
  mode: 'off',
  panelCollapsed: false,
  profileEmpty: true,
  isPublic: false,
  annotated: null,
  pay: null,
};

/** Understands a posting and compares it. */
export const annotateHandler = ({ annotate, dropReading }: AnnotateWith) =>
  defineHandler<Extract<Request, { kind: 'annotate' }>>({
    kind: 'annotate',
    request: z.object({
      kind: z.literal('annotate'),
      page: z.nullable(POSTING),
      once: z.nullable(z.enum(SITE_MODES)),
      isPublic: z.boolean(),
    }),
    refuse(sender) {
      dropReading(sender);
      return OFF;
    },
    async answer({ page, once, isPublic }, sender, allowed): Promise<Annotation> {
      const userData = await loadUserData();
      const { settings, profile } = userData;
      // Only our own pages are believed when they say where a posting is shown.
      const mode = allowed ?? once ?? 'off';
      const annotated = mode !== 'off' && page ? annotate(page, isPublic ? NOBODY : userData, sender) : null;
      if (!annotated) dropReading(sender);
      const key = page && postingKey(page);
      // We do not wait for this write. Postings seen in a private window are never remembered. The side panel is no tab
      // and may be in a private window, so what it asks is not remembered; the script in its tab asks the same.
      if (annotated && key && sender.tab && !sender.tab.incognito) {
        // What is remembered is the posting as the user has corrected it, also where the page may not see that.
        const own = isPublic && page ? annotate(page, userData, sender) : annotated;
        void rememberSeen(rememberPosting(key, own, own.comparison.asOf));
      }
      return {
        mode,
        panelCollapsed: settings.panelCollapsed,
        profileEmpty: !isPublic && profile.skills.length === 0,
        isPublic,
        annotated,
        pay: annotated && payVerdict(annotated),
      };
    },
  });
