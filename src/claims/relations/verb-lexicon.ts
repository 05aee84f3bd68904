import type { Direction, RelationKind } from '../../domain/relation.ts';

/** Verbs that say what one actor does to, says of, or means to another. */
export interface VerbRow {
  readonly direction: Direction;
  readonly kind: RelationKind;
  /** Lemmas. */
  readonly verbs: string;
  /**
   * What must stand between the verb and the other actor: `a|b` is one word of several, `…` up to four words of a noun phrase.
   * Several ways are parted by semicolons.
   */
  readonly via?: string;
  /** What must stand behind the other actor. */
  readonly after?: string;
  /** The other actor is the one it comes from: “China benefits from Russia”. */
  readonly isReversed?: true;
  /** What two subjects do together: “Russia and China signed a pact”. */
  readonly isMutual?: true;
}

const COUNSEL = 'talks|negotiations|consultations|a|meeting|summit|dialogue|discussions';
const PACT = 'deal|pact|agreement|treaty|accord|partnership|alliance|memorandum|contract|union';
const PENALTY = 'sanctions|tariffs|restrictions|embargo|ban|curbs|penalties|controls|blockade';

/**
 * The method comes from event data: CAMEO (Schrodt, 2012) sorts what actors do to each other into four quarters, verbal and material
 * cooperation, verbal and material conflict. These words are our own. Beside words and deeds stand effects (“benefits from”) and
 * lasting stances (“is an ally of”), which analyses speak of more than of events.
 */
