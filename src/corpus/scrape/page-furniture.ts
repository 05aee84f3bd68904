import { headsPointers } from './pointers.ts';

/** Longer paragraphs are prose; every pattern here is linear all the same. */
const LONGEST_LINE = 400;
const LONGEST_SECTION = 60;
const MOST_PART_WORDS = 4;
/** “Policy Brief No. 12”. */
const NUMBER = / (?:no\. ?)?\d{1,4}$/iu;

const SECTION = matchLine([
  '(?:breaking |world |national |local )?news',
  'news analysis|analysis|opinions?|commentary|editorial|op-ed|perspectives?|viewpoints?|explainer',
  'world|politics|business|features?|interviews?|press release|columns?|blogs?|essay',
  'home ?[>»/|].*',
  'for immediate release|embargoed (?:until|till|for)\\b.*|under embargo\\b.*',
  '(?:policy|issue|research|expert|working|position|discussion) (?:briefs?|papers?|notes?|memos?|comments?)|(?:guest|photo|personal|visual) essays?|reports?|briefings?|backgrounders?|q ?& ?a|editorial board',
  'live(?: blog| updates?| ticker)?|urgent|flash|bulletin|breaking|alert|exclusive|eilmeldung|срочно',
  'politik|wirtschaft|kultur|wissenschaft|gesellschaft|ausland|inland|meinung|kommentar|leitartikel|politique|économie|société|culture|monde|tribune|éditorial|analyse|política|economía|economia|sociedad|sociedade|cultura|mundo|opinión|opinião|politica|cronaca|esteri',
  'gündem|siyaset|ekonomi|dünya|köşe yazısı|política internacional|политика|экономика|общество|культура|в мире|мир|мнение|колонка|аналитика|саясат|экономика|қоғам|мәдениет|әлем|пікір|политика и общество',
  '国际|国内|时政|财经|经济|社会|文化|观点|评论|要闻|سياسة|اقتصاد|مجتمع|ثقافة|رأي|العالم|أخبار',
]);
/** What an agency files a report under: `NORTHLAND-GRAIN/FEES (UPDATE 2, PIX)`. */
const SLUG =
  /^[A-Z\d]{2,20}(?:-[A-Z\d]{1,20}){0,4}\/(?:[A-Z\d]{1,20}-?){0,4}(?: \([A-Z\d, -]{1,40}\))?$/u;

