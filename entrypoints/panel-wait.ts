import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { waitForLine } from '../src/app/background/panel-frames/wait-for-line';

// An arrow function, because WXT loads this file in Node while it builds. It takes the body out, and with it the
// import.
export default defineUnlistedScript(() => void waitForLine());
