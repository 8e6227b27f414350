import * as z from 'zod/mini';
import type { Annotated } from '../../domain/comparison/comparison';
import type { PagePosting } from '../../domain/page-posting';
import type { Profile } from '../../domain/profile';
import type { Settings, SiteMode } from '../../domain/settings';
import type { Annotation, Request } from '../ask-background';
import { profileStore, settingsStore } from '../stores';
import { defineAnswer } from './answer-messages';
import { POSTING, text } from './posting-schema';

/** What the background brings to the answer. */
export interface AnnotateWith {
  annotate(page: PagePosting, profile: Profile, settings: Settings): Annotated;
  /** Where the user wants the site's postings shown. */
  modeOf(siteId: string, settings: Settings): SiteMode;
}

/** Understands a posting and compares it. */
export const answerAnnotate = ({ annotate, modeOf }: AnnotateWith) =>
  defineAnswer<Extract<Request, { kind: 'annotate' }>>({
    kind: 'annotate',
    request: z.object({ kind: z.literal('annotate'), siteId: text, page: z.nullable(POSTING) }),
    async answer({ siteId, page }): Promise<Annotation> {
      const [settings, profile] = await Promise.all([settingsStore.get(), profileStore.get()]);
      const mode = modeOf(siteId, settings);
      return {
        mode,
        panelCollapsed: settings.panelCollapsed,
        profileEmpty: profile.skills.length === 0,
        annotated: mode !== 'off' && page ? annotate(page, profile, settings) : null,
      };
    },
  });
