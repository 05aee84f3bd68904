const LONGEST_CAPTION = 400;

/** What a picture is called where it is said whose it is, language by language. */
const CALLED = [
  '(?:archiv|symbol|titel|agentur)?(?:bild|foto)(?:er|s|quelle)?|photo(?:graph(?:ie|y)?)?s?|cr[ée]dits?(?: photos?)?|photo credits?|images?|imagem|imagen|immagine|pictures?|illustrations?',
  'foto(?:graf(?:ie|í?a|iya)|ğraf)|afbeelding|beeld|zdjęci[ea]|snímek|fotó|fénykép|kép|kuva|mynd|görsel|şəkil|rasm|attēls|ảnh|gambar|picha',
  'фото(?:графия|сурет|графія)?|снимка|слика|снимок|иллюстрация|сурет|сүрөт|сурат',
  'φωτο(?:γραφία)?|εικόνα|צילום|תמונה|(?:ال)?صورة|تصوير|عکس|تصویر|فوٹو|फोटो|तस्वीर|ছবি|ภาพ|ფოტო|լուսանկար(?:ը)?',
  '写真|画像|撮影|사진|图片?(?:来源)?|圖片?(?:來源)?|摄影?|攝影?|供图',
].join('|');
const AGENCIES =
  'ap|afp|dpa|apa|sda|ansa|efe|epa|eap|pap|čtk|mti|ntb|stt|ritzau|belga|anp|lusa|tass|тасс|риа новости|интерфакс|reuters|рейтер|xinhua|新华社|kyodo|yonhap|getty(?: images)?|imago(?: images)?|shutterstock|picture[- ]alliance';

