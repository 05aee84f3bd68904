import type { PassageRole } from '../../../domain/article.ts';
import type { PastedText } from './pasted.contract.ts';

const body = (...texts: readonly string[]) => texts.map((text) => ['body', text] as const);
type Line = readonly [PassageRole, string];
const lines = (...all: readonly (Line | readonly Line[])[]): readonly Line[] =>
  all.flatMap((each) => (isLine(each) ? [each] : each));
const isLine = (each: Line | readonly Line[]): each is Line => typeof each[0] === 'string';

const TURKISH = body(
  'Ortak bir köprüden başka pek bir şeyi paylaşmayan iki kent, kimsenin bisikletten başka bir araçla geçemediği bir kışın ardından köprüyü birlikte onarmakta salı günü anlaştı.',
  '“Bir köprünün iki ucu vardır,” diyen doğudaki kentin belediye başkanı Petra Lind, “Biri bizim” diye ekledi.',
  'Herkes memnun kalmadı.',
  'Köprü kapalıyken üç iyi ay geçiren kayıkçılar, belediyelerden kayıklarının parasını istedi; belediyeler düşüneceklerini söyledi.',
);
const GERMAN = body(
  'Zwei Städte, die eine Brücke und sonst wenig teilen, einigten sich am Dienstag darauf, sie gemeinsam zu reparieren, nach einem Winter, in dem man nur mit dem Fahrrad hinüberkam.',
  '„Eine Brücke hat zwei Enden“, sagte Petra Lind, die Bürgermeisterin der östlichen Stadt. „Eines davon gehört uns.“',
  'Nicht alle waren zufrieden.',
  'Die Fährleute, die drei gute Monate hatten, baten die Räte, ihre Boote zu bezahlen; die Räte wollen darüber nachdenken.',
);
const FRENCH = body(
  'Deux villes qui n’ont en commun qu’un pont se sont entendues mardi pour le réparer ensemble, après un hiver où l’on ne pouvait le traverser qu’à bicyclette.',
  '« Un pont a deux bouts, a dit Petra Lind, maire de la ville de l’Est. L’un d’eux est à nous. »',
  'Tout le monde n’était pas content.',
  'Les passeurs, qui avaient eu trois bons mois, ont demandé aux conseils de payer leurs bateaux ; les conseils vont y réfléchir.',
);
const PORTUGUESE = body(
  'Duas cidades que dividem uma ponte e pouco mais concordaram na terça-feira em consertá-la juntas, depois de um inverno em que só se passava de bicicleta.',
  '“Uma ponte tem duas pontas”, disse Petra Lind, prefeita da cidade do leste. “Uma delas é nossa.”',
  'Nem todos ficaram contentes.',
  'Os barqueiros, que tiveram três bons meses, pediram às câmaras que pagassem seus barcos; as câmaras vão pensar.',
);
const ARABIC = body(
  'اتفقت مدينتان لا يجمعهما سوى جسر واحد على إصلاحه معا يوم الثلاثاء، بعد شتاء لم يكن أحد يستطيع فيه عبوره إلا على دراجة.',
  'وقالت بترا ليند رئيسة بلدية المدينة الشرقية: «للجسر طرفان، أحدهما لنا».',
  'ولم يكن الجميع راضين عن ذلك.',
  'وطلب أصحاب القوارب الذين عملوا ثلاثة أشهر جيدة من المجلسين دفع ثمن قواربهم، وقال المجلسان إنهما سيفكران في الأمر.',
);
const KAZAKH = body(
  'Ортақ көпірі бар екі қала сейсенбіде оны бірге жөндеуге келісті, өйткені қыс бойы көпірден тек велосипедпен өтуге болатын еді.',
  '«Көпірдің екі ұшы бар, – деді шығыс қаланың әкімі Петра Линд. – Оның бірі біздікі».',
  'Бәрі бірдей қуанған жоқ, паромшылар қайықтарының ақысын төлеуді сұрап отыр.',
);
const RUSSIAN = body(
  'Два города, у которых общий мост и больше ничего, договорились во вторник чинить его вместе, после зимы, когда проехать по нему можно было только на велосипеде.',
  '«У моста два конца, — сказала Петра Линд, мэр восточного города. — Один из них наш».',
  'Рады были не все.',
  'Паромщики, у которых было три хороших месяца, попросили советы заплатить за лодки, и советы обещали подумать.',
);
const CHINESE = body(
  '两座共用一座桥的城镇星期二同意一起修桥，在过去的冬天里，只有自行车能够通过这座桥。',
  '东城市长佩特拉说：“桥有两头，一头是我们的。”',
  '并非人人都高兴。',
  '摆渡人在桥关闭期间生意很好，他们要求两个议会赔偿船只的损失，议会表示会考虑这件事情。',
);

