import { startWelcome } from '../../src/app/welcome/welcome-app';

void startWelcome();
