import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { composePage, listRoles, readSample, STORY } from './sample-page.contract.ts';

describe('readPage', () => {
  const write = (day: string, heading: string): string =>
    `<article class="post"><h2><a href="/x">${heading}</a></h2><time class="entry-date">${day}</time>${'<p>The basin froze in the winter of the strike, and the pilots of the harbour stayed ashore until the first days of March.</p>'.repeat(5)}</article>`;

  it.each([
    ['several articles', write('5 March 2024', 'Ice') + write('4 March 2024', 'Fire'), true],
    [
      'one and what is called related',
      `${write('5 March 2024', 'Ice')}<div class="related">${write('4 March 2024', 'Fire')}</div>`,
      false,
    ],
    ['one', write('5 March 2024', 'Ice on the quay'), false],
  ])('warns of a page that shows %s, or does not', (_case, markup, isWarned) => {
    const reading = readPage({
      bytes: Buffer.from(`<html><body><h1>Quay</h1>${markup}</body></html>`),
    });
    expect(JSON.stringify(reading).includes('several articles')).toBe(isWarned);
  });

  it('stores all that the page shows, in order, and takes the story for body', () => {
    const article = readSample(composePage());
    expect(article.text).toBe(
      [
        'Home All the news',
        'Talks About the Quay End',
        ...STORY,
        '© 2024 The Quay. All rights reserved.',
      ].join('\n\n'),
    );
    expect(article.passages.map(({ role }) => role)).toEqual([
      'footer',
      'title',
      'body',
      'body',
      'body',
      'footer',
    ]);
    expect(article).toMatchObject({
      id: expect.stringMatching(/^added\/talks-about-the-quay-end-[0-9a-f]{8}$/u),
      kind: 'article',
      headline: 'Talks About the Quay End',
      authors: [],
    });
    for (const key of ['outlet', 'publishedOn', 'url']) expect(article).not.toHaveProperty(key);
  });

  it.each([
    ['a script', '<script>let unseen = "unseen words";</script>'],
    ['a style', '<style>.unseen-words { color: red }</style><template>unseen words</template>'],
    [
      'what is hidden',
      '<p hidden>unseen words</p><p style="color: red; display : none">unseen</p>',
    ],
    ['what is for screen readers', '<p class="sr-only">unseen words</p>'],
    ['a field', '<textarea>unseen words</textarea><select><option>unseen words</select>'],
    ['a comment in the markup', '<!-- unseen words -->'],
  ])('leaves out %s', (_case, markup) => {
    expect(readSample(composePage({ below: markup })).text).not.toContain('unseen');
  });

  it.each([
    ['a byline', '<p class="byline">Ada Park</p>', 'Ada Park', 'byline'],
    ['a date', '<time datetime="2024-05-06">Monday, May 6</time>', 'May 6', 'date'],
    ['a section', '<div class="kicker">Harbours</div>', 'Harbours', 'section'],
    [
      'a caption',
      '<figure><img><figcaption>The old crane</figcaption></figure>',
      'The old crane',
      'caption',
    ],
    ['a credit', '<span class="photo-credit">Mia Ek/The Quay</span>', 'Mia Ek', 'credit'],
    ['a teaser', '<aside><p>Ropes are dear this year.</p></aside>', 'Ropes are dear', 'teaser'],
    ['a button', '<button>Tell a friend of this</button>', 'Tell a friend', 'footer'],
  ])('labels %s above the story', (_case, above, words, role) => {
    expect(listRoles(readSample(composePage({ above })), words)).toEqual([role]);
  });

  it.each([
    ['related stories', '<div class="related-posts"><p>Ropes are dear</p></div>', 'dear', 'teaser'],
    ['a list of links', '<ul><li><a href="/r">Ropes are dear this year</a></ul>', 'dear', 'teaser'],
    ['an appeal', '<div class="newsletter-box"><p>One letter a week</p></div>', 'letter', 'footer'],
    ['sharing', '<p>Share this article</p>', 'Share this', 'footer'],
    ['a biography', '<div class="author-bio"><p>Bo likes cranes.</p></div>', 'cranes', 'bio'],
    [
      'a biography that is long',
      `<div class="author-bio"><p>${'Bo likes cranes, and ropes. '.repeat(9)}</p></div>`,
      'Bo likes',
      'bio',
    ],
    ['a disclaimer', '<p class="disclaimer">Nobody is liable.</p>', 'liable', 'disclaimer'],
    ['who helped', '<p>Bo Lund contributed to this report.</p>', 'Bo Lund', 'credit'],
    ['a gallery', '<div class="gallery"><p>The crane at dusk</p></div>', 'dusk', 'caption'],
    ['a subheading', '<h2>What the owners want</h2>', 'owners want', 'body'],
    [
      'a subheading that is a link',
      `<h3><a href="/r">The Rope</a></h3><p>${STORY[0]}</p>`,
      'The Rope',
      'body',
    ],
    ['an item', '<ul><li>Ropes, of which there are many, and nets.</li></ul>', 'nets', 'body'],
  ])('labels %s in the story', (_case, below, words, role) => {
    expect(listRoles(readSample(composePage({ below })), words)).toEqual([role]);
  });

  it('labels what readers wrote, however much it is', () => {
    const comment =
      '<li class="comment"><p>I have seen the crane, and it is a fine crane.</p></li>';
    const around = `<section id="comments"><ol>${comment.repeat(40)}</ol></section>`;
    const roles = listRoles(readSample(composePage({ around })), 'fine crane');
    expect(new Set(roles)).toEqual(new Set(['comment']));
    expect(roles.length).toBe(40);
  });

  it('does not believe a name that half the page bears', () => {
    const markup = composePage().replace('class="story"', 'class="story social widget"');
    expect(listRoles(readSample(markup), 'talks about')).toEqual(['body']);
  });

  it('ends a paragraph at two breaks, and not at one', () => {
    const markup = composePage({
      below: 'The first line,<br>and the second.<br> <br>The third line.',
    });
    const { text } = readSample(markup);
    expect(text).toContain('\n\nThe first line, and the second.\n\nThe third line.\n\n');
  });

  it('ends a paragraph at one break behind a sentence, however its last mark is written', () => {
    const sentence = 'The pilots of the harbour had said in March: &ldquo;We shall not go out.';
    const markup = composePage({ below: `<div>${sentence}&rdquo;<br>The owners left.</div>` });
    expect(readSample(markup).text).toContain('go out.”\n\nThe owners left.');
  });

  it('keeps what joins letters, and nothing of what is blank', () => {
    const below =
      '<p>می\u200cخواهم \n 🏃🏽\u200d♀️\u00a0&nbsp; and\t\u0007more</p><p>\u200b</p><p>The end.</p>';
    const { text } = readSample(composePage({ below }));
    expect(text).toContain('\n\nمی\u200cخواهم 🏃🏽\u200d♀️ and more\n\nThe end.\n\n');
  });

  it('keeps a row of a table together, and the parts of a page apart', () => {
    const below = '<table><tr><td>Crane<td>40 t</tr><tr><td><p>Left</p><td><p>Right</p></table>';
    const { text } = readSample(composePage({ below }));
    expect(text).toContain('\n\nCrane | 40 t\n\nLeft\n\nRight\n\n');
  });

  it.each([
    ['no html element', STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')],
    ['no paragraphs', `<body>${STORY.join('<br><br>')}</body>`],
    ['capital tags', `<HTML><BODY><P>${STORY.join('<P>')}</BODY></HTML>`],
    ['text behind its end', `<html><body></body></html><p>${STORY.join('<p>')}`],
    [
      'a form around it',
      `<form><div>${STORY.map((text) => `<p>${text}</p>`).join('')}</div></form>`,
    ],
    ['private characters', `<p>\u{f0001}${STORY.join('<p>\u{f0002}')}`],
  ])('reads a page with %s', (_case, markup) => {
    const { text, passages } = readSample(markup);
    const body = passages.filter(({ role }) => role === 'body');
    expect(body.map(({ start, end }) => text.slice(start, end).slice(-60))).toEqual(
      STORY.map((paragraph) => paragraph.slice(-60)),
    );
  });

  it('warns of an article that is not free', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    const reading = readPage({ bytes: Buffer.from(composePage({ head })) });
    expect(reading).toMatchObject({ warnings: [expect.stringContaining('not free to read')] });
    const bare = `${head}<h1>Talks End</h1><p><a href="/">Home</a></p>`;
    expect(readPage({ bytes: Buffer.from(bare) })).toEqual({
      problem:
        'The page says that its article is not free to read (isAccessibleForFree: false), and shows none of it.',
    });
  });

  it('never throws, and gives spans in order, whatever the markup', () => {
    const tag = fc.constantFrom(
      ...'p div ul li table tr td a span br h1 section article nav figcaption svg script'.split(
        ' ',
      ),
    );
    const piece = fc.oneof(
      fc
        .tuple(tag, fc.constantFrom('', ' class="story"', ' class=related', ' hidden'))
        .map(([name, rest]) => `<${name}${rest}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(...STORY, '<!--', '-->', '<', '&amp;', '&#0;', '"', '\u{f0000}', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const reading = readPage({ bytes: Buffer.from(pieces.join('')) });
        if ('problem' in reading) {
          expect(reading.problem).toMatch(/^The page.*[.]$/u);
          return;
        }
        const { text, passages } = reading.article;
        let behind = 0;
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(text.length);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
