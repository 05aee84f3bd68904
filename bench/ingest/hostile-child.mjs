// Reads one document as the built program does, in a process of its own, and prints what it cost:
//   node hostile-child.mjs document|feed|fetch FILE-OR-PORT [FOLDER OF THE BUILD]
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const [kind, target, build] = process.argv.slice(2);
const { readDocument } = await import(`${build}/src/corpus/read-document.js`);
const { readFeed } = await import(`${build}/src/corpus/feed/read-feed.js`);
const { createFetcher } = await import(`${build}/src/corpus/fetch/fetch-document.js`);

const READ = {
  document: async () => readDocument(await readFile(target), { name: target }),
  feed: async () => readFeed(await readFile(target)),
  fetch: async () => {
    const address = '127.0.0.77';
    const reach = {
      resolve: async () => [{ address, family: 4 }],
      isAllowed: (asked) => asked === address,
      ports: [Number(new URL(target).port)],
    };
    const fetched = await createFetcher({ now: () => new Date(), pause: async () => {}, reach })(
      target,
    );
    return fetched.kind === 'problem' ? { problem: fetched.sentence } : fetched;
  },
};

const cpuBefore = (({ user, system }) => (user + system) / 1e3)(process.cpuUsage());
const before = process.memoryUsage.rss();
let [last, longestMs, peak] = [performance.now(), 0, before];
const clock = setInterval(() => {
  longestMs = Math.max(longestMs, performance.now() - last);
  last = performance.now();
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const startedAt = performance.now();
const reading = await READ[kind]();
const ms = performance.now() - startedAt;
clearInterval(clock);
longestMs = Math.max(longestMs, performance.now() - last);
const { user, system } = process.cpuUsage();
const cpuMs = (user + system) / 1e3 - cpuBefore;
peak = Math.max(peak, readPeak());
const said = reading.problem ?? reading.article?.warnings ?? 'read';
process.stdout.write(JSON.stringify({ ms, cpuMs, longestMs, before, peak, said }));
process.exit(0);

/** What the system calls the largest memory of a process also counts the one that started it; Linux knows better. */
function readPeak() {
  try {
    return Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return 0;
  }
}
