/** What a speaker does with the words: the class of a cue. */
export type CueClass =
  | 'say'
  | 'tell'
  | 'think'
  | 'ask'
  | 'promise'
  | 'show'
  | 'judge'
  | 'deny'
  | 'want';

/**
 * What may follow a cue: `quote` (a quotation alone), `clause` (a clause or a quotation), `hearer` (a person, then a clause), `to` (an infinitive),
 * `hearerTo` (a person, then an infinitive), `as` (something as something), `thing` (a noun phrase),
 * `finding` (the same, where the speaker is a poll, a report or another document), `outcome` (what will come: “growth of 3%”, “prices to fall”).
 */
export type CueFrame =
  | 'quote'
  | 'finding'
  | 'clause'
  | 'hearer'
  | 'to'
  | 'hearerTo'
  | 'as'
  | 'outcome'
  | 'thing';

/** A row of the lexicon: verbs of one class that take the same frames. */
export interface CueRow {
  readonly class: CueClass;
  readonly frames: readonly CueFrame[];
  readonly verbs: string;
}

/** The verbs that introduce what somebody says, thinks, asks or promises; a verb may stand in several rows, and has the class of the first. */
export const CUE_VERBS: readonly CueRow[] = [
  { class: 'deny', frames: ['clause', 'thing', 'to'], verbs: 'deny' },
  { class: 'deny', frames: ['thing'], verbs: 'dispute reject refute dismiss rebut disavow' },
  {
    class: 'say',
    frames: ['clause'],
    verbs: `say add note write argue explain declare insist conclude respond reply state contend
      assert recall indicate maintain emphasize emphasise stress quip joke tweet retweet testify remark comment
      complain lament concede observe caution suggest counter retort reiterate repeat mention propose exclaim yell shout whisper
      speculate theorize reason echo proclaim pronounce opine muse interject clarify elaborate underscore
      underline signal imply gripe rant vent tease rave crow deadpan proffer posit counsel advise hint
      boast brag demur scoff sniff recount relate affirm reaffirm charge
      interpret hypothesize pontificate summarize intone growl snap hiss sigh chuckle laugh mutter murmur`,
  },
  {
    class: 'say',
    frames: ['clause', 'thing'],
    verbs:
      'announce acknowledge confirm admit report reveal disclose claim allege recommend highlight',
  },
  {
    class: 'say',
    frames: ['thing'],
    verbs:
      'affirm reaffirm state cite quote outline tout detail echo reiterate explain emphasize stress repeat mention recall',
  },
  {
    class: 'say',
    frames: ['quote'],
    verbs: 'continue begin post read charge chime state interject',
  },
  {
    class: 'say',
    frames: [],
    verbs: 'talk speak refer point allude disagree put make appeal',
  },
  {
    class: 'tell',
    frames: ['hearer'],
    verbs: 'tell inform remind assure warn convince persuade notify advise',
  },
  {
    class: 'tell',
    frames: ['hearerTo'],
    verbs:
      'tell urge order encourage instruct direct advise remind persuade call beg implore warn appeal',
  },
  { class: 'say', frames: ['clause'], verbs: 'warn predict forecast project estimate' },
  {
    class: 'say',
    frames: ['clause'],
    verbs: `answer boom bellow blurt chant vouch gloat grumble reckon divulge stipulate decree confide apologize attest
      intimate quibble bemoan bewail protest recognize recognise agonize venture volunteer vouchsafe`,
  },
  {
    class: 'say',
    frames: ['thing'],
    verbs: 'note lament bemoan decry deplore regret underscore foresee',
  },
  {
    class: 'think',
    frames: ['clause'],
    verbs: 'foresee envision envisage presume surmise deem regret',
  },
  { class: 'think', frames: ['thing'], verbs: 'predict anticipate forecast' },
  {
    class: 'think',
    frames: ['outcome'],
    verbs: 'expect anticipate forecast predict project see foresee',
  },
  { class: 'think', frames: ['clause'], verbs: 'assess calculate' },
  { class: 'show', frames: ['clause'], verbs: 'show find demonstrate' },
  { class: 'show', frames: ['finding'], verbs: 'show find' },
  { class: 'show', frames: ['clause'], verbs: 'determine rule' },
  {
    class: 'think',
    frames: ['clause'],
    verbs: `believe think feel hope fear expect suspect doubt realize realise understand worry guess
      imagine learn decide suppose figure anticipate assume agree know conclude wish hear reckon discover remember`,
  },
  { class: 'think', frames: ['as'], verbs: 'see view regard consider' },
  { class: 'think', frames: ['clause'], verbs: 'see consider' },
  { class: 'judge', frames: ['clause', 'thing'], verbs: 'describe explain outline detail' },
  { class: 'judge', frames: ['clause'], verbs: 'discuss' },
  { class: 'ask', frames: ['clause', 'hearer', 'hearerTo'], verbs: 'ask' },
  { class: 'ask', frames: ['clause', 'thing'], verbs: 'wonder question' },
  { class: 'promise', frames: ['clause', 'to'], verbs: 'promise vow pledge swear threaten agree' },
  { class: 'want', frames: ['to'], verbs: 'refuse decline hope propose demand offer claim' },
  { class: 'want', frames: ['clause', 'thing'], verbs: 'demand propose request' },
  {
    class: 'judge',
    frames: ['as'],
    verbs: `describe characterize characterise label portray cast depict dismiss brand paint denounce cite hail deride blast
      praise criticize condemn denounce mock tout ridicule slam interpret`,
  },
  {
    class: 'judge',
    frames: ['thing'],
    verbs: `criticize criticise praise accuse blame condemn denounce slam blast attack rip bash mock
      ridicule chide describe characterize label compare liken decry defend endorse oppose applaud welcome call dub
      uphold attribute advocate lambaste hammer assail`,
  },
];

