/** English words that say who somebody is; lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Forms of address, which say nothing of what somebody does. */
export const HONORIFICS = words(`
  mr mr. mrs mrs. ms ms. miss dr dr. sir madam lady dame lord mister
`);

export const HE_WORDS = words(`
  mr mr. sir lord king prince sultan emir sheikh congressman chairman spokesman businessman councilman assemblyman alderman
  salesman cameraman policeman fisherman anchorman frontman father brother son husband uncle grandfather nephew boyfriend
  widower man boy actor gentleman monk priest imam ayatollah himself
`);

export const SHE_WORDS = words(`
  mrs mrs. ms ms. miss lady dame madam queen princess congresswoman chairwoman spokeswoman businesswoman councilwoman
  assemblywoman policewoman anchorwoman mother sister daughter wife aunt grandmother niece girlfriend widow woman girl
  actress nun waitress herself
`);

/** What people are by office: they speak for a country or an institution. */
export const OFFICES = words(`
  president minister premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson governor leader chief
  head chairman chairwoman chair director commissioner commander general admiral official officials officer authorities
  diplomat diplomats representative representatives delegate delegation king queen prince emir sultan monarch consul
  attaché ministers ministry ministries government regime administration leadership embassy mission military army navy
  forces police intelligence parliament cabinet presidency kremlin office department spokespeople spokesmen negotiator
  negotiators attorney coordinator rapporteur ombudsman undersecretary speaker
`);

/** Offices that are no person, and are “it”. */
export const BODIES = words(`
  delegation ministry government regime administration leadership embassy mission military army navy intelligence parliament
  cabinet presidency kremlin office department
`);

/** What people are otherwise; they speak for themselves. */
export const CALLINGS = words(`
  analyst expert scholar professor lecturer researcher fellow scientist historian economist political strategist pollster
  adviser advisor aide columnist reporter journalist correspondent editor author writer novelist poet blogger commentator
  pundit activist campaigner dissident lawyer attorney barrister solicitor prosecutor judge justice doctor physician
  surgeon nurse teacher student graduate engineer farmer miner worker driver trader investor banker broker entrepreneur
  businessman businesswoman billionaire executive founder co-founder owner manager ceo president producer publisher
  politician lawmaker legislator senator congressman congresswoman representative mp councillor councilman councilwoman
  mayor candidate nominee republican democrat conservative liberal veteran soldier colonel captain lieutenant sergeant
  major marshal detective inspector sheriff superintendent constable coach player goalkeeper striker captain champion
  actor actress singer musician artist painter director filmmaker photographer comedian host presenter architect designer
  astronaut pilot sailor fisherman mother father wife husband brother sister son daughter widow man woman resident
  neighbour neighbor witness survivor victim protester demonstrator organiser organizer volunteer member chairman priest
  pastor bishop archbishop cardinal imam rabbi monk nun pope patriarch spy oligarch tycoon magnate critic opponent rival
  ally friend colleague counterpart successor predecessor contender frontrunner incumbent chemist biologist physicist
  psychologist sociologist philosopher theologian geologist climatologist virologist epidemiologist consultant counsel
  contributor chef baker shopkeeper landlord tenant pensioner retiree refugee migrant
`);

/** Words of an office that another may stand for: “the Chinese leader” is the president, “the lawmaker” a senator. */
export const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'chancellor', 'prime', 'supreme', 'king', 'emir', 'ruler'],
  lawmaker: [
    'senator',
    'sen.',
    'rep.',
    'representative',
    'congressman',
    'congresswoman',
    'mp',
    'legislator',
    'deputy',
  ],
  legislator: [
    'senator',
    'sen.',
    'rep.',
    'representative',
    'congressman',
    'congresswoman',
    'mp',
    'lawmaker',
  ],
  congressman: ['rep.', 'representative', 'rep'],
  congresswoman: ['rep.', 'representative', 'rep'],
  representative: ['rep.', 'rep', 'congressman', 'congresswoman'],
  senator: ['sen.', 'sen'],
  governor: ['gov.', 'gov'],
  professor: ['prof.', 'prof'],
  general: ['gen.', 'gen'],
  doctor: ['dr.', 'dr', 'physician'],
  physician: ['doctor'],
  premier: ['prime'],
  pontiff: ['pope'],
  monarch: ['king', 'queen'],
  envoy: ['ambassador'],
  diplomat: ['ambassador', 'envoy', 'foreign'],
  academic: ['professor', 'scholar', 'lecturer'],
  scholar: ['professor', 'academic'],
  expert: ['analyst', 'scholar'],
  researcher: ['fellow', 'scholar', 'scientist'],
  attorney: ['lawyer'],
  lawyer: ['attorney', 'counsel', 'solicitor', 'barrister'],
  reporter: ['journalist', 'correspondent'],
  journalist: ['reporter', 'correspondent', 'columnist', 'editor'],
  spokesperson: ['spokesman', 'spokeswoman'],
  businessman: ['entrepreneur', 'tycoon', 'billionaire', 'executive'],
  businesswoman: ['entrepreneur', 'tycoon', 'billionaire', 'executive'],
  executive: ['ceo'],
  politician: [
    'senator',
    'lawmaker',
    'congressman',
    'congresswoman',
    'mp',
    'minister',
    'mayor',
    'governor',
  ],
  official: ['minister', 'secretary', 'director', 'commissioner'],
};
