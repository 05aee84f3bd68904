import { describe, expect, it } from 'vitest';
import { parsePage } from './dom.ts';
import { findBoxes } from './find-boxes.ts';
import { composeSkeleton, readMarks } from './skeleton.ts';

const compose = (markup: string): string => composeSkeleton(findBoxes(parsePage(markup)).root, 'T');

describe('composeSkeleton', () => {
  it('writes nothing but boxes, texts and links, each paragraph with its mark', () => {
    const markup =
      '<div id="a" onclick="b"><img><p>One <b>two</b> <a href="/c">3 &lt; 4</a></p>five</div>';
    expect(compose(markup)).toBe(
      '<html><head><title>T</title></head><body><div class="a"><p>\u{f0000}One two <a href="/">3 &lt; 4</a></p><p>\u{f0001}five</p></div></body></html>',
    );
  });

  it('takes no character of the page for a mark', () => {
    expect(readMarks(compose('<p>One \u{f0007}</p><p>\u{10ffff}</p>'))).toEqual(new Set([0, 1]));
  });

  it('puts no paragraph into another', () => {
    expect(compose('<p>One<br><br>Two</p>')).toContain(
      '<body><p>\u{f0000}One</p><p>\u{f0001}Two</p>',
    );
  });
});
