import type { Article } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import type { Paragraph } from './box.ts';
import { findElements, type PageDocument, readText } from './dom.ts';
import { nameStandIn } from './name-stand-in.ts';

/** A page without an article says little; what is longer than this may speak of cookies and passwords as it likes. */
const LITTLE = 1_500;
/** What excuses itself says next to nothing. */
const NEXT_TO_NOTHING = 500;
/** A question about cookies can be long. */
const LONG = 4_000;
const HALF = 0.5;
const SHORTEST_WALL = 40;
const LONGEST_SAYING = 400;
const MOST_TITLES = 4;

const MISSING =
  /\b(?:404|410)\b|\b(?:page|article|story|content)\b.{0,40}\b(?:not found|no longer|does(?:n[’']t| not) exist|unavailable|cannot be found|can[’']t be found|could not be found|couldn[’']t be found|(?:has been|was) removed)|\bnot found\b|can[’']t find (?:the|that|this) page|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|страниц\p{L}{0,3} (?:не найден|не существует|удален|удалён)|(?:материал|статья) (?:не найден|удал[её]н)|бет табылмады|sayfa bulunam|الصفحة غير موجودة|لم يتم العثور على الصفحة|ページが見つかりません|strony nie znaleziono|сторінк\p{L}{0,3} не знайден|页面不存在|找不到(?:该|此|您|你)?.{0,12}页面|页面未找到|無法找到/iu;
/** What only a page without anything says of itself. */
const EXCUSE =
  /\b(?:page|link|address|url|article|story)\b.{0,12}\byou(?:[’']re| are|[’']ve| have| were)? (?:look(?:ing|ed) for|request(?:ed|ing)?|want(?:ed)?|follow(?:ed|ing)?|typed|entered|clicked)\b|^(?:oops|whoops|uh-?oh|d[’']oh)\b|\b(?:lost|broken|dead|expired) (?:page|link)\b|(?:страниц|адрес)\p{L}{0,3}, котор\p{L}{2,3} вы (?:ищете|искали|запросили|запрашиваете)|您(?:访问|查找|请求)的(?:页面|文章|内容)/iu;
const COOKIES =
  /\bcookies?\b|\bconsent\b|\bgdpr\b|\b(?:your )?privacy (?:choices|settings|preferences|policy)\b|\bdatenschutz|\bpartners? (?:store|process)|\baccept all\b|\breject all\b|\bmanage (?:options|preferences|choices)\b/iu;
const WALL =
  /\b(?:log|sign) ?in\b|\bsubscribe\b|\bsubscri(?:bers?|ption)\b|\bregister\b|\bcreate an? (?:free )?account\b|\bpassword\b|\bmembers? only\b|\balready (?:a member|have an account)\b|\banmelden\b|\babonn|connectez-vous|identifiez-vous|se connecter|inici(?:a|ar) sesión|suscríbe(?:te|se)|faça login|assine\b|войдите|авториз(?:уйтесь|ация)|вход на сайт|зарегистрируйтесь|забыли пароль|подпишитесь|жүйеге кір|тіркел(?:іңіз|у)|giriş yap|üye ol|abone ol|تسجيل الدخول|请(?:先)?登录|登录后|忘记密码|注册账号/iu;
const ROBOT =
  /\b(?:verify|confirm|prove)\b.{0,30}\b(?:you are|you[’']re)\b.{0,12}\bhuman\b|\bnot a robot\b|\bcaptcha\b|\bchecking your browser\b|\bunusual (?:traffic|activity)\b|\baccess denied\b|\brequest (?:was |has been )?blocked\b/iu;
const SCRIPTED =
  /\b(?:enable|activate|turn on|requires?|needs?|without)\b.{0,20}\bjavascript\b|\bjavascript\b.{0,30}\b(?:enabled?|disabled|required)\b/iu;

/** A page with what was found in it. */
interface Page {
  readonly document: PageDocument;
  readonly paragraphs: readonly Paragraph[];
  readonly article: Article | undefined;
}

const MISSING_PAGE =
  'The page says that there is nothing at this address: the article was moved or removed.';
const ROBOT_PAGE = 'The page asks whether a person is reading, and shows no article to a program.';
const COOKIE_PAGE = 'The page shows only its question about cookies, and no article.';
const WALL_PAGE =
  'The page asks to log in or to subscribe before it shows the article; Readout does neither.';
const SCRIPTED_PAGE = 'The page shows no text without running its scripts, and Readout runs none.';

/** Names in a whole sentence why a page shows no article; undefined where it may show one. */
export function nameBadPage({ document, paragraphs, article }: Page): string | undefined {
  const shown = paragraphs.map(({ text }) => text);
  const body = listBody(article);
  const said = body.length > 0 ? body : shown;
  const length = measure(said);
  if (length > LONG) return undefined;
  if (measureShare(said, COOKIES) > HALF) return COOKIE_PAGE;
  if (length > LITTLE) return undefined;
  const titles = listTexts(document, ['title', 'h1', 'h2']).slice(0, MOST_TITLES);
  const excuses = length < NEXT_TO_NOTHING ? [...titles, ...said] : [];
  if (titles.some((text) => MISSING.test(text))) return MISSING_PAGE;
  if (excuses.some((text) => EXCUSE.test(text))) return MISSING_PAGE;
  const standIn = length < NEXT_TO_NOTHING ? nameStandIn({ document, titles, said }) : undefined;
  if (standIn !== undefined) return standIn;
  if ([...titles, ...said].some((text) => ROBOT.test(text))) return ROBOT_PAGE;
  if (isWall(document, shown, measure(body))) return WALL_PAGE;
  return nameUnseen(document, shown, body);
}

/** More is said of logging in than of anything else. */
function isWall(document: PageDocument, shown: readonly string[], bodyLength: number): boolean {
  const wall = measure(shown.filter((text) => WALL.test(text)));
  const isPlain = wall >= SHORTEST_WALL || asksPassword(document);
  return isPlain && wall > bodyLength * HALF;
}

/** Where little is shown, scripts would have shown more. */
function nameUnseen(
  document: PageDocument,
  shown: readonly string[],
  body: readonly string[],
): string | undefined {
  const hints = [...shown, ...listTexts(document, ['noscript'])];
  if (body.length === 0 && hints.some((text) => SCRIPTED.test(text))) return SCRIPTED_PAGE;
  if (shown.length > 0) return undefined;
  return findElements(document, 'script').length > 0 ? SCRIPTED_PAGE : 'The page shows no text.';
}

function listBody(article: Article | undefined): readonly string[] {
  const passages = article?.passages.filter(({ role }) => role === 'body') ?? [];
  return passages.map((passage) => article?.text.slice(passage.start, passage.end) ?? '');
}

function listTexts({ elements }: PageDocument, names: readonly string[]): readonly string[] {
  const named = elements.filter(({ localName }) => names.includes(localName));
  return named.map((element) => foldBlanks(readText(element, LONGEST_SAYING)));
}

function asksPassword(document: PageDocument): boolean {
  const inputs = findElements(document, 'input');
  return inputs.some(({ attributes }) => attributes['type']?.toLowerCase() === 'password');
}

/** How much of what is said speaks of this. */
function measureShare(said: readonly string[], of: RegExp): number {
  return measure(said.filter((text) => of.test(text))) / Math.max(1, measure(said));
}

function measure(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
