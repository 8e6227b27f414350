import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '../../.wxt/i18n/structure';

/**
 * A message in the language of the user's browser, from `src/locales`: `t('panel.hide')`, `t('skills.asked', [name])`,
 * `t('skills.count', n)` for a count. Keys and the number of values are checked by the compiler. Not to be called
 * outside a function: the build reads our entrypoints where no browser is.
 */
export const { t } = createI18n<GeneratedI18nStructure>();
