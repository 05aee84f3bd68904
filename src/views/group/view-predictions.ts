import { composeProblem, list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card, QuotationBlock } from '../../card/card.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type {
  PredictionList,
  PredictionRecord,
  PredictionScore,
  TrackedPrediction,
} from '../../domain/tracked-prediction.ts';
import { nameProposal, OUTCOMES } from '../../domain/tracked-prediction.ts';
import type { Say } from '../../messages/say.ts';
import { type Asked, offerPages } from '../page-actions.ts';
import { listNames } from '../phrases.ts';
import { viewNumbered } from '../view-quotation.ts';

const MOST_SHOWN = 5;
const MOST_RECORDS = 10;

/** Predictions that the group tracks, and those that articles make, with a button to track each. */
export function viewPredictions(
  { tracked, found, page, pages }: PredictionList,
  asked: Asked,
  say: Say,
): Card {
  if (tracked.length + found.length === 0) return viewNone(asked['about'], say);
  const isTold = page === 1 && tracked.length > 0;
  const number = isTold ? `, ${say('predict.tracked', { n: tracked.length })}` : '';
  return {
    kind: 'answer',
    title: `${say(found.length === 0 ? 'predict.others' : 'predict.articles')}${number}`,
    blocks: [
      ...(pages > 1 ? [paragraph(say('page.of', { page, pages }))] : []),
      ...(page === 1 ? viewTracked(tracked, say) : []),
      ...(found.length === 0 ? [] : [paragraph(strong(say('predict.made')))]),
      ...found.map(viewNumbered),
      ...viewDays(found, say),
    ],
    actions: [
      ...offerPages({ command: 'predictions list', asked, page, pages }, say),
      ...offerEach(found, {}, say),
    ],
  };
}

/** The claims that may be meant where words fit several, to choose from. */
export function viewMeant(
  findings: readonly Finding[],
  { claim: _claim, ...others }: Asked,
  say: Say,
): Card {
  return {
    kind: 'answer',
    title: say('predict.which', { n: findings.length }),
    blocks: [paragraph(say('predict.which.hint')), ...findings.map(viewNumbered)],
    actions: offerEach(findings, others, say),
  };
}

/** A button to track each of some claims. */
function offerEach(findings: readonly Finding[], more: Asked, say: Say): readonly Action[] {
  return findings.map(({ claim }, at) => ({
    label: say('predict.track', { number: at + 1 }),
    command: 'predictions track',
    options: { ...more, claim: claim.id },
    effect: 'tell',
  }));
}

/** The days that are named, together: each quotation stands by its number. */
function viewDays(found: PredictionList['found'], say: Say): readonly Block[] {
  const days = found.flatMap(({ claim }, at) =>
    claim.prediction?.by === undefined
      ? []
      : [[say('predict.until', { number: at + 1, day: claim.prediction.by })]],
  );
  return days.length === 0 ? [] : [list(days)];
}

function viewNone(about: string | undefined, say: Say): Card {
  return {
    kind: 'empty',
    title: about === undefined ? say('predict.none') : say('predict.none.about', { about }),
    blocks: [paragraph(say('predict.none.what')), paragraph(say('predict.none.hint'))],
    actions: [],
  };
}

