/** English words that refer to an actor without naming it; lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What a country is called, in the singular; not “state” alone, which is a part of one as often. */
export const COUNTRY_NOUNS = words('country nation republic');

/** Kinds of countries, with the ids of those that are one. */
export const KINDS_OF_COUNTRY: Readonly<Record<string, ReadonlySet<string>>> = {
  kingdom: words(`
    saudi-arabia united-kingdom jordan morocco bahrain thailand spain netherlands norway sweden denmark belgium cambodia
    bhutan lesotho eswatini tonga
  `),
  emirate: words('qatar kuwait united-arab-emirates'),
  sultanate: words('oman brunei'),
};

/** Where a country lies or what it was, as an adjective before “nation” says it. */
export const REGIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  'central asian': words('kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan'),
  'former soviet': words(`
    kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan azerbaijan armenia georgia moldova belarus ukraine estonia
    latvia lithuania
  `),
  'ex-soviet': words(`
    kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan azerbaijan armenia georgia moldova belarus ukraine estonia
    latvia lithuania
  `),
  baltic: words('estonia latvia lithuania'),
  nordic: words('denmark finland iceland norway sweden'),
  gulf: words('bahrain kuwait oman qatar saudi-arabia united-arab-emirates'),
  caucasus: words('armenia azerbaijan georgia'),
  balkan: words(`
    albania bosnia-and-herzegovina bulgaria croatia kosovo montenegro north-macedonia serbia slovenia
  `),
  'south asian': words('india pakistan bangladesh sri-lanka nepal bhutan maldives afghanistan'),
  'east asian': words('china japan south-korea north-korea taiwan mongolia'),
  'southeast asian': words(`
    brunei cambodia indonesia laos malaysia myanmar philippines singapore thailand timor-leste vietnam
  `),
  island: words(`
    taiwan japan cuba sri-lanka malta cyprus iceland maldives fiji philippines indonesia madagascar singapore ireland
  `),
};

/** “the two countries”, “both sides”. */
export const PLURAL_COUNTRY_NOUNS = words(`
  countries nations states republics neighbours neighbors powers superpowers sides governments capitals giants rivals regimes
  adversaries titans kingdoms
`);

/** “the two leaders”. */
export const PLURAL_LEADER_NOUNS = words(`
  leaders presidents men women ministers premiers chancellors counterparts statesmen politicians diplomats
`);

/** Plural nouns that a “they” after two countries does not mean. */
export const NO_ANTECEDENTS = words(`
  ties relations talks interests sanctions terms borders tensions links weeks months years days
`);
