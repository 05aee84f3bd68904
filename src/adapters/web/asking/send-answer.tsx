import type { Context } from 'hono';
import { ACTION, CHOICE, COMMAND } from '../forms/form-state.ts';
import type { PartsProblem } from '../forms/open-multipart.ts';
import { readForm } from '../forms/read-form.ts';
import {
  type Message,
  readCaller,
  type SiteTools,
  sendMessage,
  sendPage,
} from '../page/send-page.tsx';
import { type Answer, answerAction, answerText, MAX_COMMAND } from './answer.ts';
import { AskPage } from './ask-page.tsx';
import { runCommand } from './run-command.ts';

const REFUSALS: Readonly<Record<PartsProblem, Message>> = {
  'too large': {
    status: 413,
    title: 'The file is too large',
    sentence: 'It has more than 50 MB; add the part that matters.',
  },
  'too long': {
    status: 413,
    title: 'The text is too long',
    sentence: 'A field takes 100,000 characters; add what is longer as a file.',
  },
  'too many': {
    status: 413,
    title: 'The form has too many parts',
    sentence: 'The forms of this page send one part for each of their fields.',
  },
  broken: {
    status: 400,
    title: 'The form did not come whole',
    sentence: 'It broke off on its way, or another program made it. Send it again from this page.',
  },
};

/** Answers `/?q=command` and `/?action=reference`, and `/` with what can be asked. */
export async function sendAnswer(context: Context, site: SiteTools): Promise<Response> {
  const tools = { ...site, caller: readCaller(context, site) };
  const text = context.req.query(COMMAND);
  if (isTooLong(text)) return sendTooLong(context, tools, { text, status: 414 });
  const action = context.req.query(ACTION);
  if (action !== undefined) {
    const answer = await answerAction(action, tools, context.req.query(CHOICE));
    return sendAskPage(context, answer, tools);
  }
  const answer = text === undefined ? undefined : await answerText(text, tools);
  return sendAskPage(context, answer, tools);
}

/** Answers what a form of the page sent. */
export async function sendRun(context: Context, site: SiteTools): Promise<Response> {
  const tools = { ...site, caller: readCaller(context, site) };
  const form = await readForm(context.req);
  if ('problem' in form) return sendMessage(context, tools, REFUSALS[form.problem]);
  const text = form.body[COMMAND];
  if (isTooLong(text)) return sendTooLong(context, tools, { text, status: 413 });
  return sendAskPage(context, await runCommand(form.body, tools), site);
}

function isTooLong(text: unknown): text is string {
  return typeof text === 'string' && text.length > MAX_COMMAND;
}

function sendTooLong(
  context: Context,
  tools: SiteTools,
  { text, status }: { readonly text: string; readonly status: 413 | 414 },
): Promise<Response> {
  const [length, limit] = [text.length, MAX_COMMAND].map((count) => count.toLocaleString('en'));
  return sendMessage(context, tools, {
    status,
    title: 'The command is too long',
    sentence: `It has ${length} characters; at most ${limit} fit.`,
  });
}

function sendAskPage(
  context: Context,
  answer: Answer | undefined,
  tools: SiteTools,
): Promise<Response> {
  const frame = { desk: tools.desk, assetVersion: tools.assets.version };
  return sendPage(
    context,
    tools,
    answer ? <AskPage {...frame} answer={answer} /> : <AskPage {...frame} />,
  );
}
