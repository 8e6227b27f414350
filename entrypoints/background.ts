import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/background/start-background';

// WXT loads this file in Node to read its options. It leaves the app out then, but only if the function stands here.
export default defineBackground(() => startBackground());
