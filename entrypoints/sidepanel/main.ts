import { startPage } from '../../src/app/own-pages/start-page';
import { startSidePanel } from '../../src/app/side-panel/side-panel-app';

startPage(startSidePanel);
