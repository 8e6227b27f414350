import { startOptions } from '../../src/app/options/options-app';

void startOptions();
