import { linked, page, paragraphs, type VariedPage } from './varied-page.contract.ts';

const RUSSIAN = [
  'Два правительства, которые не разговаривали десять лет, во вторник договорились восстановить железную дорогу через перевал Тарн, о чём торговцы с обеих сторон просили со времён войны.',
  'Соглашение подписали в палатке.',
  '«Железная дорога дешевле армии», — сказала Лина Орхан, которая вела переговоры от северной стороны.',
  'По плану к 2031 году проложат 340 километров пути; треть денег даст банк на юге, остальное поделят между собой министерства транспорта обеих стран.',
  'Пастухи опасаются, что заборы вдоль линии разрежут их летние пастбища, и передали парламенту петицию, под которой стоит 11 000 подписей.',
];
const RUSSIAN_HEAD = 'Старые враги договорились о железной дороге';
const KAZAKH = [
  'Он жыл бойы сөйлеспеген екі үкімет сейсенбіде Тарн асуы арқылы өтетін теміржолды қалпына келтіруге келісті, бұл жобаны екі жақтың саудагерлері соғыстан бері сұрап келген еді.',
  'Келісімге шатырда қол қойылды.',
  '«Теміржол әскерден арзан», – деді солтүстік жақтың келіссөзін жүргізген Лина Орхан.',
  'Жоспар бойынша 2031 жылға дейін 340 шақырым жол салынады, ал ақшаның үштен бірін оңтүстіктегі банк береді деп күтілуде.',
];
const KAZAKH_HEAD = 'Ескі жаулар теміржол туралы келісті';
const CHINESE = [
  '十年没有对话的两国政府星期二同意重建塔恩山口铁路，自战争以来，双方的商人一直要求恢复这条线路。',
  '协议在一顶帐篷里签署。',
  '北方代表团团长奥尔罕说：“铁路比军队便宜。”',
  '根据计划，到2031年将铺设340公里轨道，两国交通部估计费用为24亿克朗，其中三分之一由南方的一家银行提供。',
  '牧民担心沿线的围栏会把夏季牧场一分为二，一份有一万一千人签名的请愿书已经送到首都的议会。',
];
const CHINESE_HEAD = '昔日对手就山口铁路达成协议';
const GERMAN = [
  'Zwei Regierungen, die zehn Jahre lang nicht miteinander gesprochen hatten, einigten sich am Dienstag darauf, die Bahn über den Tarnpass wieder aufzubauen.',
  'Unterschrieben wurde in einem Zelt.',
  '„Eine Bahn ist billiger als ein Heer“, sagte Lina Orhan, die für den Norden verhandelte.',
  'Nach dem Plan sollen bis 2031 340 Kilometer Gleis liegen; ein Drittel des Geldes soll von einer Bank im Süden kommen.',
];
const FRENCH = [
  'Deux gouvernements qui ne se parlaient plus depuis dix ans se sont mis d’accord, mardi, pour reconstruire la voie ferrée du col de Tarn.',
  'L’accord a été signé sous une tente.',
  '« Un chemin de fer coûte moins cher qu’une armée », a dit Lina Orhan, qui négociait pour le Nord.',
  'Selon le plan, 340 kilomètres de voie seront posés d’ici à 2031, et une banque du Sud doit en payer le tiers.',
];
const SPANISH = [
  'Dos gobiernos que no se hablaban desde hacía diez años acordaron el martes reconstruir el ferrocarril del paso de Tarn, una obra que los comerciantes piden desde la guerra.',
  'El acuerdo se firmó en una tienda de campaña.',
  '«Un ferrocarril es más barato que un ejército», dijo Lina Orhan, que negociaba por el norte.',
  'Según el plan, en 2031 habrá 340 kilómetros de vía, y un banco del sur pagará la tercera parte.',
];

