import { startSidePanel } from '../../src/app/side-panel/side-panel-app';

void startSidePanel();
