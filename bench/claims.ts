import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClaimsEngine } from '../src/claims/extract-claims.ts';
import { createGazetteer } from '../src/claims/gazetteer/gazetteer.ts';
import { sharedFolder } from '../src/testing/shared.ts';
import { type GoldDocument, readGold, splitPassages } from './claims/gold.ts';
import { measureEngine, measureTagger } from './claims/speed.ts';

/** What the prototype reached on the same documents, F1 of claim-like attributions. */
const PROTOTYPE = 'who said what 76.3, content exact 68.3, speaker exact 78.4, cue exact 78.9';

benchClaims(process.argv[2] === 'train' ? 'train' : 'dev');

/** Scores the claims engine on PolNeAR and measures its speed beside the tagger alone. */
function benchClaims(part: 'dev' | 'train'): void {
  if (!sharedFolder) {
    console.log('The gold data is not here: there must be a folder ../shared beside the checkout.');
    return;
  }
  const goldFile = `${sharedFolder}gold/polnear-${part}.jsonl`;
  const documents = readGold(goldFile);
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  const guesses = join(folder, 'predicted.jsonl');
  writeFileSync(guesses, documents.map(predict).join('\n'));
  const scorer = `${sharedFolder}gold/score.mjs`;
  for (const flags of [['--claim-like'], []]) {
    const table = execFileSync(process.execPath, [scorer, goldFile, guesses, ...flags]);
    console.log(`\nPolNeAR ${part}: ${table.toString().trimEnd()}`);
  }
  rmSync(folder, { recursive: true });
  console.log(`\nThe prototype on dev, claim-like, F1: ${PROTOTYPE}`);
  console.log(`\nTagger alone: ${measureTagger(documents)} sentences a second`);
  console.log(`Claims engine: ${measureEngine(documents)} sentences a second`);
}

/** One line as the scorer reads it. */
function predict({ id, text }: GoldDocument): string {
  const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });
  const { attributions } = engine.extract({ id, text, passages: splitPassages(text) });
  const pairs = (spans: (typeof attributions)[number]['cue']): readonly (readonly number[])[] =>
    spans.map(({ start, end }) => [start, end]);
  return JSON.stringify({
    id,
    attributions: attributions.map(({ speaker, cue, content }) => ({
      // The gold data's own word for the speaker.
      ['source']: pairs(speaker),
      cue: pairs(cue),
      content: pairs(content),
    })),
  });
}
