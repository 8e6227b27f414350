import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanelFrame } from '../src/app/panel-frame/start-panel-frame';

// An arrow function, because WXT loads this file in Node while it builds. It takes the body out, and with it the
// import.
export default defineUnlistedScript(() => startPanelFrame());
