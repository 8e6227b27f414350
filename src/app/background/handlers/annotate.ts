import * as z from 'zod/mini';
import { rememberPosting } from '../../../domain/cards/seen-posting';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { PostingCorrections } from '../../../domain/model/corrections';
import type { PagePosting } from '../../../domain/model/page-posting';
import { postingKey } from '../../../domain/model/posting-key';
import type { Profile } from '../../../domain/model/profile';
import { type Settings, SITE_MODES, type SiteMode } from '../../../domain/model/settings';
import type { Annotation, Request } from '../../../messaging/background-client';
import { POSTING, text } from '../../../messaging/posting-schema';
import { defineHandler } from '../../../messaging/router';
import { correctionsOf } from '../../../storage/schemas/corrections';
import { correctionsStore, profileStore, settingsStore } from '../../../storage/stores';
import { rememberSeen } from '../postings/remember-seen';

/** What the background brings to the answer. */
export interface AnnotateWith {
  annotate(page: PagePosting, profile: Profile, settings: Settings, corrections: PostingCorrections): Annotated;
  /** Where the user wants the site's postings shown. */
  modeOf(siteId: string, settings: Settings): SiteMode;
}

/** Understands a posting and compares it. */
export const annotateHandler = ({ annotate, modeOf }: AnnotateWith) =>
  defineHandler<Extract<Request, { kind: 'annotate' }>>({
    kind: 'annotate',
    request: z.object({
      kind: z.literal('annotate'),
      siteId: text,
      page: z.nullable(POSTING),
      once: z.exactOptional(z.enum(SITE_MODES)),
    }),
    async answer({ siteId, page, once = 'off' }, { tab }): Promise<Annotation> {
      const [settings, profile, corrected] = await Promise.all([
        settingsStore.get(),
        profileStore.get(),
        correctionsStore.get(),
      ]);
      const chosen = modeOf(siteId, settings);
      const mode = chosen === 'off' ? once : chosen;
      const key = page && postingKey(page);
      const annotated =
        mode !== 'off' && page ? annotate(page, profile, settings, correctionsOf(corrected, key)) : null;
      // Not waited for, and never in a private window: it leaves no trace of what was looked at.
      if (annotated && key && !tab?.incognito) {
        void rememberSeen(rememberPosting(key, annotated, annotated.comparison.asOf));
      }
      return { mode, panelCollapsed: settings.panelCollapsed, profileEmpty: profile.skills.length === 0, annotated };
    },
  });
