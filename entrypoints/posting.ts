import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPostingScript } from '../src/app/content/start-posting-script';

export default defineUnlistedScript(startPostingScript);
