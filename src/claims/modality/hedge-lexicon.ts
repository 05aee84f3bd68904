import type { Reach } from './scopes.ts';

interface HedgeRow {
  readonly reach: Reach;
  /** Phrases between semicolons, in the notation of `createPhraseFinder`. */
  readonly phrases: string;
}

/**
 * Words that make a statement less than sure, in the classes that the CoNLL-2010 task on hedging tells apart (auxiliaries, adverbs
 * and adjectives, verbs, phrases); the list is our own. Adverbs of amount (“about 40”) are no hedges here: they say how much, not
 * whether. Add a phrase where its reach fits; the tests beside this file say what a row does.
 */
export const HEDGES: readonly HedgeRow[] = [
  { reach: 'clause', phrases: 'may; might; could' },
  {
    reach: 'clause',
    phrases: `likely; unlikely; possibly; probably; perhaps; maybe; apparently; seemingly; reportedly; allegedly; supposedly;
      purportedly; presumably; potentially; arguably; ostensibly; theoretically; conceivably; in theory; by all appearances`,
  },
  {
    reach: 'clause',
    phrases: 'purported; alleged; supposed; suspected; possible; potential; would-be',
  },
  {
    reach: 'after',
    phrases: `appear|appears|appeared to; appear|appears|appeared that; seem|seems|seemed to; seem|seems|seemed that; it seems;
      it seemed; it appears; it appeared; seems as if|though; appears as if|though; seem|seems|seemed; appear|appears|appeared`,
  },
  {
    reach: 'after',
    phrases: `suggest|suggests|suggested that; suspect|suspects|suspected that; assume|assumes|assumed that;
      speculate|speculates|speculated that; BE thought|believed|said|rumored|rumoured|reported|assumed|understood|alleged to;
      it BE thought|believed|rumored|rumoured|assumed|possible|likely|probable|conceivable that;
      risk|risks|risked; threatens|threatened to`,
  },
  {
    reach: 'after',
    phrases: `there BE signs|indications|hints|suggestions|speculation|rumors|rumours that; sign|signs|hint|hints|rumors|rumours that;
      it BE unclear|uncertain|unknown|doubtful whether|if|that|how|why; BE unclear|uncertain|unknown whether|if;
      remains unclear|uncertain|unknown whether|if; not clear whether|if; a chance|possibility|risk that; the chance|possibility|risk|prospect that;
      the risk|possibility|chance|prospect of; raises|raised the possibility|prospect`,
  },
];
