import { startPage } from '../../src/app/own-pages/start-page';
import { startProfile } from '../../src/app/profile/profile-app';

startPage(startProfile);
