import * as z from 'zod/mini';
import { withSkillNamed } from '../../../domain/model/profile';
import { unknownName } from '../../../domain/reading/skills/unknown-name';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { profileStore } from '../../../storage/stores';

/**
 * Adds a skill to the profile by its name, because the user pressed it in the panel. Only what a reading could have
 * offered is taken, since the request comes from a page's process.
 */
export const addSkillHandler = defineHandler<Extract<Request, { kind: 'add-skill' }>>({
  kind: 'add-skill',
  request: z.object({
    kind: z.literal('add-skill'),
    name: z.string().check(z.refine((name) => unknownName(name) > 0)),
  }),
  answer: ({ name }) => profileStore.update((profile) => withSkillNamed(profile, name)),
});