const LINK = matchLine([
  'share(?: this)?(?: (?:full )?(?:article|story|post|page|on)\\b.*)?|tweet|print(?: this)?|save|listen(?: to this (?:article|story)\\b.*)?|reply',
  '(?:facebook|twitter|email|linkedin|whatsapp|telegram|reddit|pinterest|print|copy link|[,|· ])+',
  'publication: .*\\b(?:volume|issue)\\b.*|vol(?:ume|\\.) \\d{1,3},? (?:no|issue|number)\\b.*|\\d{1,3} of \\d{1,3}',
  'listen (?:and (?:follow|subscribe) )?(?:on|at)\\b.*|subscribe (?:on|via) .{2,80}',
  'sort(?:ed)? by\\b.*|(?:newest|oldest|top|best)(?: first| comments)?|like|поделиться|бөлісу|分享(?:到|至)?.{0,30}|версия для печати|распечатать|обсудить',
  '(?:auf .{2,20} )?teilen|partager(?: (?:sur|cet article|l’article).{0,30})?|compartir(?: en .{2,20})?|compartilh(?:e|ar)(?: .{2,30})?|condividi(?: su .{2,20})?|delen|paylaş(?:.{0,20})?|مشاركة|شارك(?: (?:على|عبر|المقال|الخبر).{0,25})?',
  '(?:点赞|點贊|在看|收藏|转发|轉發|分享|赞|打印|复制链接|阅读原文|朋友圈|[ ·|、])+|imprimir|imprimer|drucken|yazdır|طباعة',
  '(?:теги|метки|тегтер|schlag(?:worte|wörter)|mots-clés|étiquettes|etiquetas|palabras clave|palavras-chave|etiketler|标签|標籤|关键词|關鍵詞|الوسوم|كلمات مفتاحية) ?[:：].*',
  '(?:если (?:вы )?)?(?:нашли|заметили|увидели|обнаружили) (?:ошибку|опечатку).*',
  // What a browser prints on each page, or shows above the text for reading.
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}, \\d{1,2}:\\d{2}(?: [ap]m)? .{1,250}|https?://\\S{1,300} \\d{1,3}/\\d{1,3}|page \\d{1,3}(?: (?:of|/) \\d{1,3})?|\\d{1,3}/\\d{1,3}',
  'follow (?:us|him|her|them|me) (?:on|at)\\b.*|follow .{2,60} on (?:facebook|twitter|x|instagram|tiktok|whatsapp|threads|linkedin|telegram|youtube|bluesky|mastodon)\\b.*',
  'from the .{3,20} (?:19|20)\\d\\d (?:print )?(?:issue|edition)|(?:buy|shop) now|add to (?:cart|basket)|[（(](?:完|end)[)）]|end',
  'link copied|sign up here|(?:purchase|get|buy) licen[sc]ing rights|(?:request|order|buy) (?:reprints?|permissions?)\\b.{0,40}|reuse this content',
  "you(?:[’']re| are) reading (?:a|one of your|your) .{0,20}\\bfree\\b.{0,40}|(?:читайте|следите за) .{2,30} в (?:telegram|телеграм|вк|вконтакте|дзен|max)(?!\\p{L}).{0,30}|теги .{2,80}",
  '(?:see )?more on: .*|more about \\p{Lu}.{2,60}|[·•∙] ?(?:paid|free|preview)',
  '(?:tags|topics|filed under|categories|category|tagged(?: with)?)(?: & \\p{L}{3,12})?:.*|tags|filed under|(?:#\\S+ ?)+',
  'to contact the (?:reporters?|editors?|authors?|writers?)\\b.{0,250}|.{3,60} (?:in|at) .{0,40}\\S{1,40}@\\S{3,60}|\\[[A-Z]{4,12}\\]|heard on .{3,60}',
  '\\((?:soundbite|sound bite|applause|laughter|crosstalk|music|begin video|end video|commercial break|video clip|inaudible)\\b.{0,80}\\)',
  '(?:follow|find|read|see) .{2,100} (?:at|here|on):? https?://\\S{3,120}',
  'like this (?:article|story|post)\\?.*|(?:e-?mail|contact|follow|reach) .{2,60} (?:at|on) \\S{0,60}@\\S.*',
  '[\\d.,]{1,9}[km]? (?:followers?|shares?|likes?|views?|claps)|(?:follow|following|listen|share)(?: [·•|] .{1,40})?',
  '(?:read(?:ing)? time|estimated reading time|temps de lecture|lese(?:zeit|dauer)|tiempo de lectura|время чтения|оқу уақыты|阅读时间) ?[:：]? ?.{0,12}\\d.{0,14}',
  '(?:media|press|public relations) (?:contacts?|enquiries|inquiries)\\b.*|(?:contact|for (?:more|further|media|press) (?:information|enquiries|inquiries))\\b.*(?:@|\\d{3}).*',
  'print (?:this )?(?:page|article|story|version)(?: close window)?|printed from .*|close (?:this )?window|(?:text|font) size\\b.*',
  '(?:story|article|text|post) continues? (?:below|after)\\b.*|(?:continue|keep) reading(?: below)?(?:\\.\\.\\.|…| →)?|продолжение (?:ниже|после рекламы).*',
  'keywords:.*|\\(\\(.{3,120}\\)\\)|\\([$€£¥]?1 [^()]{0,20}= [^()]{1,60}\\)|\\((?:adds|updates|recasts|corrects|releads|rewrites) [^()]{3,160}\\)',
  '(?:\\d{1,3}\\. )?\\^ .*|this page was last (?:edited|modified) on .*|jump to (?:navigation|search|content)(?: jump to \\w{1,20})*',
  'back|zurück|retour|volver|voltar|indietro|geri|назад|артқа|返回',
  'back to top|skip to (?:main )?content|menu|search|loading(?:\\.\\.\\.|…)?|(?:show|load) (?:more|all)\\b.*',
  '(?:click|tap) here to (?:subscribe|read|sign|donate|join|view|see|follow|share|learn|find out)\\b.*',
]);

