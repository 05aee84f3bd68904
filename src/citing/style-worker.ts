import { answerCalls } from '../workers/answer-calls.ts';
import type { CslItem } from './csl-item.ts';
import type { Pointer, ScholarlyStyle } from './run-style.ts';
import { openProcessor } from './style-processor.ts';

// The other end of `runStyle`.
answerCalls({
  write: async (style: ScholarlyStyle, items: readonly CslItem[], pointers: readonly Pointer[]) =>
    (await openProcessor(style)).write(items, pointers),
});
