/** The same news, invented, in many languages, and the charsets that people have each in. */
export const SAMPLE_TEXTS: readonly (readonly [
  language: string,
  charsets: readonly string[],
  text: string,
])[] = [
  [
    'English',
    ['windows-1252', 'macintosh'],
    '“We won’t wait another winter,” said the mayor, Zoë Brandt – and nobody in the café disagreed.',
  ],
  [
    'French',
    ['windows-1252', 'macintosh'],
    'Les deux villes se sont entendues mardi pour reconstruire le pont détruit par la crue de l’été. « Nous n’attendrons pas », a déclaré la maire, Hélène Février.',
  ],
  [
    'German',
    ['windows-1252', 'macintosh'],
    'Die Städte haben sich am Dienstag darauf geeinigt, die Brücke wieder aufzubauen. „Wir warten keinen weiteren Winter“, sagte die Bürgermeisterin Käthe Groß.',
  ],
  [
    'Spanish',
    ['windows-1252', 'macintosh'],
    'Las dos ciudades acordaron el martes reconstruir el puente que la riada destruyó el año pasado. «No esperaremos más», señaló la alcaldesa, María Núñez. ¿Quién pagará?',
  ],
  [
    'Polish',
    ['windows-1250', 'ISO-8859-2'],
    'Oba miasta uzgodniły we wtorek, że odbudują most zniszczony przez powódź. Nie będziemy czekać kolejnej zimy, powiedziała Małgorzata Żółkiewska.',
  ],
  [
    'Czech',
    ['windows-1250', 'ISO-8859-2'],
    'Obě města se v úterý dohodla, že most zničený povodní znovu postaví. Nebudeme čekat další zimu, řekla starostka Božena Řeháková.',
  ],
  [
    'Hungarian',
    ['windows-1250'],
    'A két város kedden megállapodott arról, hogy újjáépítik az árvíz által lerombolt hidat. „Nem várunk még egy telet” – mondta Erdős Tünde.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'İki şehir salı günü, selin yıktığı köprüyü yeniden inşa etmek için anlaştı. Bir kış daha beklemeyeceğiz diyen başkan Ayşe Güneş, çalışmaların başlayacağını söyledi.',
  ],
  [
    'Latvian',
    ['windows-1257'],
    'Abas pilsētas otrdien vienojās atjaunot plūdos sagrauto tiltu. “Mēs negaidīsim vēl vienu ziemu,” sacīja mēre Žanete Bērziņa. Neviens vēl nezina, cik ilgi ceļš būs slēgts.',
  ],
  [
    'Greek',
    ['windows-1253', 'ISO-8859-7'],
    'Οι δύο πόλεις συμφώνησαν την Τρίτη να ξαναχτίσουν τη γέφυρα που κατέστρεψε η πλημμύρα. Άλλον έναν χειμώνα δεν θα περιμένουμε, είπε η δήμαρχος.',
  ],
  [
    'Hebrew',
    ['windows-1255'],
    'שתי הערים הסכימו ביום שלישי לבנות מחדש את הגשר שנהרס בשיטפון. לא נחכה עוד חורף, אמרה ראש העיר רות כהן.',
  ],
  [
    'Arabic',
    ['windows-1256', 'ISO-8859-6'],
    'اتفقت المدينتان يوم الثلاثاء على إعادة بناء الجسر الذي دمره الفيضان. وقالت رئيسة البلدية إنها لن تنتظر شتاء آخر.',
  ],
  [
    'Russian',
    ['windows-1251', 'KOI8-R', 'IBM866', 'x-mac-cyrillic', 'ISO-8859-5'],
    'Власти двух городов договорились во вторник восстановить мост, разрушенный паводком. Мы не станем ждать ещё одну зиму, заявила мэр Анна Ким.',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'KOI8-U'],
    'Обидва міста домовилися у вівторок відбудувати міст, зруйнований повінню. Ми не чекатимемо ще однієї зими, сказала міська голова Ганна Їжакевич.',
  ],
  [
    'Serbian',
    ['windows-1251'],
    'Два града су се у уторак договорила да обнове мост који је срушила поплава. „Нећемо чекати још једну зиму“, рекла је градоначелница Љиљана Ђурић.',
  ],
  [
    'Thai',
    ['windows-874'],
    'เมืองทั้งสองตกลงกันเมื่อวันอังคารว่าจะสร้างสะพานที่พังเพราะน้ำท่วมขึ้นใหม่ นายกเทศมนตรีกล่าวว่าจะไม่รออีกหนึ่งฤดูหนาว',
  ],
  [
    'Japanese',
    ['Shift_JIS', 'EUC-JP'],
    '二つの町は火曜日、洪水で壊れた橋を建て直すことで合意した。「もう一冬は待てません」と町長の山口さんは述べた。',
  ],
  [
    'Chinese',
    ['GB18030'],
    '两座城市星期二同意重建被洪水冲毁的大桥。市长说：“我们不会再等一个冬天。”工程将在春天开始，双方各承担一半的费用。',
  ],
  [
    'Chinese of Taiwan',
    ['Big5'],
    '兩座城市星期二同意重建被洪水沖毀的大橋。市長說：「我們不會再等一個冬天。」工程將在春天開始，雙方各承擔一半的費用。',
  ],
  [
    'Korean',
    ['EUC-KR'],
    '두 도시는 화요일에 홍수로 무너진 다리를 다시 짓기로 합의했다. 시장은 겨울을 한 번 더 기다리지 않겠다고 말했다.',
  ],
];
