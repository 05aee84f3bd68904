/** Names a person or a role that the settings know, without making a mention of it. */
export function namePerson(name: string): string {
  return name
    .replace('discord:@&', 'role ')
    .replace('slack:subteam^', 'user group ')
    .replace(/^(?:discord|slack):/u, '');
}
