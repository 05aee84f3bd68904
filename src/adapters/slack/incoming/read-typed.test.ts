import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

describe('readTyped', () => {
  it.each([
    ['words as they are', 'china kazakhstan', 'china kazakhstan'],
    ['a person', 'by <@U1|kim> and <@U2>', 'by @kim and @U2'],
    ['a channel', 'in <#C1|general> <#C2|> <#C3>', 'in #general #C2 #C3'],
    ['a group', '<!subteam^S1|@desk> <!here> <!channel|@channel>', '@desk @here @channel'],
    [
      'an address',
      '<https://a.example|a.example> <https://a.example/x>',
      'a.example https://a.example/x',
    ],
    ['a mail address', '<mailto:kim@a.example|kim@a.example>', 'kim@a.example'],
    ['escaped signs', '1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
    ['escaped escapes', '&amp;lt;', '&lt;'],
    ['markup that was typed', '&lt;!channel&gt; &lt;@U1|x&gt;', '<!channel> <@U1|x>'],
    ['quotation marks as they are', 'by:“Ada Park” Ada’s ‘own’', 'by:“Ada Park” Ada’s ‘own’'],
    ['a bracket that never closes', '<<@U1 <', '<<@U1 <'],
  ])('reads %s', (_case, text, typed) => {
    expect(readTyped(text)).toBe(typed);
  });

  it.each([
    ['<', '<'],
    ['<a|', '<a|'],
    ['&amp;', '&'],
    ['<|>', ''],
  ])('reads 100,000 of %j to their end', (part, read) => {
    expect(readTyped(part.repeat(100_000))).toBe(read.repeat(100_000));
  });
});
