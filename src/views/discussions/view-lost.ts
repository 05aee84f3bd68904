import { composeProblem, paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Discussion } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { nameDiscussion } from './positions.ts';
import { viewMinutes } from './view-minutes.ts';

/** Tells the opener that the thread is gone, with the minutes of what was said until then. */
export function viewLost(facts: MinutesFacts, say: Say): Card {
  const minutes = viewMinutes(facts, say);
  return {
    ...minutes,
    title: say('lost.title', { discussion: nameDiscussion(facts.discussion, say) }),
    blocks: [paragraph(say('lost.minutes')), ...minutes.blocks],
  };
}

/** Tells the opener that Readout may not write where they discuss. */
export function viewRefused(discussion: Discussion, problem: string, say: Say): Card {
  const title = say('refused.title', { discussion: nameDiscussion(discussion, say) });
  return composeProblem(title, say.tell(problem), say('refused.wait'));
}
