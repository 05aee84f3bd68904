import type { Say } from '../messages/say.ts';

/** Names a person or a role that the settings know, without making a mention of it. */
export function namePerson(name: string, say: Say): string {
  return name
    .replace('discord:@&', `${say('person.role')} `)
    .replace('slack:subteam^', `${say('person.group')} `)
    .replace(/^(?:discord|slack):/u, '');
}
