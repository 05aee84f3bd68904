/** Words before a name that are no part of it. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady king queen prince princess pope
  president vice prime minister premier chancellor secretary general foreign deputy ambassador senator sen sen. sens.
  representative rep rep. reps. congressman congresswoman governor gov gov. mayor judge justice attorney sheriff chief
  chairman chairwoman chair director leader speaker spokesman spokeswoman spokesperson ceo editor commissioner
  colonel col. lieutenant lt. captain capt. sergeant sgt. major admiral adm. gen gen. rev rev. reverend
  defense defence interior finance state treasury house senate majority minority then former u.s. us russian chinese american
  kazakh ukrainian british french german european republican democrat democratic gop strategist pollster analyst candidate
  nominee adviser advisor economist columnist reporter author host billionaire businessman campaign manager counsel`.split(
    /\s+/u,
  ),
);

/** Words that name no person: a pronoun “he” never means a name that holds one. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `university party agency ministry police court council union committee institute times post news corporation inc inc.
  department association organization organisation group company united states kingdom street city house senate congress
  parliament government bank fund center centre foundation coalition federation republic army navy force forces team club
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday world journal press radio tv network forum commission board bureau office campaign poll survey
  command corps guard guards authority administration secretariat assembly tribunal watch service alliance league academy ltd plc staff`.split(
    /\s+/u,
  ),
);
