import { parentPort } from 'node:worker_threads';
import type { ThreadCall, ThreadReply } from './thread.ts';

/** Answers on this thread what `createThread` is asked on the other one, by the methods of `target`. */
export function answerCalls(target: object): void {
  parentPort?.on('message', ({ number, method, args }: ThreadCall) => {
    // The call was written by a method of the same name and with the same arguments.
    const call = Reflect.get(target, method) as (...given: readonly unknown[]) => Promise<unknown>;
    const reply = (answer: ThreadReply): void => parentPort?.postMessage(answer);
    call(...args).then(
      (result) => reply({ number, result }),
      (fault: unknown) => reply({ number, fault: String(fault) }),
    );
  });
}
