// Tags every file of a folder with wink-nlp and does nothing else; prints the milliseconds and the largest memory it took:
//   node tag-alone.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const [folder] = process.argv.slice(2);
const nlp = winkNLP(model, ['sbd', 'pos']);
const startedAt = performance.now();
const before = process.cpuUsage();
for (const name of readdirSync(folder)) {
  for (const paragraph of readFileSync(join(folder, name), 'utf8').split('\n\n')) {
    const doc = nlp.readDoc(paragraph);
    doc.tokens().out();
    doc.tokens().out(nlp.its.pos);
  }
}
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({ ms: performance.now() - startedAt, cpuMs: (user + system) / 1e3, peak }),
);
