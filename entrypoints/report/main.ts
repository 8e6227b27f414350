import { startReport } from '../../src/app/report/report-app';

void startReport();
