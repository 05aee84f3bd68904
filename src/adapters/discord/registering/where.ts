import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where commands are shown: on servers, with the bot and among people, whoever brought the bot along. */
export const WHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
