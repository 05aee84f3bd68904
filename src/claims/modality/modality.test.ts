import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { findHearsay } from './hearsay.ts';
import { findHedges, isNegated, readModality } from './modality.ts';
import { sampleStretch } from './sample-stretch.contract.ts';
import { locateWords } from './scopes.ts';

describe('findHedges', () => {
  it.each<[string, string[]]>([
    ['Talks could end.', ['could']],
    ['Talks are likely to end.', ['likely']],
    ['Talks reportedly ended.', ['reportedly']],
    ['Talks may possibly resume.', ['may', 'possibly']],
    ['There are signs that talks will resume.', ['There are signs that']],
    ['It is still unclear whether talks will resume.', ['It is still unclear whether']],
    ['The report suggests that talks failed.', ['suggests that']],
    ['Oland is believed to be abroad.', ['is believed to']],
    ['Oland appears to be abroad.', ['appears to']],
    ['The plan risks a war.', ['risks']],
    ['She said: “We may never know.”', ['may']],
    ['Talks ended in May.', []],
    ['The claim could not be verified.', []],
    ['There is no sign that talks will resume.', []],
    ['The might of Northland is known.', []],
    ['About 40 ships left.', []],
    ['It is an appearance of order.', []],
  ])('finds the hedges of “%s”', (text, words) => {
    const hedges = findHedges(sampleStretch(text));
    expect(hedges.map((span) => readSpan(text, span))).toEqual(words);
  });
});

describe('readModality', () => {
  it.each<[string, string[]]>([
    ['Talks have not ended.', ['not']],
    ['Northland no longer sells timber.', ['no longer']],
    ['Oland denied that talks had ended.', ['denied that']],
    ['The fleet failed to leave without help.', ['failed to', 'without']],
    ['Nobody came, and nothing was signed.', ['Nobody', 'nothing']],
    ['There is no evidence that the bridge fell.', ['no evidence that']],
    ['It would be too naive to say that the pact holds.', ['too naive to say that']],
    ['This does not necessarily mean that it hurts.', ['not necessarily mean that']],
    ['She is not only a minister but an engineer.', []],
    ['It is a partner, if not an ally.', []],
    ['It was none other than Oland.', []],
    ['No doubt the ports will open.', []],
    ['Northland spared no effort to help.', []],
  ])('finds what is denied in “%s”', (text, words) => {
    const stretch = sampleStretch(text);
    const { negations } = readModality(stretch);
    expect(locateWords(negations, stretch).map((span) => readSpan(text, span))).toEqual(words);
  });
});

describe('isNegated', () => {
  it.each([
    ['Talks have not ended.', true],
    ['Talks never ended.', true],
    ['The views expressed here do not bind us.', true],
    ['The mill opened here in May.', false],
    ['There was no deal.', true],
    ['Nobody won the war.', true],
    ['“We won’t sell it,” she said.', true],
    ['Oland failed to reach the port.', true],
    ['Northland refused to sign.', true],
    ['Southland no longer trades with it.', true],
    ['Though Lee was not there, talks ended.', false],
    ['Talks ended.', false],
    ['Talks ended because Park did not come.', false],
    ['Talks ended without a deal.', false],
    ['Park, who did not come, was praised.', false],
    ['It is not true that Park came.', true],
    ['It is not true that nobody came.', false],
    ['There is no evidence that the bridge fell.', true],
    ['Park signed and Lee did not come.', false],
    ['Park did not fail to sign.', false],
  ])('reads “%s” as %s', (text, negated) => {
    const stretch = sampleStretch(text);
    expect(isNegated(stretch, readModality(stretch))).toBe(negated);
  });
});

describe('findHearsay', () => {
  it('finds what nobody answers for, outside quotations', () => {
    expect(findHearsay(sampleStretch('Park is reportedly ill.'))).toEqual([{ start: 8, end: 18 }]);
  });
});
