import type { Reach } from './scopes.ts';

interface NegationRow {
  readonly reach: Reach;
  /** Phrases between semicolons, in the notation of `createPhraseFinder`. */
  readonly phrases: string;
}

/** Words that deny something, by how far they reach. A verb that denies by its sense (“failed to”) denies what hangs on it. */
export const NEGATIONS: readonly NegationRow[] = [
  { reach: 'rest', phrases: "not; n't; cannot; never; hardly; scarcely; barely; no longer; nor" },
  {
    reach: 'clause',
    phrases: 'no; none; nobody; nothing; no one; neither; nowhere; little to no',
  },
  {
    reach: 'rest',
    phrases: `fail|fails|failed|failing to; refuse|refuses|refused|refusing to; decline|declines|declined|declining to;
      refrain|refrains|refrained|refraining from; cease|ceases|ceased to; stop|stops|stopped short of; unable to; unwilling to;
      reluctant to; far from; avoid|avoids|avoided|avoiding; neglect|neglects|neglected to; rule|rules|ruled out`,
  },
  {
    reach: 'after',
    phrases: `deny|denies|denied that; not mean|imply that; n't mean|imply that; not true that; n't true that; not the case that;
      untrue|false|wrong|incorrect|misleading that; it BE untrue|false|wrong|incorrect|misleading to say|claim|suggest|think that;
      too naive|early|soon|simple|simplistic to say|claim|conclude|think|suggest|assume that;
      myth|illusion|lie that; no evidence|sign|signs|indication|indications|proof that; no clear|real evidence|sign|signs|indication|proof that`,
  },
  { reach: 'phrase', phrases: 'without; lack of; absence of; instead of; rather than' },
];

/** Phrases that begin like a negation and deny nothing. */
export const NO_NEGATIONS = `not only|just|merely|simply; n't only|just|merely|simply; if not; none other than; no doubt; no matter; whether or not; or not; no effort;
  no time; nothing but; not to mention; no less; no fewer; no more|later|earlier than; no sooner; not least`;
