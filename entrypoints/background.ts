import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/app/background/start-background';

export default defineBackground(startBackground);
