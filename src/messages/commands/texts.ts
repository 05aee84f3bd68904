/** What a language calls commands and options, and tells of them; a command itself tells all of it in English. */
export interface CommandTexts {
  /** Each word of a command's name: small letters, digits, `-` and `_`, as Discord wants a name. */
  readonly words: Readonly<Record<string, string>>;
  /** An option's name, in the same letters. */
  readonly options: Readonly<Record<string, string>>;
  /** What a command does, by its name; at most 100 characters, without a full stop. */
  readonly summaries: Readonly<Record<string, string>>;
  /** What an option takes, by `command option` where that differs, else by its name. */
  readonly hints: Readonly<Record<string, string>>;
  /** The values of options that are words. */
  readonly choices: Readonly<Record<string, string>>;
}
