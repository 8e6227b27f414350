import type { SiteMode } from '../domain/model/settings';
import { keyOf } from '../locales/key-of';
import { t } from '../locales/t';

/** What each way to show a site is called, and what it means in plain words. */
export const modeWords = (mode: SiteMode): { readonly label: string; readonly means: string } => ({
  label: t(`site.${keyOf(mode)}.label`),
  means: t(`site.${keyOf(mode)}.means`),
});
