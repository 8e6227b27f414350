import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import type { SwitchableSite } from './site-mode';

/**
 * What the user chose for a site, until it is stored. It is noted at the moment of the click, because Chrome closes the
 * popup when it asks for a permission. `mode` is null where a site of the user's own is removed.
 */
export interface PendingChoice {
  readonly site: SwitchableSite;
  readonly mode: SiteMode | null;
  /** When the user chose it, in milliseconds since 1970. Of two choices for a site the later one holds. */
  readonly at: number;
}

/** One key for each choice, so that no choice replaces another that is still waiting for an answer. */
const PENDING = 'pending-choice:';
const DECIDED = 'decided-choice:';
/**
 * Milliseconds. A question that nobody has answered for so long was refused, with the popup that asked already closed. A
 * permission that is given after that was given for something else.
 */
const LONGEST_QUESTION = 600_000;
/** Milliseconds. A time that lies further ahead than this was noted before the clock was set back. */
const CLOCK_SLACK = 60_000;

/** Whether a key of the session storage is that of a choice that waits. */
export const isPendingKey = (key: string): boolean => key.startsWith(PENDING);

const keyOf = ({ site, at }: PendingChoice): string => `${PENDING}${site.id} ${at}`;

let lastAt = 0;

/** A choice of this moment. */
export function newChoice({ id, matches, enabledByDefault }: SwitchableSite, mode: SiteMode | null): PendingChoice {
  const now = Date.now();
  // Two choices in the same millisecond are still one after the other. A clock that was set back begins anew.
  lastAt = now <= lastAt && lastAt < now + CLOCK_SLACK ? lastAt + 0.001 : now;
  // Not the whole site: a site file may hold functions, which cannot be stored.
  return { site: { id, matches, enabledByDefault }, mode, at: lastAt };
}

/** Notes a choice. It is in memory only, and gone when the browser closes. */
export function noteChoice(choice: PendingChoice): Promise<void> {
  return browser.storage.session.set({ [keyOf(choice)]: choice });
}

/** Forgets a choice, because it is stored or was refused. */
export function dropChoice(choice: PendingChoice): Promise<void> {
  return browser.storage.session.remove(keyOf(choice));
}

/** The choices that wait, the oldest first. */
export async function pendingChoices(): Promise<readonly PendingChoice[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => isPendingKey(key))
    .map(([, choice]) => choice as PendingChoice)
    .filter(({ at }) => at > Date.now() - LONGEST_QUESTION)
    .toSorted((one, other) => one.at - other.at);
}

/** When the choice was made that holds now for a site; 0 where none was made since the browser was started. */
export async function decidedAt(siteId: string): Promise<number> {
  const key = DECIDED + siteId;
  const at = Number((await browser.storage.session.get(key))[key] ?? 0);
  return at > Date.now() + CLOCK_SLACK ? 0 : at;
}

/** Remembers which choice holds now for its site. */
export function rememberDecided({ site, at }: PendingChoice): Promise<void> {
  return browser.storage.session.set({ [DECIDED + site.id]: at });
}
