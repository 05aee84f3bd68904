import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Caller } from './caller.ts';
import type { Command, Permissions } from './command.ts';

/** Says who may run a command, where the caller may not; undefined where they may. */
export async function findRefusal(
  { name, permission }: Pick<Command, 'name' | 'permission'>,
  caller: Caller,
  permissions: Permissions,
): Promise<Card | undefined> {
  if (permission === undefined || caller.isHost) return undefined;
  const allowed = permissions[permission];
  if (allowed === 'everyone' || (await isAmong(allowed, caller))) return undefined;
  return composeProblem(
    `You may not run /${name} here`,
    `${nameAllowed(allowed)} Whoever runs Readout can change that under “permissions” in config/readout.yaml; your id there is ${nameCaller(caller)}.`,
  );
}

async function isAmong(allowed: 'managers' | readonly string[], caller: Caller): Promise<boolean> {
  if (allowed === 'managers') return (await caller.managesPlace?.()) ?? false;
  return allowed.includes(nameCaller(caller));
}

function nameAllowed(allowed: 'managers' | readonly string[]): string {
  return allowed === 'managers'
    ? 'Only those may who manage this place: “Manage Server” on Discord, an admin or owner of the workspace on Slack.'
    : 'Only the people named in Readout’s configuration may.';
}

function nameCaller({ place, person }: Caller): string {
  return `${place.adapter}:${person}`;
}
