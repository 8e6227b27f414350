import type { StoreKey } from '../../domain/model/stores';
import { CORRECTIONS } from './corrections';
import { HEALTH } from './health';
import { PROFILE } from './profile';
import { SEEN } from './seen';
import { SETTINGS } from './settings';
import { SYNC } from './sync';
import type { StoredSpec } from './versioned';
import { WELCOME } from './welcome';

/** The shape of every store in storage, with its versions. The compiler refuses a list that lacks one. */
export const SPECS = {
  profile: PROFILE,
  settings: SETTINGS,
  corrections: CORRECTIONS,
  seen: SEEN,
  health: HEALTH,
  welcome: WELCOME,
  sync: SYNC,
} as const satisfies Readonly<Record<StoreKey, { readonly key: string }>>;

/** What one store holds, or each of several: `StoredValues<'profile' | 'settings'>`. */
export type StoredValues<Keys extends StoreKey> = {
  readonly [Key in Keys]: (typeof SPECS)[Key] extends StoredSpec<infer Value> ? Value : never;
};

/** The spec of a store whose type is not known beforehand. */
export const specOf = (key: StoreKey): StoredSpec<unknown> => SPECS[key] as StoredSpec<unknown>;
