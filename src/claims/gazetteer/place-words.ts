/** English words around the name of a capital that say whether it is a place or stands for its country; all of them folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Prepositions and verbs whose object is a place, apart from “in”, which has exceptions. */
export const AT_A_PLACE = words(`
  at near outside inside around across throughout via visit visits visited visiting toured touring reached left leaving
  entered entering
`);

/** Those who are “in Beijing” as its rulers. */
export const OFFICIALS = words(`
  government governments regime regimes leadership leader leaders official officials authority authorities administration
  ruler rulers ally allies counterpart counterparts lawmakers policymakers makers elite elites friend friends partner
  partners patron patrons master masters hawks strategists planners
`);

/** What is felt in a capital, or what one has in it. */
export const STATES_OF_MIND = words(`
  confidence trust faith interest belief believe believes hope hopes alarm fear fears concern concerns unease anger dismay
  fury thinking mood suspicion suspicions distrust frustration anxiety nervousness
`);

/** Verbs and nouns of motion: what follows their “to” is where somebody goes. */
export const MOTION = words(`
  fly flies flew flown flying flight flights travel travels traveled travelled traveling travelling trip trips visit visits
  journey journeys tour go goes going gone went come comes came coming return returns returned returning arrive arrives
  arrived arriving head heads headed heading drive drives drove move moved moves invite invited invites summoned fled flee
  road train rushed back ambassador ambassadors envoy envoys embassy
`);

/** What goes out “from” a place without anybody there acting. */
export const WAYS = words(`
  reporting reported broadcast live miles kilometers kilometres km away hours recalled withdrawn expelled deported escaped
`);

/** Nouns that make a town of the name beside them: “a Moscow hotel”, “the streets of Beijing”. */
export const PARTS_OF_A_TOWN = words(`
  airport airports hotel hotels street streets suburb suburbs outskirts region residents resident skyline metro subway zoo
  university mayor time correspondent bureau apartment courtroom prison jail theater theatre stadium neighborhood
  neighbourhood district districts square traffic native city center centre heart north south east west archbishop bishop
  patriarch downtown
`);

/** What takes place in a town; after an article only, since “Moscow meeting” may be the beginning of anything. */
export const EVENTS_OF_A_TOWN = words(`
  summit summits conference meeting meetings talks visit trip forum ceremony protest protests march rally concert attack
  embassy office court
`);
