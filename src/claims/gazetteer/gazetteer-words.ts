/** English words that say what a capitalised neighbour of a name means; all of them folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that open a sentence and so are capitalised without being part of a name. */
export const OPENERS = words(`
  a about above according across after afterwards again against ahead all along already also although amid
  among an and another any apart are around as at away back because been before behind being below beneath
  beside besides between beyond both but by can could days despite do does down during each earlier either
  even ever every except far few finally first for former from further furthermore given had has have hence
  here his her how however if in indeed inside instead into is it its itself just last lastly late later
  least less like many may maybe meanwhile might more moreover most much must my near neither never
  nevertheless next no none nonetheless nor not nothing now of off often on once one only onto or other
  otherwise our out outside over own past per perhaps rather same second several shall she should since so
  some soon still such than that the their them then there therefore these they this those though through
  throughout thus till to today together tomorrow too toward towards two under unless unlike until up upon
  us versus via was we were what whatever when whenever where whereas whether which while who whom whose why
  will with within without would yes yesterday yet you your
`);

/** Offices and forms of address, which stand before or after the name of a country, a capital or a person. */
export const TITLES = words(`
  president prime minister ministers ministry foreign defence defense interior finance trade energy deputy vice
  premier chancellor king queen prince princess crown sultan emir sheikh pope lord lady sir dame mr mrs ms dr
  ambassador ambassadors envoy consul secretary general chairman chairwoman chair chief leader speaker
  spokesman spokeswoman spokesperson senator senators congressman congresswoman representative governor mayor
  commissioner director commander admiral colonel captain marshal judge justice professor comrade party
  parliament parliamentary government administration regime army navy air armed forces police state
  national security council press office officer permanent acting former adviser advisor ex mission embassy
  jr sr central region oblast province district city airport international square
`);

/** Days, months and the like, which may follow a place without a comma (“in Moscow Monday”). */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december
`);

/** Names of countries and territories that people and towns bear too (“Jordan Smith”, “Jersey City”). */
export const SHARED_WITH_PEOPLE = words(
  'jordan chad georgia jersey israel india kenya cuba ireland holland',
);

/** Words after a name that people bear too which still leave it a country (“Israel Defense Forces”). */
export const INSTITUTIONS = words(`
  defence defense forces army navy air police ministry parliament supreme national central public broadcasting
`);

/** Compass words: before another capitalised word they are part of its name (“the West Bank”). */
export const COMPASS = words('west western east eastern north northern south southern');

/** What follows the name of the American state of Georgia. */
export const AFTER_AMERICAN_STATE = words(`
  gov governor republican republicans democrat democrats democratic senate sen rep state house legislature
  congressman congresswoman tech bulldogs southern power runoff
`);

export const TOWNS_OF_AMERICAN_GEORGIA = words(
  'atlanta savannah augusta macon columbus marietta alpharetta valdosta',
);

/** American states that tell a town from a capital (“Moscow, Idaho”); not those that are listed beside capitals. */
export const AMERICAN_STATES = words(`
  alabama ala arizona ariz arkansas ark california calif colorado colo connecticut conn delaware florida fla
  idaho illinois ill indiana ind iowa kansas kentucky ky louisiana la maine maryland md massachusetts mass
  michigan mich minnesota minn mississippi miss missouri mo montana nebraska neb nevada nev ohio oklahoma okla
  oregon ore pennsylvania pa tennessee tenn texas tex utah vermont vt virginia va wisconsin wis wyoming
`);

/** Acronyms that are words too: in a query they count in capitals only. “us” is not here: it is asked for. */
export const ACRONYMS_LIKE_WORDS = words('who may it is in on so no at as to aid ice');

/** What bears the name of a town and is not its government, even in a headline. */
export const NAMED_AFTER_TOWNS = words(`
  olympics olympic paralympics games marathon university college post times examiner herald tribune journal
  airlines
`);
