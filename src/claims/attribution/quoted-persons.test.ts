import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample.contract.ts';

describe('findCues, where somebody is quoted,', () => {
  it.each([
    [
      'whom an office quotes, behind the quotation',
      '“It is late,” Mayor Park was quoted as saying by her office.',
      ['Mayor Park | was quoted as saying | “It is late,”'],
    ],
    [
      'whom a newspaper quotes',
      'Park was quoted by the Courier as saying that the dam “would not hold.”',
      ['Park | was quoted by the Courier as saying | that the dam “would not hold.”'],
    ],
    [
      'whom a newspaper cites, and not the newspaper',
      '“It is late,” Park was cited by the Courier as having said.',
      ['Park | was cited by the Courier as having said | “It is late,”'],
    ],
    [
      'whom somebody quotes',
      'The agency quoted Bo Lee, the mayor’s brother, as saying that the dam leaked.',
      ['Bo Lee, the mayor’s brother | as saying | that the dam leaked'],
    ],
    [
      'whom somebody quotes, behind the quotation',
      '“It is late,” the agency on Monday quoted Bo Lee as saying.',
      ['Bo Lee | as saying | “It is late,”'],
    ],
    [
      'what a verb carries behind the quotation',
      '“It is late,” Park went on to say.',
      ['Park | went on to say | “It is late,”'],
    ],
  ])('reads %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
