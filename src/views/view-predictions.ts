import { composeProblem, list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card, QuotationBlock } from '../card/card.ts';
import type {
  Outcome,
  PredictionList,
  PredictionRecord,
  PredictionScore,
  TrackedPrediction,
} from '../domain/tracked-prediction.ts';
import { OUTCOMES } from '../domain/tracked-prediction.ts';
import { type Asked, offerPages } from './page-actions.ts';
import { count, joinWords } from './phrases.ts';
import { viewNumbered } from './view-quotation.ts';

const NAMES: Readonly<Record<Outcome, string>> = {
  'came-true': 'came true',
  'did-not': 'did not come true',
  partly: 'came true in part',
  unclear: 'unclear',
};
const MOST_SHOWN = 5;
const MOST_RECORDS = 10;

/** Predictions that the group tracks, and those that articles make, with a button to track each. */
export function viewPredictions(
  { tracked, found, page, pages }: PredictionList,
  asked: Asked,
): Card {
  if (tracked.length + found.length === 0) return viewNone(asked['about']);
  const number = page === 1 ? `, ${count(tracked.length, 'tracked prediction')}` : '';
  return {
    kind: 'answer',
    title: `${found.length === 0 ? 'No other predictions' : 'Predictions in articles'}${number}`,
    blocks: [
      ...(page === 1 ? viewTracked(tracked) : []),
      ...(found.length === 0 ? [] : [paragraph(strong('Articles predict:'))]),
      ...found.map(viewNumbered),
      ...found.flatMap(({ claim }, at) =>
        claim.prediction?.by === undefined
          ? []
          : [paragraph(`${at + 1} names a day: until ${claim.prediction.by}.`)],
      ),
    ],
    actions: [
      ...offerPages({ command: 'predictions list', asked, page, pages }),
      ...found.map(
        ({ claim }, at): Action => ({
          label: `Track ${at + 1}`,
          command: 'predictions track',
          options: { claim: claim.id },
          effect: 'tell',
        }),
      ),
    ],
  };
}

function viewNone(about: string | undefined): Card {
  return {
    kind: 'empty',
    title: about === undefined ? 'No predictions' : `No predictions about “${about}”`,
    blocks: [
      paragraph('No article that is found predicts anything, and the group tracks nothing of it.'),
      paragraph('Any claim can be tracked: give its words or its id to /predictions track.'),
    ],
    actions: [],
  };
}

/** What waits for the group, those due first. */
export function viewDuePredictions(due: readonly TrackedPrediction[]): Card {
  if (due.length === 0) {
    return {
      kind: 'empty',
      title: 'No prediction is due',
      blocks: [paragraph('None that the group tracks has its day within two weeks.')],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: `${count(due.length, 'prediction')} to resolve`,
    blocks: viewTracked(due),
    actions: due.slice(0, MOST_SHOWN).flatMap(offerJudging),
  };
}

function viewTracked(tracked: readonly TrackedPrediction[]): readonly Block[] {
  const more = tracked.length - MOST_SHOWN;
  return [
    ...tracked.slice(0, MOST_SHOWN).flatMap((each) => [viewKept(each), paragraph(tellState(each))]),
    ...(more > 0 ? [paragraph(`And ${count(more, 'more prediction')}.`)] : []),
  ];
}

/** One prediction with what was done about it, after something was. */
export function viewPrediction(title: string, prediction: TrackedPrediction): Card {
  return {
    kind: 'answer',
    title,
    blocks: [viewKept(prediction), paragraph(tellState(prediction))],
    actions: offerJudging(prediction),
  };
}

function tellState({ number, dueOn, trackedBy, proposed, confirmed }: TrackedPrediction): string {
  const day = dueOn === undefined ? 'no day named' : `until ${dueOn}`;
  const start = `Prediction ${number}, ${day}; tracked by ${trackedBy.name ?? trackedBy.person}.`;
  if (proposed === undefined) return start;
  const by = proposed.by.name ?? proposed.by.person;
  const verdict = `${by} holds: ${NAMES[proposed.outcome]} (${proposed.evidence}).`;
  return confirmed === undefined
    ? `${start} ${verdict} A second member has to confirm it, or to propose something else.`
    : `${start} ${verdict} ${confirmed.by.name ?? confirmed.by.person} confirmed it.`;
}

function offerJudging({ number, proposed, confirmed }: TrackedPrediction): readonly Action[] {
  if (confirmed !== undefined) return [];
  const prediction = String(number);
  return [
    {
      label: `Resolve ${number}`,
      command: 'predictions resolve',
      options: { prediction },
      effect: 'ask',
      fields: ['outcome', 'evidence'],
    },
    ...(proposed === undefined
      ? []
      : [
          {
            label: `Confirm ${number}`,
            command: 'predictions confirm',
            options: { prediction },
            effect: 'tell',
          } as const,
        ]),
  ];
}

/** Who was right how often, in numbers alone: a share of a handful would say more than is known. */
export function viewScore({ resolved, open, bySpeaker, byOutlet }: PredictionScore): Card {
  if (resolved + open === 0) {
    return composeProblem(
      'The group tracks no predictions yet',
      'See /predictions list for those that articles make, and track some of them.',
    );
  }
  return {
    kind: 'answer',
    title: `${count(resolved, 'prediction')} resolved, ${open} open`,
    blocks: [
      ...viewRecords('By who made them', bySpeaker),
      ...viewRecords('By where they were published', byOutlet),
    ],
    actions: [],
  };
}

function viewRecords(title: string, records: readonly PredictionRecord[]): readonly Block[] {
  const more = records.length - MOST_RECORDS;
  return [
    paragraph(strong(title)),
    list(
      records.slice(0, MOST_RECORDS).map(({ name, outcomes, open }) => {
        const told = OUTCOMES.flatMap((outcome) =>
          outcomes[outcome] === 0 ? [] : [`${outcomes[outcome]} ${NAMES[outcome]}`],
        );
        return [strong(`${name}: `), joinWords([...told, ...(open === 0 ? [] : [`${open} open`])])];
      }),
    ),
    ...(more > 0 ? [paragraph(`And ${more} more.`)] : []),
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
