import { describe, expect, it } from 'vitest';
import { readForm } from './form.ts';
import { sampleStretches } from './sample-stretch.contract.ts';

const ASSERTED = { isAsked: false, isBackshifted: false };

describe('readForm', () => {
  it.each([
    ['Who won the talks?', 'question'],
    ['“Is it over?”', 'question'],
    ['Is it over? It is.', 'statement'],
    ['If talks fail, the ports will close.', 'conditional'],
    ['The ports will close if talks fail.', 'conditional'],
    ['The ports close unless talks succeed.', 'conditional'],
    ['Northland will pay as long as the ports are open.', 'conditional'],
    ['Oland threatened to close it, should Southland attack the ports.', 'conditional'],
    ['Such a deal would help Southland.', 'conditional'],
    ['Oland would like to see a deal.', 'statement'],
    ['It is a partner, if not an ally.', 'statement'],
    ['Even if talks fail, the ports are open.', 'statement'],
    ['Park asked if the ports were open.', 'statement'],
    ['It looks as if the ports are open.', 'statement'],
    ['Talks ended as long as two years ago.', 'statement'],
    ['Oland should leave.', 'statement'],
  ])('reads “%s” as a %s', (text, form) => {
    expect(readForm(sampleStretches(text), ASSERTED)).toBe(form);
  });

  it.each([
    ['whether talks had ended', { isAsked: true, isBackshifted: true }, 'question'],
    ['the ports would close', { isAsked: false, isBackshifted: true }, 'statement'],
    ['the ports would close', { isAsked: false, isBackshifted: false }, 'conditional'],
    [
      'the ports would close if talks failed',
      { isAsked: false, isBackshifted: true },
      'conditional',
    ],
  ])('reads “%s” in %j as a %s', (text, context, form) => {
    expect(readForm(sampleStretches(text), context)).toBe(form);
  });
});
