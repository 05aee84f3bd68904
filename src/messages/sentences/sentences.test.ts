import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createSourceFile,
  forEachChild,
  isImportDeclaration,
  isNoSubstitutionTemplateLiteral,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  type Node,
  ScriptTarget,
} from 'typescript';
import { describe, expect, it } from 'vitest';
import { openSay } from '../say.ts';
import { listSentences, SENTENCES } from './sentences.ts';

const SRC = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = ['ru', 'kk', 'zh'] as const;

/** Where sentences are made that people read and that no language is known to. */
const FLOORS = [
  'briefing',
  'schedule',
  'search/query',
  'claims/links',
  'corpus',
  'commands',
  'adapters/download.ts',
  'adapters/slack/posting/slack-poster.ts',
  'adapters/slack/caller/find-posting-problem.ts',
  'adapters/discord/posting/name-problem.ts',
  'adapters/discord/caller/find-posting-problem.ts',
];

/** What is read in the log and the terminal of whoever runs Readout alone, or is no sentence. */
const UNTOLD: readonly RegExp[] = [
  /^briefing\/claims\/index-claims\.ts: /u,
  /^corpus\/markdown\//u,
  /^commands\/dispatch\.ts: .* failed /u,
  // Parts of sentences whose wholes are told.
  /: (?:x(?:The commands|;)? (?:are x\.|a date that|a link that|write managers)|Wait x and|Files of the kind)/u,
  /: (?:The x x$|“x” does not say when|“x” is no time (?:zone; xx|of day; .*\.x$)|“\/corpus feed import” follows|To search for these very words|Only the people and roles|There is no option “x:”\.x)/u,
];

const SENTENCE = /^[\p{Lu}“x][^\n]*\p{L} \p{L}[^\n]*[.?!…]$/u;
/** What a card is headed by, or the reason of a link, has no point at its end. */
const TITLE = /\p{L} \p{L}/u;

function* walk(path: string): Generator<string> {
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path)) yield* walk(join(path, name));
}

/** The literals of a file that are whole sentences, each value in them as `x`. */
function listLiterals(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node, isTitle: boolean): void => {
    if (isImportDeclaration(node)) return;
    const text = writeLiteral(node);
    if (text !== undefined && (isTitle ? TITLE : SENTENCE).test(text)) found.push(text);
    const isNamed =
      isPropertyAssignment(node) && /^(?:problem|hint|reason)$/u.test(node.name.getText());
    forEachChild(node, (child) => visit(child, isNamed));
  };
  visit(createSourceFile(file, readFileSync(file, 'utf8'), ScriptTarget.Latest, true), false);
  return found;
}

function writeLiteral(node: Node): string | undefined {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!isTemplateExpression(node)) return undefined;
  const rest = node.templateSpans.map(({ literal }) => `x${literal.text}`);
  return [node.head.text, ...rest].join('');
}

const READ = FLOORS.flatMap((floor) => Array.from(walk(join(SRC, floor))))
  .filter((file) => /(?<!\.(?:test|contract))\.ts$/u.test(file))
  .flatMap((file) => listLiterals(file).map((text) => `${file.slice(SRC.length)}: ${text}`))
  .filter((place) => !UNTOLD.some((each) => each.test(place)));

describe('the sentences of the floors below', () => {
  it('are found', () => {
    expect(READ.length).toBeGreaterThan(150);
  });

  it.each(LANGUAGES)('are all told in %s', (language) => {
    const { tell } = openSay(language);
    const untold = READ.filter((place) => {
      const text = place.slice(place.indexOf(': ') + 2);
      return tell(text) === text;
    });
    expect(untold).toEqual([]);
  });

  it.each(LANGUAGES)('put the same into a sentence in %s as in English', (language) => {
    const names = (text: string) =>
      Array.from(new Set(text.match(/\{[a-z]+\}/gu) ?? [])).toSorted();
    const extra = listSentences(language).filter(([english, told]) =>
      names(told).some((name) => !names(english).includes(name)),
    );
    expect(extra).toEqual([]);
  });

  it('are listed once each', () => {
    const english = SENTENCES.map(([each]) => each);
    expect(english.filter((each, at) => english.indexOf(each) !== at)).toEqual([]);
  });

  it('are told with what was put in, letter by letter, and a sentence in a sentence too', () => {
    const { tell } = openSay('ru');
    expect(tell('“{n} $1” is no date; write 2022-03-01, 2022-03 or 2022.')).toBe(
      '«{n} $1» – не дата; пишите 2022-03-01, 2022-03 или 2022.',
    );
    expect(tell('opposed to 2: same pair, opposite direction')).toBe(
      'противоречит 2: те же стороны, обратное направление',
    );
    expect(tell('Nobody has told this one.')).toBe('Nobody has told this one.');
  });
});
