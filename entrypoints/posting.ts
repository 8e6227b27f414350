import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPostingScript } from '../src/app/content/start-posting-script';

// An arrow function, because WXT imports this file in Node while it builds. It removes the body of the arrow function
// first, and with it the import.
export default defineUnlistedScript(() => startPostingScript());
