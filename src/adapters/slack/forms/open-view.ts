import { type types, webApi } from '@slack/bolt';

/** Slack gives three seconds after a command or a press to open a view. */
const LATE = /^(?:expired|invalid|exchanged)_trigger(?:_id)?$/u;

/** Opens a view; says whether it was still time. */
export async function openView(
  client: webApi.WebClient,
  triggerId: string,
  view: types.ModalView,
): Promise<boolean> {
  try {
    await client.views.open({ trigger_id: triggerId, view });
    return true;
  } catch (cause) {
    const error = cause instanceof webApi.WebAPIPlatformError ? cause.data.error : '';
    if (LATE.test(error)) return false;
    throw cause;
  }
}
