import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PlatformState } from '../adapter.ts';
import { sendArticle } from './articles/send-article.tsx';
import { MAX_COMMAND } from './asking/answer.ts';
import { completeText } from './asking/complete-text.ts';
import { sendAnswer, sendRun } from './asking/send-answer.tsx';
import { isInParts } from './forms/read-form.ts';
import { sendDeliveries } from './issues/send-deliveries.tsx';
import { sendArchive, sendIssue, sendIssueFeed } from './issues/send-issue.tsx';
import { readCaller, type SiteTools, sendMessage } from './page/send-page.tsx';
import { addSecureHeaders, isFromHere, namesHost } from './server/guard.ts';
import { isHandedOn } from './server/visitor.ts';
import { composeWebCaller } from './server/web-caller.ts';

/** A button, and a command that is too long by far, with what escapes add to them; only a form with fields sends its parts apart. */
const MOST_BYTES_ESCAPED = 128 * 1024;

export interface WebAppTools extends Omit<SiteTools, 'caller'> {
  /** The hosts a request may name; undefined where any may be named. */
  readonly hosts: ReadonlySet<string> | undefined;
  /** How each platform stands, by its name. */
  listStates?(): Readonly<Record<string, PlatformState>>;
}

/** Every page of the site. Those that only read are asked for with GET; what changes something is sent to `/run`. */
export function createWebApp(options: WebAppTools): Hono {
  const app = new Hono();
  const tools = { ...options, caller: composeWebCaller(options.hosts) };
  addGuards(app, tools);
  if (tools.caller.isHost) app.use(tellOfProxy(tools));
  addRun(app, tools);
  app.get('/', (context) => sendAnswer(context, tools));
  app.get('/articles/:id{.+}', (context) => sendArticle(context, tools));
  app.get('/issues/:id', (context) => sendIssue(context, tools));
  app.get('/archives/:archive', (context) => sendArchive(context, tools));
  app.get('/archives/:archive/feed.xml', (context) => sendIssueFeed(context, tools));
  app.get('/deliveries', (context) => sendDeliveries(context, tools));
  app.get('/complete', async (context) => {
    const text = context.req.query('q') ?? '';
    return context.json(
      text.length > MAX_COMMAND
        ? []
        : await completeText(text, { ...tools, caller: readCaller(context, tools) }),
    );
  });
  app.get('/assets/:name', (context) => sendAsset(context, tools) ?? context.notFound());
  app.get('/healthz', (context) => context.json(describeHealth(options)));
  addRefusals(app, tools);
  return app;
}

function addGuards(app: Hono, tools: WebAppTools & SiteTools): void {
  const { hosts } = tools;
  app.use(addSecureHeaders);
  app.use(async (context, next) => {
    if (hosts === undefined || namesHost(context.req.header('host'), hosts)) return next();
    return sendMessage(context, tools, {
      status: 403,
      title: 'That name is not known here',
      sentence: `This page answers to ${[...hosts].join(', ')} alone; PUBLIC_URL adds a name.`,
    });
  });
}

const PROXIED =
  'A proxy hands requests on to the web page, and PUBLIC_URL is not set: set it to the address others reach Readout at.';

/** Says once that others come in by a page that was meant for this machine alone. */
function tellOfProxy({ log }: SiteTools): MiddlewareHandler {
  let isTold = false;
  return async (context, next) => {
    if (!isTold && isHandedOn(context)) {
      isTold = true;
      log.warn(PROXIED);
    }
    await next();
  };
}

function addRun(app: Hono, tools: SiteTools): void {
  const fromHere: MiddlewareHandler = async (context, next) => {
    if (isFromHere(context.req, tools.publicUrl)) return next();
    return sendMessage(context, tools, {
      status: 403,
      title: 'That did not come from this page',
      sentence: 'What changes something is taken from the forms of this page alone.',
    });
  };
  const small = bodyLimit({
    maxSize: MOST_BYTES_ESCAPED,
    onError: (context) =>
      sendMessage(context, tools, {
        status: 413,
        title: 'That is too much for a button',
        sentence: 'Long texts and files are taken from the forms of this page alone.',
      }),
  });
  const limit: MiddlewareHandler = (context, next) =>
    isInParts(context.req) ? next() : small(context, next);
  app.post('/run', fromHere, limit, (context) => sendRun(context, tools));
}

/** The status is that of the process: another start of it brings no platform back. */
function describeHealth({ listStates }: WebAppTools) {
  const platforms = listStates?.() ?? {};
  return { ok: !Object.values(platforms).includes('lost'), platforms };
}

/** An address with the version of the assets never changes what it gives. */
function sendAsset(context: Context, { assets }: WebAppTools): Response | undefined {
  const asset = assets.files.get(context.req.param('name') ?? '');
  if (asset === undefined) return undefined;
  const isVersioned = context.req.query('v') === assets.version;
  return context.body(asset.bytes, 200, {
    'content-type': asset.type,
    'cache-control': isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}

function addRefusals(app: Hono, tools: SiteTools): void {
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (context) => {
    context.header('allow', 'GET, HEAD');
    const sentence = 'Pages are asked for with GET, and nothing is changed by asking.';
    return sendMessage(context, tools, { status: 405, title: 'Nothing is taken here', sentence });
  });
  app.notFound((context) => {
    const sentence = 'The address leads to nothing here.';
    return sendMessage(context, tools, { status: 404, title: 'No such page', sentence });
  });
  app.onError((cause, context) => {
    tools.log.error(`The page ${context.req.path} failed`, cause);
    const sentence = 'It is not your doing. Try again; the fault was logged.';
    return sendMessage(context, tools, { status: 500, title: 'That did not work', sentence });
  });
}
