import { startPage } from '../../src/app/own-pages/start-page';
import { startReport } from '../../src/app/report/report-app';

startPage(startReport);
