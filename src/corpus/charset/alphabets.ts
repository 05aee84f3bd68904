/** The letters beyond ASCII that languages are written with, small ones; English has those of the names and words it borrows. */
const WESTERN = [
  'àâáäåæçéèêëíîïñóôöøúûüßãœ',
  'àâæçéèêëîïôœùûüÿñ',
  'äöüßéèàâ',
  'áéíóúüñçªº',
  'áâãàçéêíóôõúüªº',
  'àèéìíîòóùúªº',
  'åäöéüàšž',
  'æøåéòôóäöü',
  'áæéíðóöúýþ',
  'àèéíïóòúüç',
];
const CENTRAL = [
  'ąćęłńóśźżéöü',
  'áčďéěíňóřšťúůýžöü',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîşţéöü',
  'čćđšžéöü',
  'çëéöü',
];
const TURKISH = ['çğıİöşüâîû'];
const BALTIC = ['ąčęėįšųūžóé', 'āčēģīķļņšūžōŗ', 'äöõüšžé'];
const CYRILLIC = [
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  'абвгдђежзијклљмнњопрстћуфхцчџш',
  'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
];
const GREEK = ['αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ'];
const HEBREW = ['אבגדהוזחטיךכלםמןנסעףפץצקרשתְֱֲֳִֵֶַָֹֻּׁׂ'];
const ARABIC = ['ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْپچژگکۀہھےٹڈڑں'];
const THAI = ['กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ'];

/** The alphabets that charsets of single bytes are made for. */
export const ALPHABETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['windows-1252', WESTERN],
  ['ISO-8859-15', WESTERN],
  ['macintosh', WESTERN],
  ['windows-1250', CENTRAL],
  ['ISO-8859-2', CENTRAL],
  ['windows-1254', TURKISH],
  ['windows-1257', BALTIC],
  ['windows-1251', CYRILLIC],
  ['KOI8-R', CYRILLIC],
  ['KOI8-U', CYRILLIC],
  ['ISO-8859-5', CYRILLIC],
  ['x-mac-cyrillic', CYRILLIC],
  ['IBM866', CYRILLIC],
  ['windows-1253', GREEK],
  ['ISO-8859-7', GREEK],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['ISO-8859-6', ARABIC],
  ['windows-874', THAI],
]);

/** Those of Latin letters, among which those of ASCII are words, too. */
export const LATIN: ReadonlySet<string> = new Set(
  [...ALPHABETS].flatMap(([charset, [letters = '']]) =>
    /^\p{Script=Latin}/u.test(letters) ? [charset] : [],
  ),
);
