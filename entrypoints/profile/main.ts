import { startProfile } from '../../src/app/profile/profile-app';

void startProfile();
