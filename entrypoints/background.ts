import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/background/start-background';

// An arrow function, because WXT imports this file in Node while it builds. It removes the body of the arrow function
// first, and with it the import.
export default defineBackground(() => startBackground());
