import { composePdf, setColumn } from './pdf/compose-pdf.contract.ts';

/** A sentence of an article. */
export const PROSE =
  'The basin froze in the winter of the strike, and the pilots of the harbour stayed ashore until March.';
const wrap = (body: string, title = 'Quay') =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const COOKIES =
  'We use cookies to improve your experience. By clicking “Accept all” you consent to the use of all cookies. Manage your privacy settings or reject all cookies.';
const LINES = [PROSE.slice(0, 50), PROSE.slice(50)];

/** What each is told, so that nobody has to guess what to do next. */
export const BAD_INPUT: readonly (readonly [
  name: string,
  file: string,
  content: string | Uint8Array,
  sentence: string,
])[] = [
  ['an empty file', 'ice.txt', '', 'The file is empty.'],
  ['a binary', 'ice.txt', Buffer.alloc(900), 'The file is binary and not a text.'],
  [
    'a program',
    'ice.txt',
    Buffer.from('7f454c4602010100', 'hex'),
    'The file is a program and no article.',
  ],
  [
    'a PDF with a password',
    'ice.pdf',
    composePdf({ pages: [setColumn(LINES)], isLocked: true }),
    'The PDF is locked with a password; add a copy that opens without one.',
  ],
  [
    'a scanned PDF',
    'ice.pdf',
    composePdf({ pages: [[], []] }),
    'The PDF holds pictures of its pages and no text; run text recognition (OCR) over it and add the result.',
  ],
  [
    'a page that is only a question about cookies',
    'ice.html',
    wrap(`<div><p>${COOKIES}</p><button>Accept all</button></div>`),
    'The page shows only its question about cookies, and no article.',
  ],
  [
    'a friendly page about nothing',
    'ice.html',
    wrap('<h1>Page not found</h1><p>Sorry! Try the search, or go home.</p>', '404'),
    'The page says that there is nothing at this address: the article was moved or removed.',
  ],
];
