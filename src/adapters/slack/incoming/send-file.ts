import type { webApi } from '@slack/bolt';
import { copy, paragraph } from '../../../card/build.ts';
import type { Card } from '../../../card/card.ts';
import type { Log } from '../../adapter.ts';

interface Sending {
  /** Slack's id of whoever asked. */
  readonly person: string;
  readonly client: Pick<webApi.WebClient, 'conversations' | 'files'>;
  readonly log: Log;
}

const ADVICE =
  'Slack did not take the file, so its text stands here. The app needs the scopes files:write and im:write: install it again with the manifest of “readout manifest slack”.';

/**
 * Sends the file of a card, if it has one, to whoever asked, in their messages with the app: nothing private can be uploaded to a
 * channel. Gives the card to show: the same, or one that holds the text itself where Slack does not take the file.
 */
export async function sendFile(card: Card, { person, client, log }: Sending): Promise<Card> {
  const { file, ...rest } = card;
  if (file === undefined) return card;
  try {
    const { channel } = await client.conversations.open({ users: person });
    const place = { channel_id: channel?.id ?? '', filename: file.name };
    await client.files.uploadV2({ ...place, content: file.text });
    return card;
  } catch (cause) {
    log.warn(`Slack: the file ${file.name} could not be sent.`, cause);
    return { ...rest, blocks: [...rest.blocks, paragraph(ADVICE), copy(file.text)] };
  }
}