/** Texts in other languages than English, as people paste them from papers, all of them invented. */
export const FOREIGN: readonly PastedText[] = [
  {
    name: 'a Turkish page',
    lines: lines(
      ['title', 'İki Kent Köprüsünü Onarıyor'],
      ['date', '5 Mart 2024 Salı 18:02 - Güncelleme: 6 Mart 2024 09:10'],
      ['byline', 'Haber: Ayşe Yılmaz'],
      TURKISH,
      ['footer', 'Paylaş'],
      ['teaser', 'İlgili haber: Kayıkçılar ne istiyor'],
      ['footer', 'Yorumlar (1)'],
      ['comment', 'ali34: Yine paramız suya gidecek.'],
    ),
    known: { authors: ['Ayşe Yılmaz'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a German page',
    lines: lines(
      ['section', 'Politik'],
      ['title', 'Zwei Städte reparieren ihre Brücke'],
      ['byline', 'Von Mira Solberg und Jan Holm'],
      ['date', '05.03.2024, 18:02 Uhr'],
      ['footer', 'Lesezeit: 4 Min.'],
      GERMAN,
      ['footer', 'Mehr zum Thema'],
      ['teaser', 'Wer braucht Fähren?'],
    ),
    known: { authors: ['Mira Solberg', 'Jan Holm'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a French page',
    lines: lines(
      ['title', 'Deux villes réparent leur pont'],
      ['byline', 'Par Mira Solberg et Jean Dupont'],
      ['date', 'Publié le 5 mars 2024 à 18h02, mis à jour le 6 mars 2024 à 09h10'],
      ['footer', 'Temps de lecture : 3 min.'],
      FRENCH.slice(0, 2),
      ['teaser', 'Lire aussi : À qui servent les bacs'],
      FRENCH.slice(2),
      ['footer', 'Partager'],
      ['footer', 'Commentaires (2)'],
      ['comment', 'Et qui va payer, comme toujours ?'],
    ),
    known: { authors: ['Mira Solberg', 'Jean Dupont'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a Portuguese page',
    lines: lines(
      ['title', 'Duas cidades consertam sua ponte'],
      ['byline', 'Por Mira Solberg e João da Silva'],
      ['date', 'Publicado em 5 de março de 2024 às 18h02'],
      ['date', 'Atualizado em 6 de março de 2024 às 9h10'],
      PORTUGUESE.slice(0, 2),
      ['teaser', 'Leia também: A quem servem as balsas'],
      PORTUGUESE.slice(2),
      ['footer', 'Compartilhe'],
    ),
    known: { authors: ['Mira Solberg', 'João da Silva'], publishedOn: '2024-03-05' },
  },
  {
    name: 'an Arabic page',
    lines: lines(
      ['title', 'مدينتان تصلحان جسرهما'],
      ['byline', 'بقلم: ليلى حداد'],
      ['date', 'نشر في: الثلاثاء ٥ مارس ٢٠٢٤ - 18:02'],
      ARABIC,
      ['teaser', 'اقرأ أيضا: من يحتاج إلى العبارات'],
    ),
    known: { authors: ['ليلى حداد'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a report of a Kazakh agency',
    lines: lines(
      ['title', 'Екі қала көпірді жөндейді'],
      ['date', '18:02, 05 Наурыз 2024'],
      ...KAZAKH,
      ['byline', 'Автор: Мира Сольберг'],
      ['footer', 'Бөлісу:'],
    ),
    known: { authors: ['Мира Сольберг'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a report of a Russian agency',
    lines: lines(
      ['title', 'Два города чинят мост'],
      ['date', '18:02 05.03.2024 (обновлено: 09:10 06.03.2024)'],
      ['credit', '© Фото: Ола Вик / Набережная'],
      ['body', `ХОЛЬМ, 5 мар — Набережная. ${RUSSIAN[0]?.[1]}`],
      RUSSIAN.slice(1),
      ['footer', 'Теги: мосты, паромы'],
      ['footer', 'Рекомендуем'],
      ['teaser', 'Кому нужны паромы'],
    ),
    known: { publishedOn: '2024-03-05' },
  },
  {
    name: 'a Chinese page with a name alone below its headline',
    lines: lines(
      ['title', '两城共修一座桥'],
      ['byline', '王小明'],
      ['date', '2024/03/05 18:02'],
      CHINESE,
    ),
    known: { headline: '两城共修一座桥', authors: ['王小明'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a Chinese text below a name alone',
    lines: lines(['byline', '王小明'], CHINESE),
    known: { authors: ['王小明'] },
  },
  {
    name: 'a Chinese text with a name and its headline below',
    lines: lines(['byline', '王小明 李华'], ['title', '两城共修一座桥'], CHINESE),
    known: { headline: '两城共修一座桥', authors: ['王小明', '李华'] },
  },
  {
    name: 'a letter of a Chinese account',
    lines: lines(
      ['title', '两城共修一座桥'],
      ['byline', '作者 | 王小明'],
      ['credit', '编辑 | 李华'],
      ['date', '二〇二四年三月五日'],
      CHINESE,
      ['footer', '点赞'],
      ['footer', '推荐阅读'],
      ['teaser', '谁需要渡船'],
    ),
    known: { authors: ['王小明'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a report of a Chinese agency',
    lines: lines(
      ['title', '两城共修一座桥'],
      ['date', '2024年03月05日 18:02:11 来源：码头社'],
      ['body', `码头社霍尔姆3月5日电（记者 王小明、李华）${CHINESE[0]?.[1]}`],
      CHINESE.slice(1),
      ['credit', '责任编辑：张三'],
    ),
    known: { authors: ['王小明', '李华'], publishedOn: '2024-03-05', outlet: '码头社' },
  },
  {
    name: 'a Chinese paper with its reporter below the headline',
    lines: lines(
      ['title', '两城共修一座桥'],
      ['byline', '本报记者 王小明'],
      ['date', '2024年3月5日 星期二'],
      CHINESE,
    ),
    known: { authors: ['王小明'], publishedOn: '2024-03-05' },
  },
];
