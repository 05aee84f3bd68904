import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { evaluateText } from './evaluate-text.ts';

/** Works out the last statement of a program. */
function evaluate(program: string): string | undefined {
  const file = ts.createSourceFile('sample.ts', program, ts.ScriptTarget.Latest);
  const last = file.statements.at(-1);
  return last && ts.isExpressionStatement(last) ? evaluateText(last.expression, file) : undefined;
}

describe('evaluateText', () => {
  it.each([
    ['a text', `'a+b';`, 'a+b'],
    ['a template with a constant', `const A = "x"; \`<\${A}>\`;`, '<x>'],
    ['a raw template', 'String.raw`\\d+`;', '\\d+'],
    ['what an expression was written as', `const A = /a|b/u; \`(\${A.source})\`;`, '(a|b)'],
    ['a sum', `const A = 'x'; A + 'y';`, 'xy'],
    ['a list', `const A = ['x', 'y'] as const; A.join('|');`, 'x|y'],
    ['a part that is not known, as a plain name', `\`</\${tag}\`;`, '</name'],
  ])('works out %s', (_case, program, text) => {
    expect(evaluate(program)).toBe(text);
  });

  it('works out nothing where nothing is known', () => {
    expect(evaluate('pattern;')).toBeUndefined();
  });
});
