export type ActorKind =
  | 'country'
  | 'bloc'
  | 'government'
  | 'organisation'
  | 'person'
  | 'place'
  | 'project'
  | 'treaty';

/** A name an actor goes by. */
export interface Alias {
  readonly text: string;
  /** `metonym`: a capital or seat that stands for it; `demonym`: its people or adjective; `place`: lies in it. */
  readonly kind: 'name' | 'acronym' | 'metonym' | 'demonym' | 'place' | 'surname';
}

/** An office a person holds or held. Days are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an open end is absent. */
export interface Office {
  readonly title: string;
  readonly of: string;
  readonly from: string;
  readonly until?: string;
}

/** Somebody or something that is known by name. */
export interface Actor {
  /** Kebab-case and stable: `kazakhstan`, `xi-jinping`, `nato`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Without the name itself. */
  readonly aliases: readonly Alias[];
  /** Ids of the actors it speaks or stands for: a leader or government for its country. */
  readonly standsFor: readonly string[];
  readonly offices: readonly Office[];
}
