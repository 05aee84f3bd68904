/** What not everybody may do, and who may is set; `manage` is for those who manage a place alone. */
export type GrantedPermission = 'add' | 'schedule' | 'moderate';

/** Those who manage the place, everybody, or people and roles: `discord:1`, `discord:@&2`, `slack:U1`, `slack:subteam^S1`. */
export type Allowed = 'managers' | 'everyone' | readonly string[];

/** What holds for a group. */
export interface Settings extends Readonly<Record<GrantedPermission, Allowed>> {
  /** The language of what the bot says in its own words, as a BCP 47 tag. */
  readonly language: string;
  /** An IANA name: the zone of times that name none. */
  readonly timeZone: string;
  /** The collection that questions are narrowed to which name none. */
  readonly collection?: string;
}

/** What a group has set for itself; absent is what the configuration says. */
export type GroupSettings = Partial<Settings>;

/** What was changed: how it was, and how it is. */
export interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}
