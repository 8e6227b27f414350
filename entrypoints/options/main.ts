import { startOptions } from '../../src/app/options/options-app';
import { startPage } from '../../src/app/own-pages/start-page';

startPage(startOptions);