const APPEAL = matchLine([
  'advertisements?(?: ?[·|–—-] ?.{2,40})?|scroll to continue.{0,40}|article continues below.{0,40}|catch (?:all )?the latest .{2,150}|sponsored(?: content)?|donate(?: now| today)?|support (?:our|independent) journalism.*',
  'subscribe(?: (?:now|today|to|for)\\b.*)?|sign up (?:for|to) (?:our|the|receive|get)\\b.*newsletter.*',
  '(?:log|sign) in(?: to\\b.*)?|register(?: now| to\\b.*)?|already (?:a member|have an account)\\b.*',
  '.{2,60} is a reader[- ]supported (?:publication|newsletter|site)\\b.*|.{0,100}\\bin(?:to)? your inbox\\b.{0,80}|.{0,250}\\bletters to the editor\\b.{0,200}\\S@\\S.{0,60}',
  'download (?:our|the) .*\\bapp\\b.*|join our .*\\b(?:channel|group|newsletter|community)\\b.*',
  '(?:we use|this (?:web)?site uses) cookies\\b.*|(?:please )?enable javascript\\b.*',
  'terms of (?:use|service)|privacy policy|all rights reserved\\b.*|our standards:.*',
  '.{0,30}無断(?:転載|複製|引用).{0,30}|.{0,30}무단 ?전재.{0,40}',
  '\\d{1,3}(?:[–-]\\d{1,3})? min(?:ute)?s?(?:(?: to)? read)?',
  '(?:unsubscribe|(?:manage|update|change) (?:your |my )?(?:e-?mail |subscription )?(?:preferences|settings|subscription)|view (?:it |this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your |a |the )?(?:web )?browser|forward to a friend|[|·•, ])+',
  "(?:was this (?:e-?mail|newsletter) forwarded to you\\?|you(?:[’']re| are)? (?:receiv(?:ed|ing)|getting|got) this (?:e-?mail|newsletter|message) because) ?.*",
  '(?:together with|presented by|brought to you by|a (?:message|word) from) (?:our )?sponsors?',
  "ready for more\\?|(?:welcome to|thanks?(?: you)? for (?:reading|subscribing)|if you(?:[’']re| are) new here)\\b.{0,200}\\b(?:subscri|sign up|support my|share it).*",
  'см\\. также.*|читайте нас в .*|следите за (?:нами|нашими) .*|присоединяйтесь к .*|поддержите (?:нас|редакцию|проект).*',
  'werbung|anzeige|newsletter abonnieren|abonnieren sie .*|jetzt abonnieren.*|publicité|abonnez-vous .*|publicidad|suscríbase .*|suscríbete .*',
  'реклама|на правах рекламы|подписывайтесь на .*|подпишитесь на .*|подписаться|хочу получать .*|жазылу|жарнама|(?:біздің )?.{0,40} жазылыңыз(?:дар)?|广告|订阅.{0,20}',
]);

/** What asks for money before it shows more. */
const WALL = matchLine([
  '(?:continue|keep) reading (?:with|this|the|for|by|your)\\b.*|to (?:continue|keep) reading\\b.*|unlock (?:this|the|all|full|unlimited)\\b.*',
  '(?:read|get) (?:the|this) (?:full|whole|entire|rest of the) (?:article|story)\\b.*',
  'this (?:article|story|content|post) is (?:only |exclusively |reserved |available )*(?:for|to)\\b.{0,40}(?:subscribers?|members?)\\b.*',
  '(?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés.*|réservé (?:à nos|aux) abonnés.*|suscr[ií]bete (?:para|y)\\b.*',
  '(?:この記事は)?(?:有料|会員限定)(?:記事|会員).{0,40}|(?:残り|残り：)\\d{1,6}文字.{0,20}',
  '(?:материал|статья|текст) (?:доступ[енa]н?|только|открыт).{0,40}(?:подписк|подписчик).*|(?:本文|全文).{0,12}(?:付费|会员|订阅).*',
]);

const LIST_HEAD = matchLine([
  'related(?: (?:topics|articles|stories|posts|content|news|coverage|reading)(?: from\\b.*)?)?',
  'more (?:\\S{1,30} ){0,3}(?:stories|articles|news|posts|coverage|reading)',
  'you (?:may|might) also like|more (?:from|on|stories)\\b.*|read more|recommended(?: (?:for you|(?:from|by|on) .{2,40}|reading|stories|articles|posts))?',
  "most (?:popular|read|viewed)|trending(?: now)?|editor[’']s picks?|latest (?:news|stories|articles)",
  'explore (?:more )?(?:on )?(?:these|this|related) (?:topics?|stories)|what to read next|read next|up next|see also|in case you missed it',
  '(?:相关|延伸|推荐|更多)(?:阅读|新闻|文章|报道|链接)|(?:читайте|смотрите) также|(?:материалы? )?по теме|новости партн[её]ров|главное(?: сегодня| за день)?|самое (?:читаемое|популярное|важное)|другие (?:новости|материалы)|тағы (?:да )?оқыңыз(?:дар)?|跳过.{1,20}继续阅读|end of .{1,20}|mehr zum thema|à lire aussi|te puede interesar',
  '(?:next|previous) (?:article|post|story)',
  'рекомендуем|вам (?:может быть|будет) интересно|(?:другие|последние|новые|популярные) (?:новости|материалы|публикации)|ұқсас жаңалықтар|соңғы жаңалықтар|[iİ]lgili haberler|öne çıkan(?:lar| haberler)|son (?:dakika )?haberler|çok okunanlar',
  'verwandte (?:artikel|themen)|meistgelesen|auch interessant|das könnte sie auch interessieren|sur le même (?:sujet|thème)|les plus lus|à lire également|noticias relacionadas|lo más leído|más noticias|leia (?:também|mais)|veja também|mais lidas|notícias relacionadas|leggi anche|articoli correlati|lees ook',
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|相关(?:推荐|新闻)|热门(?:文章|推荐)|猜你喜欢|往期.{0,6}',
]);