const PICTURE = '(?:photo(?:graph)?s?|images?|pictures?|illustration)';
const CREDIT = new RegExp(
  [
    `[[(](?:featured )?(?:${PICTURE}|video|credits?)\\b.{0,160}[\\])]`,
    `(?:featured )?${PICTURE}: .{0,160}`,
    `(?:featured )?(?:${PICTURE}|video|graphic)? ?(?:credits?|source|courtesy)(?: of)?:.{0,160}`,
    `(?:${PICTURE}|video|graphic) (?:by|courtesy of|via|from) .{0,120}`,
    `[[(（【]? ?(?:© ?)?(?:${CALLED}) ?[:：/|｜=] ?.{1,160}`,
    `[[(（](?:${CALLED}) (?:von|di|de|da|av|af) .{2,80}[\\])）]`,
    '(?:fot|nuotr)\\. .{1,120}|© ?(?:getty|imago|picture[- ]alliance|shutterstock|istock|adobe ?stock|alamy)\\b.{0,60}',
    `[[(（](?:${AGENCIES})(?: ?[/,–-] ?\\p{L}[^()\\n]{1,60})?[\\])）]`,
    '[[(](?:additional )?(?:reporting|writing|editing|compiled) by .{0,300}[\\])]',
    `${PICTURE} \\d{1,3} of \\d{1,3}`,
    '(?:[^.]{3,80} reported from [^.]{3,60}[.;] )?[^.]{3,160} contributed (?:reporting )?to this (?:report|story|article|post)\\.?',
    '(?:associated |staff )?(?:\\p{L}[\\p{L}.’-]{1,20} ){1,4}reported from \\p{L}[^.,]{2,60}\\.',
    '\\((?:[a-zäöüß]{2,5}/){1,3}[a-zäöüß]{2,5}\\)|[a-zäöüß]{2,3}/[a-zäöüß]{2,3}',
    `[[(]?(?:avec|mit|con|com|met|with) (?:material (?:von|der) |informationen (?:von|der) |agences?|agenturen|(?:${AGENCIES})).{0,40}[\\])]?`,
    '(?:translated|translation)(?: from .{3,40})? by .{2,80}|traduit (?:de .{3,30} )?par .{2,60}|aus dem .{3,30} von .{2,60}',
    '(?:перевод(?: с .{3,30})?|пер\\.|аударған|traducción(?: de)?):? .{2,80}|переве(?:ла?|дено) .{2,80}',
    '(?:【[^【】]{1,12}】){0,3}[【（([]?(?:责任编辑|責任編輯|责编|编辑|编译|译者|翻译|校对|审校|监制|记者)[:：/ ].{1,60}',
    '(?:источник|дереккөз|来源|來源|quelle|fuente) ?[:：] ?.{1,100}',
    `[^.:;!?]{3,60} ?/ ?(?:\\p{L}{2,20} via )?(?:getty(?: images)?|afp|reuters|ap|epa|tass|xinhua|shutterstock|тасс|риа новости)(?:(?: via| /)? .{2,40})?`,
    '[《（(].{1,40}[》）)] ?[（(].{0,30}\\d{1,2} ?版[）)]',
    '[a-zäöü]{2,5}(?:/(?:dpa|afp|rtr|reuters|ap|sid|kna|epd|apa)){1,3}',
    '(?:with )?(?:additional |further )?reporting (?:by|from) .{2,120}|-{0,2} ?(?:with )?assistance (?:by|from) .{2,120}',
    '(?:das )?(?:interview|gespräch) führten? .{3,80}|propos recueillis par .{3,80}|(?:беседовала?|беседу вела?|интервью взяла?) .{3,60}|entrevista (?:realizada|de) por .{3,60}',
    '(?:additional )?reporting by .{0,200}; ?(?:writing|editing) by .{0,120}',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'iu',
);

const AGENCY = '(?:AP|AFP|EPA|EFE|REUTERS|Reuters|Xinhua|TASS|Getty)';
const HOLDER = new RegExp(
  [
    `\\bvia [A-Z]|/${AGENCY}\\b|AP Photo|[Gg]etty|[Ss]hutterstock|[Ww]ikimedia`,
    '^\\(\\p{Lu}[\\p{L}.’ -]{2,60}/\\p{Lu}[\\p{L}.’ -]{1,60}\\)$|\\b[Pp]ictures?\\b',
    '\\b[Pp]hotos?\\b|\\b[Ii]mages?\\b|[Pp]ress [Ss]ervice|\\b[Ff]ile\\b',
  ].join('|'),
  'u',
);
const LONGEST_HOLDER = 200;
const UNBRACKETED = new RegExp(
  [
    '^图为.{2,100}摄$|(?:记者|通讯员|摄影) ?\\p{Script=Han}{1,4}(?: ?\\p{Script=Han}{2,4})? ?摄$',
    `\\b(?:${AGENCY}|AP Photo)/\\p{Lu}[\\p{L} .'’-]{1,60}$`,
    '[.!?»”")\\]] (?:Photo(?:graph)?|Image|Picture|Foto|Фото)s?(?: [Cc]redit)?: \\p{Lu}[^.!?]{1,60}$',
    '[.!?»”")\\]] © ?\\p{L}[^.!?:©]{1,60}$',
    '[([](?:[Ss]ymbol|[Aa]rchiv)(?:bild|foto)[^()[\\]]{0,60}[)\\]]$',
    '[.。,] ?(?:Архивное фото|Фото из архива|Archivbild|Archive photo|Photo d’archives|Foto de archivo|(?:\\p{Script=Han}{0,4})?资料图(?:片)?)[.。]?$',
    '^FILE(?: PHOTO| IMAGE)?(?::| [-–—]) .{1,300}$',
  ].join('|'),
  'u',
);

const NAMES = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}(?:,? (?:and |& )?|[.]? ?$)){1,8}";
/** “Produced by Ada Park. Music by Bo Lund.” */
const MAKERS = new RegExp(
  `^(?:(?:Edited|Produced|Hosted|Designed|Presented|Illustrated|Illustrations?|Graphics?|Music|Sound|Photography|Fact-checked) by:? ${NAMES}){1,3}$`,
  'u',
);

/** Says whether a line names who made a picture, who helped to report or translated, or where it is from. */
export function isCredit(line: string): boolean {
  return namesHelper(line) || (line.length < LONGEST_CAPTION && MAKERS.test(line));
}

/** Says whether a line names who made a picture or helped; who made something else may have paid for the page. */
export function namesHelper(line: string): boolean {
  return line.length < LONGEST_CAPTION && CREDIT.test(line);
}

/** Whose a picture is, at the end of the text under it: “(Foto: dpa)”, “| Photo: Ada Park”. */
const BEHIND = new RegExp(`[ (（|［[](?:${CALLED}) ?[:：=] ?[^.!?:]{2,80}[\\])）］]?$`, 'iu');
const LONGEST_BEHIND = 120;
/** “(dpa/afp)” is whose a report is, too. */
const OF_REPORT = new RegExp(`^\\((?:${AGENCIES})(?:[/, -]{1,3}(?:${AGENCIES})){0,3}\\)$`, 'iu');

/** Says whether a paragraph is the text under a picture: it ends with whose picture that is. */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  const bracket = paragraph.endsWith(')') ? paragraph.slice(paragraph.lastIndexOf('(')) : '';
  const isHolder = bracket.length < LONGEST_HOLDER && HOLDER.test(bracket);
  if (isHolder && !OF_REPORT.test(bracket)) return true;
  return UNBRACKETED.test(paragraph) || BEHIND.test(paragraph.slice(-LONGEST_BEHIND));
}
