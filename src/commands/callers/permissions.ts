import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Allowed, GrantedPermission } from '../../domain/settings.ts';
import type { Command, Permissions } from '../command.ts';
import type { Caller } from './caller.ts';

/** How roles of Discord and user groups of Slack are marked among people. */
const ROLE = /^(?:discord:@&|slack:subteam[\^])/u;

const VISITOR =
  'This page is open to everybody and knows nobody, so it only answers. What changes something is run on Discord, on Slack, or on the machine that runs Readout.';

/** Says who may run a command, where the caller may not; undefined where they may. */
export async function findRefusal(
  { name, permission }: Pick<Command, 'name' | 'permission'>,
  caller: Caller,
  readPermissions: () => Promise<Permissions>,
): Promise<Card | undefined> {
  if (permission === undefined || caller.isHost) return undefined;
  if (isVisitor(caller)) return composeProblem(`You may not run /${name} here`, VISITOR);
  if (permission === 'own') return undefined;
  const allowed = permission === 'manage' ? 'managers' : (await readPermissions())[permission];
  if (allowed === 'everyone' || (await isAmong(allowed, caller))) return undefined;
  const change =
    permission === 'manage'
      ? ''
      : ` They can change that: /settings change ${permission}:everyone, or with the names of people and roles; your id is ${nameCaller(caller)}.`;
  return composeProblem(
    `You may not run /${name} here`,
    `${nameAllowed(allowed)}${allowed === 'managers' ? change : change.replace('They', 'Those who manage this place')}`,
  );
}

/** Whether somebody has a permission that is granted. */
export async function hasPermission(
  permission: GrantedPermission,
  caller: Caller,
  readPermissions: () => Promise<Permissions>,
): Promise<boolean> {
  const refusal = await findRefusal({ name: permission, permission }, caller, readPermissions);
  return refusal === undefined;
}

/** Whether somebody is offered to change the settings: not where the platform does not say who manages the place; the command itself asks again. */
export async function mayManage(caller: Caller): Promise<boolean> {
  return caller.isHost ?? (await isAmong('managers', caller).catch(() => false));
}

/** Whether somebody is meant by `managers`, or by a list of people and roles. */
export async function isAmong(
  allowed: Exclude<Allowed, 'everyone'>,
  caller: Caller,
): Promise<boolean> {
  if (allowed === 'managers') return (await caller.managesPlace?.()) ?? false;
  if (allowed.includes(nameCaller(caller))) return true;
  const own = allowed.filter((each) => ROLE.test(each) && isHere(each, caller));
  const roles = own.map((each) => each.replace(ROLE, ''));
  return roles.length > 0 && ((await caller.hasRole?.(roles)) ?? false);
}

/** Whoever comes by a page that is not this machine's alone: a member of no group, and nobody of whom anything could be kept. */
function isVisitor({ place }: Caller): boolean {
  return place.adapter === 'web';
}

function isHere(allowed: string, { place }: Caller): boolean {
  return allowed.startsWith(`${place.adapter}:`);
}

function nameAllowed(allowed: Exclude<Allowed, 'everyone'>): string {
  return allowed === 'managers'
    ? 'Only those may who manage this place: “Manage Server” on Discord, an admin or owner of the workspace on Slack.'
    : 'Only the people and roles that are named in the settings may.';
}

function nameCaller({ place, person }: Caller): string {
  return `${place.adapter}:${person}`;
}
