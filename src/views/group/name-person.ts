import type { Say } from '../../messages/say.ts';

const ROLE = 'discord:@&';
const GROUP = 'slack:subteam^';

/** Names a person or a role that the settings know, as the platform does where it was asked, without making a mention of it. */
export function namePerson(id: string, say: Say): string {
  const name = say.person?.(id) ?? id.replace(/^(?:discord:(?:@&)?|slack:(?:subteam\^)?)/u, '');
  if (id.startsWith(ROLE)) return `${say('person.role')} ${name}`;
  return id.startsWith(GROUP) ? `${say('person.group')} ${name}` : name;
}
