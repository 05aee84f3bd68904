import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { findDates } from '../dates/dates.ts';
import { findPrediction } from './prediction.ts';
import { sampleStretch } from './sample-stretch.contract.ts';

const PUBLISHED_ON = '2026-03-04';

function predict(
  text: string,
  isBackshifted = false,
  publishedOn: string | undefined = PUBLISHED_ON,
) {
  const stretch = sampleStretch(text);
  const dates = findDates(stretch, publishedOn);
  const found = findPrediction(stretch, { dates, publishedOn, isBackshifted });
  return found && { cue: found.cue.map((span) => readSpan(text, span)), by: found.by };
}

describe('findPrediction', () => {
  it.each<[string, string[], string | undefined]>([
    ['Talks will end.', ['will'], undefined],
    ['Talks won’t end.', ['wo'], undefined],
    ['Talks are going to fail.', ['are going to'], undefined],
    ['Northland is set to become the largest buyer by 2030.', ['is set to'], '2030-12-31'],
    ['Oland is scheduled to visit Southland in May.', ['is scheduled to'], '2026-05-31'],
    ['Northland plans to open two ports next year.', ['plans to'], '2027-12-31'],
    ['The bridge is expected to open on Friday.', ['is expected to'], '2026-03-06'],
    ['“We will pay by the end of the month,” she said.', ['will'], '2026-03-31'],
    ['The summit takes place next week.', ['next week'], '2026-03-15'],
    ['He holds the view that talks will end.', ['will'], undefined],
    ['Despite the false idea that fees rose, ports will open.', ['will'], undefined],
    ['Whether or not it rains, the bridge will open.', ['will'], undefined],
    ['The bridge will open whether it rains or snows.', ['will'], undefined],
    ['As it did in 2019, the fund will pay in 2027.', ['will'], '2027-12-31'],
  ])('finds what “%s” foretells, and by when', (text, cue, by) => {
    expect(predict(text)).toEqual({ cue, by });
  });

  it.each([
    ['Talks have ended.'],
    ['Park read the will.'],
    ['Northland postponed its plans to build a bridge.'],
    ['The train is going to Southport.'],
    ['Northland would help.'],
    ['The summit took place last week.'],
    ['Oland was expected to come.'],
    ['She warns against the naive idea that Northland is about to break with Southland.'],
    ['Park dismissed the notion that talks will end.'],
    ['It is an illusion that the bridge will open.'],
    ['The myth that tariffs will fall is old.'],
    ['It is unclear whether Northland, which left in 2024, will come back.'],
    ['Whether the bridge will hold is anybody’s guess.'],
    ['The question is whether the bridge will hold.'],
    ['It is unclear when talks will resume.'],
    ['We have no illusions about how hard it will be.'],
    ['It is not known if the bridge will open in 2027.'],
  ])('finds no prediction in “%s”', (text) => {
    expect(predict(text)).toBeUndefined();
  });

  it('takes “would” for “will” where past words are told', () => {
    expect(predict('Northland would pay by Friday.', true)).toEqual({
      cue: ['would'],
      by: '2026-03-06',
    });
  });

  it('leaves out the day where the article has none and it hangs on it', () => {
    const stretch = sampleStretch('Talks will end next week.');
    const dates = findDates(stretch, undefined);
    expect(findPrediction(stretch, { dates, isBackshifted: false })?.by).toBeUndefined();
  });
});
