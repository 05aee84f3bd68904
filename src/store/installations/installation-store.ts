/** What a platform gave when Readout was installed in a workspace; its tokens lie in `sealed`, which only the holder of a key can read. */
export interface Installation {
  /** The group (`slack:T1`), or the organisation that has Readout in its workspaces (`slack:E1`). */
  readonly group: string;
  /** Names the key that `sealed` was sealed with. */
  readonly keyId: string;
  readonly sealed: string;
  readonly savedMs: number;
}

/** Where Readout is installed. It throws `store_failed` alone. */
export interface InstallationStore {
  /** Keeps an installation; one that is there already is kept anew. */
  saveInstallation(installation: Installation): Promise<void>;
  /** Writes down that a group is one of an organisation, and has its installation. */
  linkInstallation(group: string, organisation: string): Promise<void>;
  /** Seals anew what is still sealed as `old` says, and says whether it was. */
  resealInstallation(
    old: Installation,
    next: Pick<Installation, 'keyId' | 'sealed'>,
  ): Promise<boolean>;
  /** The installation of a group, its own or its organisation's. */
  findInstallation(group: string): Promise<Installation | undefined>;
  /** In the order of their groups. */
  listInstallations(): Promise<readonly Installation[]>;
  /** The groups that have the installation of an organisation, also after that is gone. */
  listMembers(organisation: string): Promise<readonly string[]>;
  /** Writes down that a bot is in some groups; `account` says which bot, for another one is in others. */
  noteJoined(account: string, groups: readonly string[]): Promise<void>;
  /** The groups that a bot was in and that were not forgotten since. */
  listJoined(account: string): Promise<readonly string[]>;
  /** Removes what was saved or linked for a group until a time, and says whether there was something. */
  removeInstallation(group: string, untilMs: number): Promise<boolean>;
}