export const RELATION_VERBS: readonly VerbRow[] = [
  // Words of conflict
  {
    direction: 'conflictual',
    kind: 'word',
    verbs: `criticize criticise condemn denounce blast slam rebuke berate lambast chide scold decry deplore accuse blame mock
      insult vilify threaten warn admonish castigate chastise reprimand taunt demonize demonise`,
  },
  { direction: 'conflictual', kind: 'word', verbs: 'protest', via: 'against' },
  {
    direction: 'conflictual',
    kind: 'word',
    verbs: 'level make',
    via: '… accusations|threats|charges against',
  },
  // Words of cooperation
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'praise thank congratulate endorse welcome applaud commend hail reassure laud salute',
  },
  { direction: 'cooperative', kind: 'word', verbs: 'meet visit host', via: '; with' },
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'negotiate consult agree confer reconcile engage',
    via: 'with',
  },
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'hold have conduct resume begin open',
    via: `… ${COUNSEL} with`,
  },
  { direction: 'cooperative', kind: 'word', verbs: 'apologize apologise', via: 'to' },
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'meet negotiate agree reconcile confer',
    isMutual: true,
  },
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'hold have resume',
    via: `… ${COUNSEL}`,
    isMutual: true,
  },
  {
    direction: 'cooperative',
    kind: 'word',
    verbs: 'declare announce',
    via: `… ${PACT}`,
    isMutual: true,
  },
  // Deeds of conflict
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: `attack invade bomb shell sanction punish annex occupy blockade embargo bully coerce intimidate harass besiege
      destabilize destabilise provoke antagonize antagonise sabotage isolate contain confront fight boycott expel encircle
      strike raid betray subjugate pressure squeeze`,
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: 'retaliate fight clash compete struggle battle spar quarrel feud',
    via: 'against|with',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: 'impose place slap put maintain levy announce',
    via: `… ${PENALTY} on|against`,
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: 'wage launch declare start begin',
    via: '… war|offensive|attack|campaign|strike|strikes on|against',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: 'cut sever break end suspend',
    via: '… ties|relations|contacts|cooperation with',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    verbs: 'clash fight quarrel feud spar',
    isMutual: true,
  },
  // Deeds of cooperation
  {
    direction: 'cooperative',
    kind: 'deed',
    verbs:
      'help aid assist arm fund finance protect rescue bolster subsidize subsidise reinforce equip rearm',
  },
  {
    direction: 'cooperative',
    kind: 'deed',
    verbs: 'cooperate collaborate partner trade work ally align coordinate',
    via: 'with; closely with',
  },
  { direction: 'cooperative', kind: 'deed', verbs: 'invest', via: 'in; heavily in' },
  {
    direction: 'cooperative',
    kind: 'deed',
    verbs: 'sign reach conclude forge form strike build ink',
    via: `… ${PACT} with`,
  },
  {
    direction: 'cooperative',
    kind: 'deed',
    verbs: 'provide supply send give deliver sell offer grant export lend',
    via: '… aid|weapons|arms|assistance|loans|support|help|equipment|technology|gas|oil|troops|ammunition|missiles|drones|credit|money|funds|tanks|vaccines|grain to',
  },
  {
    direction: 'cooperative',
    kind: 'deed',
    verbs: 'sign reach conclude forge form strike ink',
    via: `… ${PACT}`,
    isMutual: true,
  },
  { direction: 'cooperative', kind: 'deed', verbs: 'cooperate collaborate', isMutual: true },
  // Effects
  {
    direction: 'cooperative',
    kind: 'effect',
    verbs: 'benefit profit gain',
    via: 'from; greatly from; enormously from',
    isReversed: true,
  },
  {
    direction: 'cooperative',
    kind: 'effect',
    verbs: 'benefit strengthen boost favor favour embolden serve empower enrich',
  },
  {
    direction: 'cooperative',
    kind: 'effect',
    verbs: 'be become prove remain',
    via: '… advantageous|beneficial|good|useful|helpful|favorable|favourable to|for; … boon|blessing|gift|opportunity|benefit|windfall to|for; in … interest|interests of',
  },
  { direction: 'cooperative', kind: 'effect', verbs: 'make', via: '… easier|cheaper|safer for' },
  {
    direction: 'cooperative',
    kind: 'effect',
    verbs: 'work play',
    via: 'in … interest|interests|favor|favour of; into … hands of',
  },
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: `hurt harm damage weaken undermine hinder hit hamper undercut erode endanger jeopardize jeopardise imperil complicate
      disadvantage impoverish cripple alarm worry anger irritate infuriate frustrate humiliate alienate counter counterbalance thwart`,
  },
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: 'be become pose represent prove remain present create',
    via: '… bad|harmful|dangerous|disadvantageous|detrimental|damaging to|for; … complicating|complicated|limiting factor for|to; … threat|blow|problem|challenge|danger|setback|headache|obstacle|burden|nightmare|disaster|complication|risk to|for',
  },
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: 'suffer lose',
    via: 'from; because of; due to',
    isReversed: true,
  },
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: 'make',
    via: '… harder|worse|difficult|costlier|riskier for',
  },
  { direction: 'conflictual', kind: 'effect', verbs: 'deal', via: '… blow to' },
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: 'draw incur provoke risk earn',
    via: '… ire|wrath|anger|fury of',
  },
  // Stances
  {
    direction: 'conflictual',
    kind: 'effect',
    verbs: 'need want',
    after: 'out of',
    isReversed: true,
  },
  {
    direction: 'conflictual',
    kind: 'stance',
    verbs: 'oppose distrust mistrust resent fear hate detest rival despise',
  },
  { direction: 'cooperative', kind: 'stance', verbs: 'support back trust defend befriend' },
  {
    direction: 'cooperative',
    kind: 'stance',
    verbs: 'side sympathize sympathise',
    via: 'with; explicitly with',
  },
  {
    direction: 'cooperative',
    kind: 'stance',
    verbs: 'stand',
    via: 'with|behind|by; side by side with; shoulder to shoulder with',
  },
  { direction: 'neutral', kind: 'stance', verbs: 'border' },
  { direction: 'neutral', kind: 'stance', verbs: 'depend rely', via: 'on|upon; heavily on' },
];
