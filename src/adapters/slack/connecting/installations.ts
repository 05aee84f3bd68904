/** Where a request of Slack's comes from, or a message goes to: the workspace, and the organisation it may be part of. */
export interface SlackOrigin {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}

/** Knows the workspaces that Readout is installed in. */
export interface Installations {
  /** The bot token of a workspace; undefined where Readout is not installed in it. */
  findToken(origin: SlackOrigin): Promise<string | undefined>;
}

/** The workspace that a bot token belongs to. */
export interface Workspace {
  readonly name: string;
  readonly teamId: string;
  /** The organisation, where the app is installed in all of its workspaces. */
  readonly enterpriseId?: string;
}

/** The one installation of a token that somebody copied. */
export function createSingleInstallation(botToken: string, workspace: Workspace): Installations {
  return {
    findToken: (origin) => Promise.resolve(isOf(workspace, origin) ? botToken : undefined),
  };
}

/** Asks one after the other. */
export function joinInstallations(all: readonly Installations[]): Installations {
  return {
    async findToken(origin) {
      for (const each of all) {
        const token = await each.findToken(origin);
        if (token !== undefined) return token;
      }
      return undefined;
    },
  };
}

function isOf(workspace: Workspace, { teamId, enterpriseId }: SlackOrigin): boolean {
  if (workspace.enterpriseId !== undefined) return workspace.enterpriseId === enterpriseId;
  return workspace.teamId === teamId;
}
