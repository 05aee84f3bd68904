/** Goes over the pages of a workspace where something changed. */
export interface Rounds {
  /** Notes whose page shows something else now. */
  note(workspace: string, person: string): void;
  stop(): void;
}

/** Shows anew the pages of some people. */
type Show = (workspace: string, people: ReadonlySet<string>) => Promise<void>;

/** Creates rounds that begin a little later, for all who are noted until then; a workspace has one at a time, however long it takes. */
export function createRounds(show: Show, pauseMs: number): Rounds {
  const noted = new Map<string, Set<string>>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const going = new Set<string>();

  async function go(workspace: string): Promise<void> {
    waiting.delete(workspace);
    const people = noted.get(workspace) ?? new Set();
    noted.delete(workspace);
    going.add(workspace);
    await show(workspace, people);
    going.delete(workspace);
    if (noted.has(workspace)) wait(workspace);
  }

  function wait(workspace: string): void {
    if (waiting.has(workspace) || going.has(workspace)) return;
    waiting.set(workspace, setTimeout(() => void go(workspace), pauseMs).unref());
  }

  return {
    note(workspace, person) {
      const people = noted.get(workspace) ?? new Set();
      noted.set(workspace, people.add(person));
      wait(workspace);
    },
    stop() {
      for (const later of waiting.values()) clearTimeout(later);
      waiting.clear();
      noted.clear();
    },
  };
}
