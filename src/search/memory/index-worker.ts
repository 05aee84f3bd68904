import { parentPort, workerData } from 'node:worker_threads';
import type { IndexCall, IndexReply } from './index-call.ts';
import { openKeptIndex } from './kept-index.ts';

// The other end of `createWorkerIndex`, which gives the name of the file.
const index = openKeptIndex(String(workerData));

parentPort?.on('message', ({ number, method, args }: IndexCall) => {
  // The call was written by a method of the same name and with the same arguments.
  const call = index[method] as (...given: readonly unknown[]) => Promise<unknown>;
  const reply = (answer: IndexReply): void => parentPort?.postMessage(answer);
  call(...args).then(
    (result) => reply({ number, result }),
    (fault: unknown) => reply({ number, fault: String(fault) }),
  );
});
