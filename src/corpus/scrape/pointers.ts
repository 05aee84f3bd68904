import { isTitleLike } from './headlines.ts';

/** How papers point to something else of theirs, language by language; nobody begins a paragraph with them. */
const READ_ALSO = [
  "read (?:also|more|next|related)(?: on this)?|also read|see also|related (?:articles?|stor(?:y|ies)|reading|news|coverage)|more on this(?: (?:topic|story))?|don[’']t miss|must[- ]read|recommended reading|you (?:may|might) (?:also )?like|from (?:our|the) archives?",
  'lesen sie (?:auch|mehr|hier|dazu|hierzu|weiter)|lies auch|mehr (?:zum thema|dazu)|auch interessant|(?:das )?könnte sie (?:auch )?interessieren|passend dazu|siehe auch|zum weiterlesen',
  '(?:à )?lire (?:aussi|également|encore)|(?:à )?voir (?:aussi|également)|sur le même (?:sujet|thème)|(?:pour )?en savoir plus',
  'le[ae]r? (?:también|más|además)|más información|(?:también )?[tl]e (?:puede|podría) interesar|vea también|ver también|noticias relacionadas|llegi(?:u|x) també|llegeix també',
  'le[ij]a (?:também|mais|ainda)|ler também|veja (?:também|mais)|saiba mais|notícias relacionadas',
  'legg(?:i|ete) (?:anche|pure)|per approfondire|vedi anche|articoli correlati',
  'lees (?:ook|meer|verder)|zie ook|lue (?:myös|lisää)|katso myös|lesa meira|sjá (?:einnig|líka)|lestu (?:líka|meira)',
  'läs (?:också|även|mer|vidare)|se (?:även|också|også)|les (?:også|mer)|læs (?:også|mere)',
  '(?:prze)?czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również)|więcej na ten temat',
  'čtěte (?:také|též|více|dále)|přečtěte si (?:také|též|i)|viz také|související články|čítajte (?:aj|tiež|viac)|prečítajte si (?:aj|tiež)|súvisiace články',
  'preberite (?:še|tudi)|(?:pro)?čitaj(?:te)? (?:i|još|više|također)|povezane vijesti|(?:про)?читај(?:те)? (?:и|још|уште|повеќе)',
  '(?:про)?чет(?:ете|и) (?:още|също)|виж(?:те)? (?:още|също)|още по темата',
  '(?:читайте|смотрите|слушайте) (?:также|ещё|еще|по теме)|(?:также|ещё|еще) читайте|(?:материалы )?по теме|(?:см|смотри)\\. также|в продолжение темы|вас может заинтересовать',
  '(?:читайте|дивіться|слухайте) (?:також|ще)|також читайте|(?:матеріали )?(?:по|за) темою|чытайце (?:таксама|яшчэ)|глядзіце таксама',
  'olvass(?:a|on|ák|átok|uk)? (?:el )?(?:ezt is|tovább|még)|kapcsolódó cikk(?:ek|ünk|eink)?|ezt is olvassa',
  'cit(?:e[sș]te|i[tț]i) (?:[sș]i|mai mult)|vezi [sș]i|articole similare|lexo(?:ni)? (?:edhe|gjithashtu|më shumë)',
  'skaitykite (?:taip pat|dar|daugiau)|taip pat skaitykite|lasi(?:et)? (?:arī|vairāk)|loe (?:ka|lisaks|veel|edasi)|vaata ka',
  'διαβάστε (?:επίσης|ακόμη|ακόμα|και|περισσότερα)|δείτε (?:επίσης|ακόμη|και)|σχετικά άρθρα',
  'ayrıca (?:oku(?:yun|yunuz)?|bakınız)|bun(?:u|ları) da oku(?:yun)?|[iİ]lgili haber(?:ler)?|[iİ]lginizi çekebilir|sıradaki haber|həmçinin oxu(?:yun)?|bunu da oxu(?:yun)?',
  "shuningdek,? o[‘'ʻ’]qing|yana o[‘'ʻ’]qing|mavzuga oid|мавзуга оид|тағы (?:да )?оқыңыз(?:дар)?|оқи отырыңыз(?:дар)?|сондай-ақ,? оқыңыз(?:дар)?|осы тақырып(?:та|қа)|тақырып бойынша|дагы окуңуз(?:дар)?|ошондой эле,? окуңуз",
  'წაიკითხეთ (?:ასევე|აგრეთვე|მეტი)|կարդացեք (?:նաև|ավելին)|кардан? низ|инчунин хонед',
  '(?:[اإ]قر[أا]|[اإ]قرئي|شاهد|طالع) (?:[أا]يض[ااًً]{1,2}|المزيد)|مواضيع ذات صلة|(?:بیشتر|همچنین) بخوانید|مطالب مرتبط|(?:مزید|یہ بھی) پڑھیں',
  'קרא(?:ו|י)? (?:גם|עוד)|ראו גם|(?:ये|यह|इसे) भी (?:पढ़ें|पढ़ें|देखें)|और (?:पढ़ें|पढ़ें)|আর[ওো] (?:পড়ুন|পড়ুন)',
  'baca (?:juga|pula|selengkapnya)|lihat juga|artikel terkait|soma (?:pia|zaidi)|xem thêm|đọc thêm|tin liên quan|อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง',
  '関連(?:記事|ニュース)|(?:合|あ)わせて読(?:みたい|む)|(?:관련|연관) ?(?:기사|뉴스)|함께 보면 좋은 기사|(?:延伸|相关|相關|更多|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道|報導|文章)|另见|参见|參見',
].join('|');
/** Words that begin a sentence as well; only a headline behind a colon shows what they are. */
const WEAK = 'read|related|watch|recommended|siehe|dossier|подробнее|толығырақ|además|à lire';

const MARKS = '[^\\p{L}\\p{N}\\n]{0,5}';
const BETWEEN = ' ?[:：|>›»→►•]{1,2}[ »›>]{0,3}';
const POINTER = new RegExp(`^${MARKS}(?:${READ_ALSO})${BETWEEN}(?=\\S)`, 'iu');
/** A dash parts sentences, too: “Related stories – many of them false – spread.” */
const DASHED = new RegExp(`^${MARKS}(?:${READ_ALSO}) [–—-] (?=\\S)`, 'iu');
const WEAK_POINTER = new RegExp(`^${MARKS}(?:${WEAK}) ?(?:[:：]|\\|) ?(?=\\S)`, 'iu');
const HEAD = new RegExp(`^${MARKS}(?:${READ_ALSO})${MARKS}$`, 'iu');
const LONGEST_POINTER = 220;
const LONGEST_HEAD = 60;

/** Says whether a line points to another article: “Read more: …”. */
export function isPointer(line: string): boolean {
  if (line.length > LONGEST_POINTER) return false;
  return (
    POINTER.test(line) || ((DASHED.test(line) || WEAK_POINTER.test(line)) && isTitleLike(line))
  );
}

/** Says whether a line heads such pointers: “Lesen Sie auch:”. */
export function headsPointers(line: string): boolean {
  return line.length < LONGEST_HEAD && HEAD.test(line);
}