/** Pages in other languages than English. */
export const ABROAD: readonly VariedPage[] = [
  {
    name: 'a Russian news site',
    url: 'https://pereval.example/news/2024/03/05/doroga/',
    markup: page(
      `<header><a href="/">Перевал</a><nav><a href="/politics">Политика</a><a href="/economy">Экономика</a></nav></header>
<div class="topic"><div class="topic-header"><time class="topic-header__time">18:02, 5 марта 2024</time><a class="topic-header__rubric" href="/w">Мир</a></div>
<h1><span class="topic-body__title">${RUSSIAN_HEAD}</span></h1><div class="topic-authors"><a href="/a">Мира Сольберг</a><span>(Редактор отдела «Мир»)</span></div>
<figure class="picture"><img src="a.jpg"><figcaption><span>Фото: Ола Вик / Перевал</span></figcaption></figure>
<div class="topic-body__content">${paragraphs(RUSSIAN.slice(0, 3), ' class="topic-body__content-text"')}
<p>Читайте также: <a href="/x">Что снег делает с рельсами</a></p>
${paragraphs(RUSSIAN.slice(3), ' class="topic-body__content-text"')}
<p>Подписывайтесь на наш <a href="https://t.example/p">телеграм-канал</a></p></div>
<div class="topic-tags"><a href="/t1">железная дорога</a><a href="/t2">торговля</a></div></div>
<div class="comments"><h3>Комментарии (2)</h3><div>Вася: Денег не хватит, как всегда у нас и бывает.</div></div>`,
      {
        lang: 'ru',
        title: `${RUSSIAN_HEAD}: Мир: Перевал`,
        head: `<meta property="og:site_name" content="Перевал"><meta property="og:title" content="${RUSSIAN_HEAD}"><meta name="author" content="Мира Сольберг">`,
      },
    ),
    body: RUSSIAN,
    roles: [
      ['any', 'Фото: Ола Вик'],
      ['teaser', 'Читайте также'],
      ['footer', 'Подписывайтесь'],
      ['comment', 'Денег не хватит'],
    ],
    known: {
      headline: RUSSIAN_HEAD,
      authors: ['Мира Сольберг'],
      outlet: 'Перевал',
      publishedOn: '2024-03-05',
      language: 'ru',
    },
  },
  {
    name: 'a Russian page of an institute, without any data',
    markup: page(
      `<table><tr><td><a href="/">Главная</a></td></tr><tr><td><h1>${RUSSIAN_HEAD}</h1><div>Автор: Мира Сольберг</div><div>05.03.2024</div>${RUSSIAN.join('<br><br>')}<br><br>Источник: <a href="/s">Перевал</a><br><br>Перевод с английского: Том Ахтерберг</td></tr><tr><td>© 2024 Институт Тарна. При использовании материалов ссылка обязательна.</td></tr></table>`,
      { lang: 'ru', title: RUSSIAN_HEAD },
    ),
    body: RUSSIAN,
    roles: [
      ['byline', 'Автор: Мира'],
      ['any', 'Источник:'],
      ['any', 'Перевод с английского'],
      ['footer', 'При использовании'],
    ],
    known: {
      headline: RUSSIAN_HEAD,
      authors: ['Мира Сольберг'],
      publishedOn: '2024-03-05',
      language: 'ru',
    },
  },
  {
    name: 'a Kazakh news site',
    markup: page(
      `<nav><a href="/">Басты бет</a> <a href="/kk">Жаңалықтар</a></nav><main class="content_main"><h1 class="head-single">${KAZAKH_HEAD}</h1><ul class="content_main_meta"><li>5 наурыз 2024 18:02</li><li>Автор: Мира Сольберг</li></ul><div class="content_main_text"><div class="img-wrap"><img src="a.jpg"><span>Сурет: Ола Вик</span></div>${paragraphs(KAZAKH.slice(0, 2))}<p><a href="/x">Тағы оқыңыз: Қар рельске не істейді</a></p>${paragraphs(KAZAKH.slice(2))}<p>Біздің Telegram арнамызға жазылыңыз!</p></div><div class="tags">Тегтер: <a href="/t">теміржол</a></div></main>`,
      { lang: 'kk', title: `${KAZAKH_HEAD} | Асу` },
    ),
    body: KAZAKH,
    roles: [
      ['credit', 'Сурет: Ола Вик'],
      ['teaser', 'Тағы оқыңыз'],
      ['footer', 'жазылыңыз'],
      ['byline', 'Автор: Мира'],
    ],
    known: {
      headline: KAZAKH_HEAD,
      authors: ['Мира Сольберг'],
      publishedOn: '2024-03-05',
      language: 'kk',
    },
  },
  {
    name: 'a Chinese news site',
    markup: page(
      `<div class="header"><a href="/">首页</a> <a href="/w">国际</a></div><div class="main"><h1>${CHINESE_HEAD}</h1><div class="header-info">2024年03月05日 18:02:10　来源：山口日报　作者：苏明</div><div id="detail"><p>　　山口日报卡拉姆3月5日电（记者苏明）${CHINESE[0]}</p>${CHINESE.slice(
        1,
      )
        .map((text) => `<p>　　${text}</p>`)
        .join(
          '',
        )}<p class="editor">责任编辑：王力</p></div><div class="relate"><h3>相关阅读</h3><ul><li><a href="/x">雪对铁轨的影响</a></li></ul></div></div><div class="footer">版权所有 山口日报社 未经授权不得转载</div>`,
      { lang: 'zh-CN', title: `${CHINESE_HEAD}_山口日报` },
    ),
    body: [`山口日报卡拉姆3月5日电（记者苏明）${CHINESE[0]}`, ...CHINESE.slice(1)],
    roles: [
      ['any', '责任编辑'],
      ['any', '雪对铁轨'],
      ['any', '来源：山口日报'],
      ['footer', '版权所有'],
    ],
    known: {
      headline: CHINESE_HEAD,
      authors: ['苏明'],
      outlet: '山口日报',
      publishedOn: '2024-03-05',
      language: 'zh',
    },
  },
  {
    name: 'a Chinese page with JSON-LD and a question about cookies',
    markup: page(
      `<article><h1>${CHINESE_HEAD}</h1><p class="time">2024年3月5日</p>${paragraphs(CHINESE)}<p>（编译：李华）</p></article><div id="onetrust-banner"><p>我们使用 cookie 来改善您的体验。</p><button>接受</button></div>`,
      {
        lang: 'zh-Hans',
        title: CHINESE_HEAD,
        head: linked({
          '@graph': [
            { '@type': 'WebPage', name: CHINESE_HEAD },
            {
              '@type': 'NewsArticle',
              headline: CHINESE_HEAD,
              datePublished: '2024-03-05',
              author: { '@type': 'Person', name: '苏明' },
              publisher: { '@type': 'Organization', name: '山口日报' },
            },
          ],
        }),
      },
    ),
    body: CHINESE,
    roles: [
      ['any', '编译：李华'],
      ['footer', '我们使用 cookie'],
    ],
    known: { authors: ['苏明'], outlet: '山口日报', publishedOn: '2024-03-05', language: 'zh' },
  },
  {
    name: 'a German paper',
    markup: page(
      `<main><article><header><h2><span>Bahn über den Pass</span> <span>Alte Feinde einigen sich</span></h2><p class="lead">Herden und Ökonomen zweifeln.</p><p>Von <a href="/m">Mira Solberg</a></p><time datetime="2024-03-05 18:02:00">05.03.2024, 18.02 Uhr</time></header>${paragraphs(GERMAN.slice(0, 2))}<figure><figcaption>Das Zelt auf dem Pass<span>Foto: Ola Vik / Passbild</span></figcaption></figure><p>Anzeige</p>${paragraphs(GERMAN.slice(2))}<p>Mehr zum Thema: <a href="/x">Was der Schnee mit Schienen macht</a></p></article></main>`,
      { lang: 'de', title: 'Bahn über den Pass: Alte Feinde einigen sich - Der Pass' },
    ),
    body: ['Herden und Ökonomen zweifeln.', ...GERMAN],
    roles: [
      ['byline', 'Von Mira'],
      ['caption', 'Das Zelt'],
      ['footer', 'Anzeige'],
      ['teaser', 'Mehr zum Thema'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05', language: 'de' },
  },
  {
    name: 'a French paper',
    markup: page(
      `<article><h1>Deux ennemis s’accordent sur une voie ferrée</h1><p class="article__desc">Éleveurs et économistes doutent.</p><p>Par Mira Solberg</p><p>Publié le 5 mars 2024 à 18h02, modifié le 6 mars 2024 à 07h10</p><p>Temps de lecture : 3 min.</p>${paragraphs(FRENCH.slice(0, 3))}<p>Lire aussi : <a href="/x">Ce que la neige fait aux rails</a></p>${paragraphs(FRENCH.slice(3))}<p>Article réservé aux abonnés</p></article>`,
      { lang: 'fr', title: 'Deux ennemis s’accordent sur une voie ferrée' },
    ),
    body: ['Éleveurs et économistes doutent.', ...FRENCH],
    roles: [
      ['byline', 'Par Mira'],
      ['date', 'Publié le 5 mars'],
      ['footer', 'Temps de lecture'],
      ['teaser', 'Lire aussi'],
      ['footer', 'réservé aux abonnés'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05', language: 'fr' },
  },
  {
    name: 'a Spanish paper',
    markup: page(
      `<article><h1>Viejos enemigos acuerdan un ferrocarril</h1><div class="firma"><a href="/m">Mira Solberg</a></div><div>5 de marzo de 2024 - 18:02 h</div>${paragraphs(SPANISH)}<p>Suscríbete para seguir leyendo</p></article>`,
      { lang: 'es', title: 'Viejos enemigos acuerdan un ferrocarril | El Paso' },
    ),
    body: SPANISH,
    roles: [['footer', 'Suscríbete para']],
    known: { publishedOn: '2024-03-05', language: 'es' },
  },
];
