import { createHmac } from 'node:crypto';

/** What stands for a member of an anonymous discussion: the same each time, and nobody's once the secret is gone. */
export function hideMember(person: string, secret: string): string {
  return createHmac('sha256', secret).update(person).digest('base64url');
}
