import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/background/start-background';

// An arrow function, because WXT loads this file in Node while it builds. It takes the body out, and with it the import.
export default defineBackground(() => startBackground());
