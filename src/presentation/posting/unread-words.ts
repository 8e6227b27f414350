import type { Unread } from '../../domain/model/page-posting';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';

/** Why a page was not read, in a sentence. */
export const unreadWords = ({ code }: Unread): string => t(`page.unread.${keyOf(code)}`);
