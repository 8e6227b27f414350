// The worker of the product, run as a thread of Node: a browser gives it these names, and a File in place of a path.
import { openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

globalThis.postMessage = (message) => parentPort?.postMessage(message);
globalThis.addEventListener = (_, listener) =>
  parentPort?.on('message', async ({ path, fileName, today }) => {
    const document = new File([await openAsBlob(path)], fileName);
    listener({ data: { document, today } });
  });
await import(workerData);
