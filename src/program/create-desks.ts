import { randomBytes } from 'node:crypto';
import { createCorpusDesk } from '../briefing/corpus/corpus-desk.ts';
import type { CorpusTools } from '../briefing/corpus/corpus-tools.ts';
import { type BriefingTools, createBriefing } from '../briefing/create-briefing.ts';
import { createDigestDesk } from '../briefing/digests/digest-desk.ts';
import type { Desks } from '../commands/command.ts';

/** Twice as many letters and digits: as every platform takes them. */
const ID_BYTES = 12;

interface DesksTools extends BriefingTools, Omit<CorpusTools, 'store' | 'engine'> {
  /** The zone of a subscription that names none. */
  readonly zone: string;
}

/** Creates what opens the desks of a group. */
export function createDesks(tools: DesksTools): (group: string) => Desks {
  const desks: Desks = {
    briefing: createBriefing(tools),
    digests: createDigestDesk({
      ...tools,
      createId: () => randomBytes(ID_BYTES).toString('hex'),
    }),
    corpus: createCorpusDesk(tools),
  };
  return () => desks;
}
