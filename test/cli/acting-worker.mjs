// Acts a worker as its args say: ready after `ready` ms, or never; then it waits to be told, and ends with `code` or fails.
import { parentPort, workerData } from 'node:worker_threads';

const { ready, code, throws } = workerData.args;
const prepared = () => {
  if (throws) throw new Error(throws);
  parentPort.postMessage('ready');
};
if (ready !== 'never') setTimeout(prepared, ready);
parentPort.on('message', (told) => {
  parentPort.postMessage({ code: told === 'stop' ? 130 : Date.now() > told.begin ? 1 : code });
  parentPort.close();
});
