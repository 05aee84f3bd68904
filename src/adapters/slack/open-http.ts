import { HTTPReceiver } from '@slack/bolt';
import { BriefingError } from '../../domain/error.ts';
import { createBoltLog } from './connecting/bolt-log.ts';
import { EVENTS_PATH } from './installing/slack-manifest.ts';
import { createSlackApp, DELIVERY, type OpenSession } from './slack-app.ts';

/** Has Slack post signed requests to `/slack/events`; the port is another's. */
export function chooseHttp(signingSecret: string | undefined): OpenSession {
  if (!signingSecret) {
    throw new BriefingError('connection_failed', 'SLACK_SIGNING_SECRET is missing.', {
      hint: 'Copy it from “Basic Information” at https://api.slack.com/apps, or set SLACK_APP_TOKEN for Socket Mode.',
    });
  }
  return (tools) => {
    const receiver = new HTTPReceiver({
      signingSecret,
      endpoints: EVENTS_PATH,
      logger: createBoltLog(tools.log),
      customPropertiesExtractor: ({ headers }) => ({ [DELIVERY]: headers['x-slack-signature'] }),
    });
    const { close } = createSlackApp(receiver, tools);
    return Promise.resolve({
      greeting: `Slack: ${tools.whom} posts to ${EVENTS_PATH}.`,
      handle: (request, response) => receiver.requestListener(request, response),
      close,
    });
  };
}
