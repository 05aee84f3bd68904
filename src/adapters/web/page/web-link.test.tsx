import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WebLink } from './web-link.tsx';

describe('WebLink', () => {
  it.each([
    'https://river.example/ports?a=1',
    'http://127.0.0.1:8080/articles/x',
    'HTTPS://X.example',
  ])('leads to %s, and does not say where from', (href) => {
    expect(renderToStaticMarkup(<WebLink href={href}>words</WebLink>)).toBe(
      `<a href="${href}" rel="noreferrer noopener" target="_blank">words</a>`,
    );
  });

  it.each([
    'javascript:alert(1)',
    'javascript://river.example/%0Aalert(1)',
    ' https://river.example',
    'data:text/html,x',
    'ftp://river.example',
    '//river.example',
    '/ports',
    'https://',
    '',
  ])('gives words alone for %j', (href) => {
    const drawn = renderToStaticMarkup(<WebLink href={href}>words</WebLink>);
    expect(drawn).toBe('<span>words</span>');
  });
});