/** What waits for the group, those due first. */
export function viewDuePredictions(due: readonly TrackedPrediction[], say: Say): Card {
  if (due.length === 0) {
    return {
      kind: 'empty',
      title: say('predict.due.none'),
      blocks: [paragraph(say('predict.due.none.what'))],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: say('predict.due', { n: due.length }),
    blocks: viewTracked(due, say),
    actions: due.slice(0, MOST_SHOWN).flatMap((each) => offerJudging(each, say)),
  };
}

function viewTracked(tracked: readonly TrackedPrediction[], say: Say): readonly Block[] {
  const more = tracked.length - MOST_SHOWN;
  return [
    ...tracked
      .slice(0, MOST_SHOWN)
      .flatMap((each) => [viewKept(each), paragraph(tellState(each, say))]),
    ...(more > 0 ? [paragraph(say('predict.more', { n: more }))] : []),
  ];
}

/** One prediction with what was done about it, after something was. */
export function viewPrediction(title: string, prediction: TrackedPrediction, say: Say): Card {
  return {
    kind: 'answer',
    title,
    blocks: [viewKept(prediction), paragraph(tellState(prediction, say))],
    actions: offerJudging(prediction, say),
  };
}

function tellState(
  { number, dueOn, trackedBy, proposed, confirmed }: TrackedPrediction,
  say: Say,
): string {
  const name = trackedBy.name ?? trackedBy.person;
  const start =
    dueOn === undefined
      ? say('predict.state.open', { number, name })
      : say('predict.state', { number, day: dueOn, name });
  if (proposed === undefined) return start;
  const verdict = say('predict.verdict', {
    name: proposed.by.name ?? proposed.by.person,
    outcome: say(`outcome.${proposed.outcome}`),
    evidence: proposed.evidence,
  });
  const standing =
    confirmed === undefined
      ? say('predict.unconfirmed')
      : say('predict.confirmed', { name: confirmed.by.name ?? confirmed.by.person });
  return `${start} ${verdict} ${standing}`;
}

function offerJudging(
  { number, proposed, confirmed }: TrackedPrediction,
  say: Say,
): readonly Action[] {
  if (confirmed !== undefined) return [];
  const prediction = String(number);
  return [
    {
      label: say('predict.resolve', { number }),
      command: 'predictions resolve',
      options: { prediction },
      effect: 'ask',
      fields: ['outcome', 'evidence'],
    },
    ...(proposed === undefined
      ? []
      : [
          {
            label: say('predict.confirm', { number }),
            command: 'predictions confirm',
            options: { prediction, proposal: nameProposal(proposed) },
            effect: 'tell',
          } as const,
        ]),
  ];
}

/** Who was right how often, in numbers alone: a share of a handful would say more than is known. */
export function viewScore(
  { resolved, open, bySpeaker, byOutlet }: PredictionScore,
  say: Say,
): Card {
  if (resolved + open === 0) {
    return composeProblem(say('predict.score.none'), say('predict.score.none.hint'));
  }
  return {
    kind: 'answer',
    title: say('predict.score', { n: resolved, open }),
    blocks: [
      ...viewRecords(say('predict.score.speakers'), bySpeaker, say),
      ...viewRecords(say('predict.score.outlets'), byOutlet, say),
    ],
    actions: [],
  };
}

function viewRecords(
  title: string,
  records: readonly PredictionRecord[],
  say: Say,
): readonly Block[] {
  const more = records.length - MOST_RECORDS;
  return [
    paragraph(strong(title)),
    list(
      records.slice(0, MOST_RECORDS).map(({ name, outcomes, open }) => {
        const told = OUTCOMES.flatMap((outcome) =>
          outcomes[outcome] === 0 ? [] : [`${outcomes[outcome]} ${say(`outcome.${outcome}`)}`],
        );
        const left = open === 0 ? [] : [say('predict.score.open', { open })];
        return [strong(`${name}: `), listNames([...told, ...left], say)];
      }),
    ),
    ...(more > 0 ? [paragraph(say('predict.score.more', { more }))] : []),
  ];
}

/** A quotation as it stood when it was tracked. */
function viewKept({ quotation: kept }: TrackedPrediction): QuotationBlock {
  const { articleId, kind, headline, start, end, outlet, publishedOn, url, permalink } = kept;
  return {
    type: 'quotation',
    text: kept.text,
    speaker: kept.speaker,
    voice: kept.voice,
    citation: {
      articleId,
      kind,
      headline,
      start,
      end,
      ...(outlet === undefined ? {} : { outlet }),
      ...(publishedOn === undefined ? {} : { published: publishedOn }),
      ...(url === undefined ? {} : { url }),
      ...(permalink === undefined ? {} : { permalink }),
    },
  };
}
