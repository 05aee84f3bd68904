/** When something comes again: a cron line of five fields, as the clocks of a time zone show it. */
export interface Schedule {
  /** Minute, hour, day of the month, month, day of the week; `L` is the last day of a month. */
  readonly cron: string;
  /** A name of the IANA time zone database, such as `Asia/Almaty`. */
  readonly zone: string;
}
