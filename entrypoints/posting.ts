import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPostingScript } from '../src/app/content/start-posting-script';

// WXT loads this file in Node to read its options. It leaves the app out then, but only if the function stands here.
export default defineUnlistedScript(() => startPostingScript());
