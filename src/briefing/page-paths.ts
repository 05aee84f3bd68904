import { createHmac, timingSafeEqual } from 'node:crypto';
import { readOwner } from '../domain/owner.ts';

type Keys = readonly [Uint8Array, ...Uint8Array[]];

/** Under which names articles have pages. What is everybody's has its id; what is a group's, a name that nobody can guess. */
export interface PagePaths {
  /** Gives the name of an article's page. */
  write(articleId: string): string;
  /** Gives the id of the article on the page of this name; undefined where no page has it. */
  read(path: string): string | undefined;
}

const LENGTH = 22;

/** Creates the names: the id of a group's article with 132 bits of an HMAC before it. The first key signs, every key is known. */
export function createPagePaths(keys: Keys): PagePaths {
  return {
    write: (id) => (readOwner(id) === '' ? id : `${sign(id, keys[0])}/${id}`),
    read(path) {
      const id = path.slice(LENGTH + 1);
      if (path.charAt(LENGTH) !== '/' || readOwner(id) === '') {
        return readOwner(path) === '' ? path : undefined;
      }
      const typed = path.slice(0, LENGTH);
      return keys.some((key) => isSame(typed, sign(id, key))) ? id : undefined;
    },
  };
}

function sign(id: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(id).digest('base64url').slice(0, LENGTH);
}

function isSame(typed: string, signed: string): boolean {
  const [one, other] = [Buffer.from(typed), Buffer.from(signed)];
  return one.length === other.length && timingSafeEqual(one, other);
}
