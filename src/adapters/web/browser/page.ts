import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import { answerInPlace } from './answer-in-place.ts';
import { followColourScheme } from './colour-scheme.ts';
import { completeWhileTyping } from './complete-while-typing.ts';
import { showOwnTime } from './own-time.ts';

// The page works without this script; what follows makes it quicker to use.
followColourScheme();
showOwnTime(document);
const form = document.querySelector<HTMLFormElement>('#ask');
if (form) {
  answerInPlace(form);
  completeWhileTyping(form);
}
document.querySelector('#quotation')?.scrollIntoView({ block: 'center' });
