import { SocketModeReceiver } from '@slack/bolt';
import { silentBoltLog } from './connecting/bolt-log.ts';
import { checkToken, nameFault } from './connecting/name-fault.ts';
import { createSlackSocket } from './connecting/slack-socket.ts';
import { createSlackApp, DELIVERY, type OpenSession } from './slack-app.ts';

/** Has Readout open a socket to Slack, so that it needs no address of its own. */
export function chooseSocket(appToken: string): OpenSession {
  checkToken(appToken, 'SLACK_APP_TOKEN');
  return async (tools) => {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: silentBoltLog,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { ...tools.clientOptions } },
      customPropertiesExtractor: ({ envelope_id: id }) => ({ [DELIVERY]: id }),
    });
    const app = createSlackApp(receiver, tools);
    const socket = createSlackSocket(receiver.client, tools);
    try {
      await socket.open();
    } catch (cause) {
      await socket.close();
      throw nameFault(cause, 'SLACK_APP_TOKEN');
    }
    return {
      greeting: `Slack: connected to ${tools.whom} over Socket Mode.`,
      async close() {
        await app.close();
        await socket.close();
      },
    };
  };
}
