import { startPage } from '../../src/app/own-pages/start-page';
import { startPopup } from '../../src/app/popup/popup-app';

startPage(startPopup);
