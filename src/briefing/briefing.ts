/** The questions the bot can answer. */
export interface Briefing {
  readonly todo?: never;
}
