const EVERY_MS = 2_000;

/** Tells a person how far their command is. */
export interface Progress {
  tell(line: string): void;
  end(): void;
}

/** Passes on the latest line every two seconds, as far as there is a new one: what is quick is not worth a word. */
export function tellProgress(onProgress: ((line: string) => void) | undefined): Progress {
  if (onProgress === undefined) return { tell: () => undefined, end: () => undefined };
  let latest: string | undefined;
  const clock = setInterval(() => {
    if (latest !== undefined) onProgress(latest);
    latest = undefined;
  }, EVERY_MS);
  return {
    tell(line) {
      latest = line;
    },
    end: () => clearInterval(clock),
  };
}
