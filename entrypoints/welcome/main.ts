import { startPage } from '../../src/app/own-pages/start-page';
import { startWelcome } from '../../src/app/welcome/welcome-app';

startPage(startWelcome);
