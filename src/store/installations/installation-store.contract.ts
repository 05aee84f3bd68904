import { describe, expect, it } from 'vitest';
import type { GroupStore } from '../groups/group-store.ts';
import type { Installation, InstallationStore } from './installation-store.ts';

const river: Installation = { group: 'slack:T1', keyId: 'k1', sealed: 'one', savedMs: 5 };
const organisation: Installation = { ...river, group: 'slack:E1', sealed: 'all' };
const LATER = 10;

/** The promises of the part of a store that keeps installations; `open` gives one that is empty. */
export function describeInstallationStore(
  open: () => InstallationStore & Pick<GroupStore, 'forgetGroup'>,
): void {
  describe('that keeps installations', () => {
    it('finds an installation as it was saved last', async () => {
      await open().saveInstallation({ ...river, sealed: 'before', savedMs: 1 });
      await open().saveInstallation(river);
      expect(await open().findInstallation('slack:T1')).toEqual(river);
      expect(await open().listInstallations()).toEqual([river]);
      expect(await open().findInstallation('slack:T2\u0000')).toBeUndefined();
    });

    it('knows which groups each bot was in, until they are forgotten', async () => {
      const many = Array.from({ length: 450 }, (_, at) => `discord:${at}`);
      await open().noteJoined('discord:bot', many);
      await open().noteJoined('discord:bot', many.slice(0, 2));
      await open().noteJoined('discord:other', ['discord:0']);
      await open().noteJoined('discord:bot', []);
      expect(await open().listJoined('discord:bot')).toEqual(many.toSorted());
      expect(await open().listJoined('discord:other')).toEqual(['discord:0']);
      await open().forgetGroup('discord:0');
      expect(await open().listJoined('discord:bot')).toHaveLength(449);
      expect(await open().listJoined('discord:other')).toEqual([]);
    });

    it('finds that of the organisation for a group of it', async () => {
      await open().linkInstallation('slack:T1', 'slack:E1');
      expect(await open().findInstallation('slack:T1')).toBeUndefined();
      await open().saveInstallation(organisation);
      await open().linkInstallation('slack:T1', 'slack:E1');
      expect(await open().findInstallation('slack:T1')).toEqual(organisation);
      expect(await open().listInstallations()).toEqual([organisation]);
    });

    it('keeps the own installation of a group before that of its organisation', async () => {
      await open().saveInstallation(organisation);
      await open().saveInstallation(river);
      await open().linkInstallation('slack:T1', 'slack:E1');
      expect(await open().findInstallation('slack:T1')).toEqual(river);
    });

    it('seals anew what nobody has changed meanwhile', async () => {
      await open().saveInstallation(river);
      const next = { keyId: 'k2', sealed: 'again' };
      expect(await open().resealInstallation(river, next)).toBe(true);
      expect(await open().resealInstallation(river, next)).toBe(false);
      expect(await open().findInstallation('slack:T1')).toEqual({ ...river, ...next });
    });

    it('removes an installation, and knows who had it by their organisation still', async () => {
      await open().saveInstallation(organisation);
      await open().linkInstallation('slack:T1', 'slack:E1');
      await open().saveInstallation({ ...river, group: 'slack:T2' });
      expect(await open().removeInstallation('slack:E1', LATER)).toBe(true);
      expect(await open().removeInstallation('slack:E1', LATER)).toBe(false);
      expect(await open().findInstallation('slack:T1')).toBeUndefined();
      expect(await open().listMembers('slack:E1')).toEqual(['slack:T1']);
      expect(await open().removeInstallation('slack:T1', LATER)).toBe(true);
      expect(await open().listMembers('slack:E1')).toEqual([]);
      expect(await open().findInstallation('slack:T2')).toBeDefined();
    });

    it('leaves an installation that was saved since', async () => {
      await open().saveInstallation(river);
      expect(await open().removeInstallation('slack:T1', river.savedMs - 1)).toBe(false);
      expect(await open().findInstallation('slack:T1')).toEqual(river);
    });
  });
}
