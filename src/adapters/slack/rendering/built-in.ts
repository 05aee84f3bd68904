const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'active apps archive away call collapse dm dnd expand feed feedback help huddle invite join kick leave me msg ' +
    'mute open prefs pro remind remove rename search shortcuts shrug star status topic unarchive who'
  ).split(' '),
);

/** Whether Slack keeps a command for itself; ours of the same name is reached as `/readout …` alone. */
export function isBuiltIn(command: string): boolean {
  return BUILT_IN.has(command);
}
