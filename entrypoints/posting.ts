import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPostingScript } from '../src/app/content/start-posting-script';

// An arrow function, because WXT loads this file in Node while it builds. It takes the body out, and with it the import.
export default defineUnlistedScript(() => startPostingScript());