const COMMENT_HEAD = matchLine([
  '(?:\\d{1,5} |no )?(?:comments?|responses?|replies|thoughts?)(?: (?:on|to|yet)\\b.*| \\(\\d{1,5}\\))?',
  'discussion about this (?:post|article|story)|(?:leave|post|add|write) a (?:reply|comment)|be the first to comment\\b.*|(?:view|show) (?:all )?comments?',
  '(?:\\d{1,5} )?(?:kommentare?|commentaires?|comentários?|comentarios?|commenti|reacties|yorum(?:lar)?|комментари(?:и|ев|я|й)|пікір(?:лер)?|评论|網友評論|网友评论|تعليقات?|التعليقات)(?: ?[（(]\\d{1,5}[)）])?',
  'réagir|kommentieren|kommentar schreiben|laisser un commentaire|dejar? un comentario|deixe (?:um|seu) comentário|yorum yap(?:ın)?|оставить комментарий|пікір қалдыру|发表评论|写评论|أضف تعليقا?',
  'join the (?:conversation|discussion)|cancel reply|your email address will not be published\\b.*',
]);

/** “* * *”, “###”. */
const RULE = /^(?:(?:[-–—=~#*·•|…_] ?){1,9}|[-=~#*]{10,400})$/u;
/** “Reprints | Today’s Paper | Subscribe”: words and no figures, as rows of tables have them. */
const MENU = /^[^|\d.]{2,30}(?:\|[^|\d.]{2,30}){2,12}$/u;
const COPYRIGHT =
  /^(?:©(?! ?(?:photo|foto|фото|bild|image|imago|图))|\(c\)|copyright\b[ ,:]*(?:(?:©|\(c\))[ ,]*)?(?:19|20)\d\d)/iu;
const LONGEST_COPYRIGHT = 200;

/** Says whether a line names the part of the paper it stood in, such as “News Analysis”. */
export function isSection(line: string): boolean {
  if (line.length >= LONGEST_SECTION) return false;
  const [section = '', ...parts] = line.split(/ ?[|›»>/] ?/u);
  // “Opinion | Guest Essay”
  const isPath =
    parts.length > 0 && parts.every((part) => part.split(' ').length <= MOST_PART_WORDS);
  const isSeries = isPath && parts.some((part) => SECTION.test(part.replace(NUMBER, '')));
  return SECTION.test(line) || SLUG.test(line) || isSeries || (isPath && SECTION.test(section));
}

/** Says whether a line belongs to the page and not to the article: links, buttons, appeals, copyright. */
export function isFooter(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (RULE.test(line) || MENU.test(line)) return true;
  const isCommentHead = headsComments(line);
  return (
    isCommentHead ||
    leadsElsewhere(line) ||
    headsPointers(line) ||
    LINK.test(line) ||
    asksReader(line)
  );
}

function asksReader(line: string): boolean {
  return APPEAL.test(line) || asksToPay(line);
}

/** Says whether a line tells that the rest is for those who pay. */
export function asksToPay(line: string): boolean {
  return line.length < LONGEST_LINE && WALL.test(line);
}

/** Says whether a line heads what readers wrote, or asks them to. */
export function headsComments(line: string): boolean {
  return line.length < LONGEST_LINE && COMMENT_HEAD.test(line);
}

/** Says whether a line heads a list of other articles, or ends the page. */
export function leadsElsewhere(line: string): boolean {
  if (line.length > LONGEST_COPYRIGHT) return false;
  return LIST_HEAD.test(line) || COPYRIGHT.test(line);
}

/** Says whether a line heads a list of other articles, which may stand within this one. */
export function headsList(line: string): boolean {
  return line.length < LONGEST_COPYRIGHT && (LIST_HEAD.test(line) || headsPointers(line));
}

/** A pattern for a whole line that is one of these, with a mark behind it or not. */
function matchLine(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})[:.!]?$`, 'iu');
}