/** Verbs that make a cue with a preposition or particle behind them, and the words that may stand there. */
export const CUE_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on'],
  appeal: ['for'],
  talk: ['about'],
  speak: ['about', 'of'],
  refer: ['to'],
  point: ['to'],
  warn: ['of', 'against', 'about'],
  complain: ['about', 'of'],
  argue: ['for', 'against'],
  comment: ['on'],
  ask: ['about', 'for'],
  agree: ['with'],
  disagree: ['with'],
  write: ['about'],
  remark: ['on', 'upon'],
  think: ['about'],
  wonder: ['about'],
  elaborate: ['on'],
  boast: ['about', 'of'],
  brag: ['about'],
  joke: ['about'],
  hint: ['at'],
  allude: ['to'],
  insist: ['on'],
  believe: ['in'],
};

/** Nouns of saying, which introduce what is claimed whoever claims it: “the claim that …”. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions rumor rumors contention
  announcement statement prediction predictions`.split(/\s+/u),
);

/** Nouns of speech and thought that introduce it where they have an owner: “Park's fear that …”. */
export const THOUGHT_NOUNS: ReadonlySet<string> = new Set(
  `belief argument suggestion suggestions warning warnings view idea concern concerns fear fears hope hopes promise promises pledge
  notion complaint complaints expectation expectations conclusion comment comments remark remarks feeling sense insistence report
  reports declaration vow acknowledgment admission revelation finding findings conviction theory assumption worry worries message
  response reply threat proposal criticism charge charges denial assessment observation confession position stance`.split(
    /\s+/u,
  ),
);

/** Nouns of what somebody says they will do, or want done: “Park's vow | to …”, “a call | for …”. */
export const WILL_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['promise', ['to']],
  ['promises', ['to']],
  ['pledge', ['to']],
  ['pledges', ['to']],
  ['vow', ['to']],
  ['threat', ['to']],
  ['threats', ['to']],
  ['call', ['to', 'for']],
  ['calls', ['to', 'for']],
  ['demand', ['to', 'for']],
  ['demands', ['to', 'for']],
  ['offer', ['to']],
  ['proposal', ['to', 'for']],
  ['refusal', ['to']],
  ['commitment', ['to']],
]);

/** Verbs that carry another verb: “declined to say”, “went on to argue”, “tried to explain”. */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(
  `decline declines declined declining refuse refuses refused refusing go goes went continue continues continued try tries tried
  begin begins began seek seeks sought need needs used seem seems seemed appear appears appeared fail fails failed hasten
  hastened expected able careful quick forced happy ready willing want wants wanted like have has had manage managed keep keeps kept start starts started stop stops stopped`.split(
    /\s+/u,
  ),
);

/** What is handed out with words in it: “issued a statement saying that …”. */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  `statement statements letter memo email e-mail tweet message release note report post op-ed article story ad video resolution
  brief lawsuit motion press interview speech`.split(/\s+/u),
);

/** Things with something written in them, which can show or find. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `poll polls polling survey surveys study studies report reports data records record documents document paper papers analysis
  analyses figures findings finding results result research statistics numbers review filings filing emails email video
  evidence average estimates chart graph map census audit investigation tally`.split(/\s+/u),
);

/** Verbs that do too much else to take a clause without “that”. */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  `see consider hear learn discover remember decide determine rule figure interpret affirm signal recount relate maintain
  write propose recommend assess calculate`.split(/\s+/u),
);
