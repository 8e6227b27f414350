import { startPopup } from '../../src/app/popup/popup-app';

void startPopup();
