import { describe, expect, it } from 'vitest';
import { INTERNET } from './reach.ts';
import { readAddress, readHost } from './read-address.ts';

const PRIVATE = 'leads to a private or reserved network';

describe('readAddress', () => {
  it.each([
    ['a page', 'https://example.org/news?id=1', 'https://example.org/news?id=1'],
    ['its usual port', 'http://example.org:80/', 'http://example.org/'],
    ['the port of the other scheme', 'http://example.org:443/', 'http://example.org:443/'],
    ['blanks around it', '  https://example.org \n', 'https://example.org/'],
    ['a public number', 'http://8.8.8.8/', 'http://8.8.8.8/'],
    ['a name in another script', 'https://новости.example/', 'https://xn--b1amnebsh.example/'],
  ])('reads %s', (_case, text, href) => {
    expect(readAddress(text, INTERNET)).toMatchObject({ href });
  });

  it('reads an address against the one that redirects to it', () => {
    expect(readAddress('../b', INTERNET, 'https://example.org/a/c')).toMatchObject({
      href: 'https://example.org/b',
    });
  });

  it.each([
    ['nothing', ' ', 'There is no address'],
    ['no address', 'example dot org', '“example dot org” is no web address'],
    ['an address without a scheme', 'example.org/news', 'is no web address'],
    ['a file', 'file:///etc/passwd', 'begins with “file:”'],
    ['gopher', 'gopher://example.org/', 'begins with “gopher:”'],
    ['a data address', 'data:text/html,hi', 'begins with “data:”'],
    ['a script', 'javascript:alert(1)', 'begins with “javascript:”'],
    ['a user name', 'https://ann@example.org/', 'a user name or a password'],
    ['a name in front that looks like a host', 'https://example.org:443@10.0.0.1/', 'a user name'],
    ['an odd port', 'https://example.org:22/', 'port 22'],
    ['a port of another service', 'http://example.org:6379/', 'port 6379'],
    ['a port that is none', 'http://example.org:99999/', 'is no web address'],
    ['a long address', `https://example.org/${'a'.repeat(2_000)}`, 'more than 2000 characters'],
    ['loopback', 'http://127.0.0.1/', PRIVATE],
    ['loopback in decimal', 'http://2130706433/', PRIVATE],
    ['loopback in hexadecimal', 'http://0x7f000001/', PRIVATE],
    ['loopback in octal', 'http://0177.0.0.1/', PRIVATE],
    ['loopback cut short', 'http://127.1/', PRIVATE],
    ['loopback with a dot at its end', 'http://127.0.0.1./', PRIVATE],
    ['loopback in full-width digits', 'http://１２７.０.０.１/', PRIVATE],
    ['loopback in circled digits', 'http://①②⑦.⓪.⓪.①/', PRIVATE],
    ['loopback with the full stops of Chinese', 'http://127。0。0。1/', PRIVATE],
    ['loopback behind backslashes', 'http:\\\\127.0.0.1\\', PRIVATE],
    ['loopback before a backslash', 'http://127.0.0.1\\@example.org/', PRIVATE],
    ['loopback behind one slash', 'http:/127.0.0.1/', PRIVATE],
    ['loopback behind none', 'https:127.0.0.1/', PRIVATE],
    ['loopback behind a line end', 'ht\ntp://127.0.0.1/', PRIVATE],
    ['loopback in eleven octal digits', 'http://017700000001/', PRIVATE],
    ['compatible loopback', 'http://[::127.0.0.1]/', PRIVATE],
    ['loopback in 6to4', 'http://[2002:7f00:1::]/', PRIVATE],
    ['Teredo', 'http://[2001:0:7f00:1::]/', PRIVATE],
    ['a zone', 'http://[fe80::1%25eth0]/', 'is no web address'],
    ['a dot in disguise', 'http://127.0.0.1%2f.example.org/', 'is no web address'],
    ['a blob', 'blob:https://example.org/1', 'begins with “blob:”'],
    ['loopback in IPv6', 'http://[::1]/', PRIVATE],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]/', PRIVATE],
    ['metadata', 'http://169.254.169.254/latest', PRIVATE],
    ['metadata in NAT64', 'http://[64:ff9b::a9fe:a9fe]/', PRIVATE],
  ])('refuses %s', (_case, text, sentence) => {
    expect(readAddress(text, INTERNET)).toEqual({
      kind: 'problem',
      sentence: expect.stringContaining(sentence),
    });
  });
});

describe('readHost', () => {
  it('gives a number of IPv6 without its brackets', () => {
    expect(readHost(new URL('http://[2606:4700::1]/'))).toBe('2606:4700::1');
  });
});
