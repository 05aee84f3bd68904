import { readOwner } from '../../domain/owner.ts';
import { decodeKey } from '../tables/rows.ts';
import { type Member, pickFirst } from './lineage-rows.ts';

/** Copies of one another whose first is known. */
interface Family {
  readonly first: Member;
  readonly members: readonly Member[];
}

/**
 * Divides copies so that nothing of a group is the first of another's: what is everybody's comes before what is a group's, and each
 * group's own stand by themselves where nothing is everybody's. An article that only a group has is no copy of everybody's abstract.
 */
export function divideKin(kin: readonly Member[]): readonly Family[] {
  const everybodys = kin.filter((member) => ownerOf(member) === '');
  const first = pickFirst(everybodys);
  const follows = ({ about }: Member): boolean =>
    first !== undefined && (about.kind === 'abstract' || first.about.kind === 'article');
  const owners = [...new Set(kin.map(ownerOf))].filter((owner) => owner !== '');
  const owned = owners.map((owner) => kin.filter((member) => ownerOf(member) === owner));
  const families = owned.map((members) => members.filter((member) => !follows(member)));
  const shared = [...everybodys, ...owned.flat().filter(follows)];
  return [
    ...(first === undefined ? [] : [{ first, members: shared }]),
    ...families.flatMap((members) => {
      const own = pickFirst(members);
      return own === undefined ? [] : [{ first: own, members }];
    }),
  ];
}

function ownerOf({ key }: Member): string {
  return readOwner(decodeKey(key));
}
