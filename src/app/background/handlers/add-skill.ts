import * as z from 'zod/mini';
import { withSkillNamed } from '../../../domain/model/profile';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { profileStore } from '../../../storage/stores';

/** The names that a reading gives are no longer. */
const LONGEST_NAME = 40;

/** Adds a skill to the profile by its name, because the user pressed it in the panel. */
export const addSkillHandler = defineHandler<Extract<Request, { kind: 'add-skill' }>>({
  kind: 'add-skill',
  request: z.object({
    kind: z.literal('add-skill'),
    name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  }),
  answer: ({ name }) => profileStore.update((profile) => withSkillNamed(profile, name)),
});
