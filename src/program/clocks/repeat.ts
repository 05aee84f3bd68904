import cron from 'node-cron';

/** Work that is done again and again. */
export interface Repeated {
  /** A cron expression. */
  readonly when: string;
  /** What is to be done at a tick; long work looks now and then whether it is to go on. */
  work(goesOn: () => boolean): Promise<void>;
  onFault(cause: unknown): void;
}

/** That a tick was missed or came during long work is no news, and would stand in the log as no JSON. */
const unsaid = (): void => undefined;

/** Does work at every tick, never twice at once; `stop` waits for what is under way. */
export function repeat({ when, work, onFault }: Repeated): { stop(): Promise<void> } {
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const task = cron.schedule(
    when,
    () => {
      underWay = work(() => !isStopped).catch(onFault);
      return underWay;
    },
    {
      noOverlap: true,
      logger: {
        debug: unsaid,
        info: unsaid,
        warn: unsaid,
        error: (...fault) => onFault(fault[1] ?? fault[0]),
      },
    },
  );
  return {
    async stop() {
      isStopped = true;
      await task.destroy();
      await underWay;
    },
  };
}
