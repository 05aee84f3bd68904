const MOST_KEPT = 100;

/** Answers that hold until something changes: pages, lists and buttons of an answer ask the same again. */
export interface KeptAnswers {
  /** Gives what was answered before, else what `answer` gives. */
  give<Answer>(question: unknown, answer: () => Promise<Answer>): Promise<Answer>;
  /** Forgets all of them. */
  clear(): void;
}

/** Creates a place for the latest hundred answers. */
export function createKeptAnswers(): KeptAnswers {
  const kept = new Map<string, Promise<unknown>>();
  return {
    give<Answer>(question: unknown, answer: () => Promise<Answer>) {
      const key = JSON.stringify(question);
      // What stands under a key was put there for the same question.
      const given = (kept.get(key) as Promise<Answer> | undefined) ?? answer();
      // The one that was asked for last is forgotten last.
      kept.delete(key);
      kept.set(key, given);
      // What failed is asked again.
      given.catch(() => kept.delete(key));
      const [oldest = ''] = kept.keys();
      if (kept.size > MOST_KEPT) kept.delete(oldest);
      return given;
    },
    clear: () => kept.clear(),
  };
}
