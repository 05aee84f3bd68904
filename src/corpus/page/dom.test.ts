import { describe, expect, it } from 'vitest';
import { findElements, parsePage, parseXmlTree, readText } from './dom.ts';

const list = (markup: string): readonly string[] =>
  parsePage(markup).elements.map(({ localName }) => localName);

describe('parsePage', () => {
  it('gives elements in the order in which they begin, and texts whole', () => {
    const { root } = parsePage(
      '<DIV Class="a"><p>“One” &amp; <!-- aside -->two<b>!</b></DIV>three',
    );
    expect(root.children).toEqual([
      {
        localName: 'div',
        attributes: { class: 'a' },
        children: [
          {
            localName: 'p',
            attributes: {},
            children: ['“One” & two', { localName: 'b', attributes: {}, children: ['!'] }],
          },
        ],
      },
      'three',
    ]);
  });

  it.each([
    ['paragraphs without ends', '<p>One<p>Two<div>Three</div>', ['p', 'p', 'div']],
    ['a document type with nothing behind it', '<!DOCTYPE html><p>One', ['p']],
    ['more ends than beginnings', '</div></div><p>One</p></div><p>Two', ['p', 'p']],
    ['no markup', 'One', []],
  ])('takes %s', (_case, markup, names) => {
    expect(list(markup)).toEqual(names);
  });
});

describe('parseXmlTree', () => {
  it('keeps names as they are written, and reads what their values mean', () => {
    const file = parseXmlTree('<a:Item href="x&amp;y"/><a:Item><![CDATA[<b>]]></a:Item>');
    const [first, second] = findElements(file, 'a:Item');
    expect([first?.attributes['href'], second && readText(second)]).toEqual(['x&y', '<b>']);
  });
});

describe('readText', () => {
  const { root } = parsePage('<p>One <b>two <i>three</i></b> four</p>');

  it.each([
    [undefined, 'One two three four'],
    [10, 'One two th'],
    [3, 'One'],
    [0, ''],
  ])('gives %s characters at most', (most, text) => {
    expect(readText(root, most)).toBe(text);
  });
});
