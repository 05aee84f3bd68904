import type { Told } from './compose-tell.ts';

/** Why a page is not read as an article. */
export const PAGING: readonly Told[] = [
  [
    'The page shows more than a million characters; an article is shorter.',
    'На странице больше миллиона знаков; статья короче.',
    'Бетте миллионнан көп таңба бар; мақала қысқарақ.',
    '页面超过一百万个字符；文章没有这么长。',
  ],
  [
    'The page holds no paragraph of an article, only what stands around one.',
    'На странице нет ни одного абзаца статьи, только то, что вокруг неё.',
    'Бетте мақаланың абзацы жоқ, тек айналасындағысы бар.',
    '页面里没有文章段落，只有周边内容。',
  ],
  [
    'The page says that its article is not free to read (isAccessibleForFree: false), and shows none of it.',
    'Страница говорит, что статья платная (isAccessibleForFree: false), и не показывает её.',
    'Бет мақаланың ақылы екенін айтады (isAccessibleForFree: false) және оны көрсетпейді.',
    '页面称文章需付费（isAccessibleForFree: false），并未显示。',
  ],
  [
    'The page says that its article is not free to read (isAccessibleForFree: false); what it shows may be only the beginning.',
    'Страница говорит, что статья платная (isAccessibleForFree: false); показано, возможно, только начало.',
    'Бет мақаланың ақылы екенін айтады (isAccessibleForFree: false); көрсетілгені тек басы болуы мүмкін.',
    '页面称文章需付费（isAccessibleForFree: false）；显示的可能只是开头。',
  ],
  [
    'The page has more parts, one in another, than can be told apart in good time; no article needs as many.',
    'На странице больше вложенных частей, чем можно разобрать вовремя; статье столько не нужно.',
    'Бетте уақытында ажыратуға болмайтындай көп қабат бар; мақалаға сонша керек емес.',
    '页面嵌套太多，无法及时分辨；文章不需要这么多。',
  ],
  [
    'The page’s markup is too tangled to be read.',
    'Разметка страницы слишком запутана.',
    'Беттің белгілеуі тым шатасқан.',
    '页面标记太混乱，无法读取。',
  ],
  [
    'The page says that there is nothing at this address: the article was moved or removed.',
    'Страница говорит, что по этому адресу ничего нет: статью перенесли или убрали.',
    'Бет бұл мекенжайда ештеңе жоғын айтады: мақала көшірілген немесе алынған.',
    '页面称该网址下没有内容：文章已移动或移除。',
  ],
  [
    'The page asks whether a person is reading, and shows no article to a program.',
    'Страница спрашивает, человек ли читает, и программе статью не показывает.',
    'Бет адам оқып отыр ма деп сұрайды, бағдарламаға мақала көрсетпейді.',
    '页面要确认是否真人，不向程序显示文章。',
  ],
  [
    'The page shows only its question about cookies, and no article.',
    'Страница показывает только вопрос о cookie, без статьи.',
    'Бет cookie туралы сұрақты ғана көрсетеді, мақала жоқ.',
    '页面只显示关于 cookie 的询问，没有文章。',
  ],
  [
    'The page asks to log in or to subscribe before it shows the article; Readout does neither.',
    'Страница требует войти или подписаться; Readout не делает ни того ни другого.',
    'Бет мақаланы көрсету үшін кіруді не жазылуды сұрайды; Readout екеуін де істемейді.',
    '页面要求登录或订阅后才显示文章；Readout 都不做。',
  ],
  [
    'The page shows no text without running its scripts, and Readout runs none.',
    'Без скриптов страница не показывает текста, а Readout их не запускает.',
    'Бет скриптерсіз мәтін көрсетпейді, ал Readout оларды іске қоспайды.',
    '页面不运行脚本就没有文字，而 Readout 不运行脚本。',
  ],
  ['The page shows no text.', 'На странице нет текста.', 'Бетте мәтін жоқ.', '页面没有文字。'],
  [
    'The page is empty: not one byte came.',
    'Страница пуста: не пришло ни одного байта.',
    'Бет бос: бірде-бір байт келмеді.',
    '页面是空的：一个字节也没有收到。',
  ],
  [
    'The page is binary and no HTML.',
    'Страница двоичная, это не HTML.',
    'Бет екілік, HTML емес.',
    '页面是二进制的，不是 HTML。',
  ],
  [
    'The page has more than two million characters between its tags; an article has fewer.',
    'Между тегами страницы больше двух миллионов знаков; в статье меньше.',
    'Беттің тегтері арасында екі миллионнан көп таңба бар; мақалада азырақ.',
    '页面标签之间超过两百万个字符；文章没有这么多。',
  ],
  [
    'The page nests more than {n} elements; no article does.',
    'На странице вложено больше {n} элементов; в статьях так не бывает.',
    'Бетте {n} элементтен көп қабат бар; мақалада олай болмайды.',
    '页面嵌套超过 {n} 个元素；文章不会这样。',
  ],
  [
    'The page has more than {n} tags; an article has fewer.',
    'На странице больше {n} тегов; в статье меньше.',
    'Бетте {n} тегтен көп; мақалада азырақ.',
    '页面标签超过 {n} 个；文章没有这么多。',
  ],
  [
    'The page has more than {n} attributes; an article has fewer.',
    'На странице больше {n} атрибутов; в статье меньше.',
    'Бетте {n} атрибуттан көп; мақалада азырақ.',
    '页面属性超过 {n} 个；文章没有这么多。',
  ],
  [
    'The page has more than {n} paragraphs and boxes; an article has fewer.',
    'На странице больше {n} абзацев и блоков; в статье меньше.',
    'Бетте {n} абзац пен блоктан көп; мақалада азырақ.',
    '页面的段落和区块超过 {n} 个；文章没有这么多。',
  ],
  [
    'The page has more than {n} entities such as “&amp;”; an article has fewer.',
    'На странице больше {n} сущностей вроде “&amp;”; в статье меньше.',
    'Бетте “&amp;” сияқты {n} таңбадан көп; мақалада азырақ.',
    '页面中“&amp;”之类的实体超过 {n} 个；文章没有这么多。',
  ],
];
