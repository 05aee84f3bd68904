import type { TextSpan } from '../../domain/article.ts';
import type { Figure } from './figure.ts';

/** How much each figure is in the reader's mind at a place of the article: what was named lately, and as a subject, is the most. */
export interface Salience {
  add(figure: Figure, weight: number, place: TextSpan): void;
  /** Goes on to the next sentence; all fades by half. */
  fade(): void;
  /** The figures that pass, the most salient first; what was named inside `except` in this sentence does not count. */
  rank(
    passes: (figure: Figure) => boolean,
    except: readonly TextSpan[],
  ): readonly (readonly [Figure, number])[];
}

/** So many figures are kept in mind, so that a long article costs no more a sentence than a short one. */
const MOST = 16;
const FORGOTTEN = 0.05;

interface Trace {
  faded: number;
  fresh: { readonly weight: number; readonly place: TextSpan }[];
}

/** Creates an empty mind. */
export function createSalience(): Salience {
  const traces = new Map<Figure, Trace>();
  const sum = ({ faded, fresh }: Trace, except: readonly TextSpan[]): number =>
    fresh.reduce(
      (total, { weight, place }) => (isWithin(place, except) ? total : total + weight),
      faded,
    );
  return {
    add(figure, weight, place) {
      const trace = traces.get(figure) ?? { faded: 0, fresh: [] };
      // At the end of the map stands who was named last.
      traces.delete(figure);
      traces.set(figure, trace);
      trace.fresh.push({ weight, place });
      const [oldest] = traces.keys();
      if (traces.size > MOST && oldest) traces.delete(oldest);
    },
    fade() {
      for (const [figure, trace] of traces) {
        trace.faded = sum(trace, []) / 2;
        trace.fresh = [];
        if (trace.faded < FORGOTTEN) traces.delete(figure);
      }
    },
    rank: (passes, except) =>
      [...traces]
        .filter(([figure]) => passes(figure))
        .map(([figure, trace]) => [figure, sum(trace, except)] as const)
        .filter(([, score]) => score > 0)
        .sort(([, one], [, other]) => other - one),
  };
}

function isWithin({ start, end }: TextSpan, spans: readonly TextSpan[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
