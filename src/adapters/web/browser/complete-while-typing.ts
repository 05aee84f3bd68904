import { ChoiceList, type Completion } from './choice-list.ts';

const PAUSE_MS = 120;

/** Offers what the command can go on as, whenever the typing pauses. */
export function completeWhileTyping(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('#choices');
  if (!input || !list) return;
  const choices = new ChoiceList(input, list);
  let typing = new AbortController();

  function stop(): void {
    typing.abort();
    choices.hide();
  }

  input.addEventListener('input', () => {
    typing.abort();
    typing = new AbortController();
    offer(input.value, choices, typing.signal);
  });
  input.addEventListener('keydown', (event) => {
    if (choices.press(event.key)) event.preventDefault();
  });
  input.addEventListener('blur', stop);
  form.addEventListener('submit', stop);
}

/** A failed look-up offers nothing: the command can be typed without it. */
async function offer(typed: string, choices: ChoiceList, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  if (signal.aborted) return;
  try {
    const completions = await fetchCompletions(typed, signal);
    if (!signal.aborted) choices.show(completions);
  } catch {
    if (!signal.aborted) choices.hide();
  }
}

async function fetchCompletions(
  typed: string,
  signal: AbortSignal,
): Promise<readonly Completion[]> {
  if (typed.trim() === '') return [];
  const response = await fetch(`/complete?${new URLSearchParams({ q: typed })}`, { signal });
  // Our own server wrote it, from the type of the same name in complete-text.ts.
  const completions = (await response.json()) as readonly Completion[];
  return completions.filter(({ text }) => text !== typed);
}
