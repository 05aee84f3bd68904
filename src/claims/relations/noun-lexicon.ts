import type { Direction, RelationKind } from '../../domain/relation.ts';

/** Nouns that join two actors. */
export interface NounRow {
  readonly direction: Direction;
  readonly kind: RelationKind;
  /** Singular and plural where both are used. */
  readonly nouns: string;
  /** The prepositions before the one it goes out to: “support for Norland”; absent where it only stands between two. */
  readonly to?: string;
}

/** Nouns of the same four quarters as the verbs (see `verb-lexicon.ts`), and of lasting stances. */
export const RELATION_NOUNS: readonly NounRow[] = [
  {
    direction: 'cooperative',
    kind: 'stance',
    nouns:
      'alliance alliances partnership partnerships friendship axis entente marriage nexus bond bonds rapprochement',
    to: 'with',
  },
  {
    direction: 'cooperative',
    kind: 'deed',
    nouns: 'cooperation collaboration agreement pact treaty deal accord truce ceasefire',
    to: 'with',
  },
  {
    direction: 'cooperative',
    kind: 'word',
    nouns: 'talks negotiations summit dialogue consultations meeting',
    to: 'with',
  },
  { direction: 'cooperative', kind: 'stance', nouns: 'support backing sympathy', to: 'for|of' },
  { direction: 'cooperative', kind: 'word', nouns: 'praise', to: 'for|of' },
  { direction: 'cooperative', kind: 'deed', nouns: 'aid assistance help loans', to: 'to|for' },
  { direction: 'cooperative', kind: 'deed', nouns: 'investment investments', to: 'in' },
  {
    direction: 'conflictual',
    kind: 'word',
    nouns: 'criticism condemnation condemnations denunciation',
    to: 'of',
  },
  {
    direction: 'conflictual',
    kind: 'word',
    nouns: 'accusations threats warnings',
    to: 'against|to',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    nouns: 'sanctions tariffs embargo boycott blockade',
    to: 'against|on',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    nouns: 'attack attacks invasion war aggression offensive strike strikes assault incursion',
    to: 'on|against|of|in',
  },
  {
    direction: 'conflictual',
    kind: 'deed',
    nouns: 'occupation annexation bombing shelling',
    to: 'of',
  },
  {
    direction: 'conflictual',
    kind: 'stance',
    nouns: 'hostility animosity resentment opposition',
    to: 'to|toward|towards|against',
  },
  {
    direction: 'conflictual',
    kind: 'stance',
    nouns:
      'rivalry tensions tension rift rifts conflict clash clashes divide dispute disputes cracks feud enmity standoff competition friction confrontation split',
    to: 'with',
  },
  {
    direction: 'neutral',
    kind: 'stance',
    nouns: 'relations relationship ties links neutrality',
    to: 'with|to|toward|towards',
  },
];

/** Words before or behind “ties” and “relations” that say which way these go. */
export const WARM =
  /^(?:close|closer|strong|stronger|warm|friendly|deep|deeper|good|better|solid|robust|burgeoning|cordial|cooperative|strengthening|strengthened|improving|improved|warming|deepening)$/u;
export const COLD =
  /^(?:frayed|strained|tense|cool|sour|soured|rocky|deteriorating|deteriorated|bad|worse|poor|hostile|fraying|worsening|worsened|icy|chilly|fraught|uneasy|severed|broken)$/u;

/** What one actor is to another. */
export const ROLES: readonly { readonly direction: Direction; readonly nouns: string }[] = [
  {
    direction: 'cooperative',
    nouns: 'ally allies partner partners friend friends backer supporter protector patron',
  },
  {
    direction: 'conflictual',
    nouns:
      'rival rivals enemy enemies adversary adversaries foe foes opponent opponents competitor competitors',
  },
];

/** A person or thing that belongs to an actor, and does not act or suffer for it: “the Russian opposition”, “a Chinese analyst”. */
export const STRANGERS =
  /^(?:opposition|dissidents?|protest(?:er|or)s?|demonstrators?|critics?|activists?|analysts?|experts?|scholars?|journalists?|reporters?|commentators?|pundits?|exiles?|emigres?|émigrés?|refugees?|migrants?|rebels?|separatists?|separatism|speakers?|language|alphabet|author|historian|professor|students?|dream|winter|border|borders|model|opponents?|enemies|enemy|rivals?|foes?|adversar(?:y|ies))$/u;

/** What happens in a place rather than does something: “the Ukraine war hurts …” says nothing of what Ukraine does. */
export const EVENTS =
  /^(?:war|wars|conflict|crisis|crises|protests?|unrest|violence|uprising|riots?|revolution|elections?|vote|summit|talks|meetings?|negotiations?|olympics|games|region|invasion|attacks?|earthquake|floods?|pandemic|fears?|tensions?|dispute|question|issue|deal|sanctions)$/u;
