import { randomBytes } from 'node:crypto';
import { createCorpusDesk } from '../../briefing/corpus/corpus-desk.ts';
import type { CorpusTools } from '../../briefing/corpus/corpus-tools.ts';
import { type BriefingTools, createBriefing } from '../../briefing/create-briefing.ts';
import { createDigestDesk } from '../../briefing/digests/digest-desk.ts';
import {
  createDiscussionDesk,
  createVoteTools,
} from '../../briefing/discussions/create-discussion-desk.ts';
import { createGroupIndex } from '../../briefing/groups/create-group-index.ts';
import { createGroupDesk } from '../../briefing/groups/group-desk.ts';
import { createPredictionDesk } from '../../briefing/predictions/prediction-desk.ts';
import { createAssignmentDesk } from '../../briefing/readings/assignment-desk.ts';
import { createReadingDesk } from '../../briefing/readings/reading-desk.ts';
import { createCatalogueKeeper } from '../../briefing/verify/keep-catalogue.ts';
import type { Desks } from '../../commands/command.ts';
import type { Settings } from '../../domain/settings.ts';
import { viewStore } from '../../store/groups/view-store.ts';

/** Twice as many letters and digits: as every platform takes them. */
const ID_BYTES = 12;
/** Short enough to stand in a button with its command. */
const DISCUSSION_ID_BYTES = 8;
const SECRET_BYTES = 32;

interface DesksTools extends BriefingTools, Omit<CorpusTools, 'store' | 'engine'> {
  /** What holds for a group that has set nothing. */
  readonly defaults: Settings;
}

/** Creates what opens the desks of a group: over the store, the index and the texts as far as the group may see them. */
export function createDesks(tools: DesksTools): (group: string) => Desks {
  const catalogue = createCatalogueKeeper(tools.store);
  const votes = createVoteTools(tools.store, tools.now);
  const createId = (): string => randomBytes(ID_BYTES).toString('hex');
  return (group) => {
    const own = {
      ...tools,
      group,
      createId,
      store: viewStore(tools.store, group),
      index: createGroupIndex(tools.index, { group, store: tools.store }),
      catalogue: catalogue.narrow(group),
    };
    const groups = createGroupDesk(own);
    const readZone = async () => (await groups.readSettings()).timeZone;
    const briefing = createBriefing(own);
    return {
      groups,
      briefing,
      // Outside of every group only whoever runs Readout is shown deliveries: those of all.
      digests: createDigestDesk({ ...own, readZone, ...(group === '' && { outbox: tools.store }) }),
      corpus: createCorpusDesk(own),
      discussions: createDiscussionDesk({
        ...own,
        findClaims: briefing.findClaims,
        readZone,
        ...votes,
        createId: () => randomBytes(DISCUSSION_ID_BYTES).toString('hex'),
        createSecret: () => randomBytes(SECRET_BYTES).toString('hex'),
      }),
      readings: createReadingDesk({ ...own, composeDigest: briefing.composeDigest }),
      assignments: createAssignmentDesk({ ...own, findClaims: briefing.findClaims, readZone }),
      predictions: createPredictionDesk({
        ...own,
        findClaims: briefing.findClaims,
      }),
    };
  };
}
