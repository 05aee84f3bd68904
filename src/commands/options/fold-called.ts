/** Keyboards write them as they like. */
const APOSTROPHES = /[‘’]/gu;

/** Gives what people and roles are called on a platform as it is compared: in any case, with any apostrophe. */
export function foldCalled(name: string): string {
  return name.normalize('NFKC').replace(APOSTROPHES, "'").trim().toLowerCase();
}
