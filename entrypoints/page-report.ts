import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePageReport } from '../src/app/report/leave-page-report';

// An arrow function, because WXT loads this file in Node while it builds. It takes the body out, and with it the import.
export default defineUnlistedScript(() => leavePageReport());
