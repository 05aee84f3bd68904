import { colourMessages } from './colour-scheme.ts';
import { showOwnTime } from './own-time.ts';

const SLOW_MS = 4000;

interface Place {
  readonly form: HTMLFormElement;
  readonly answer: HTMLElement;
  readonly status: HTMLElement;
}

/** Fetches answers into the page, so that nothing flashes and a slow one shows that it is under way. */
export function answerInPlace(form: HTMLFormElement): void {
  const answer = document.querySelector<HTMLElement>('#answer');
  const status = document.querySelector<HTMLElement>('#status');
  if (!answer || !status) return;
  const ask = createAsker({ form, answer, status });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = new FormData(form).get('q');
    void ask(`/?${new URLSearchParams({ q: String(typed ?? '') })}`, 'push');
  });
  answer.addEventListener('submit', (event) => {
    const sent = event.target instanceof HTMLFormElement ? event.target : undefined;
    if (!sent?.matches('[data-in-place]')) return;
    event.preventDefault();
    // A field called “action” hides the form's own property of that name.
    if (sent.getAttribute('method') === 'get') {
      void ask(`/?${new URLSearchParams(listTexts(new FormData(sent)))}`, 'push');
      return;
    }
    void ask(sent.getAttribute('action') ?? '/run', 'keep', new FormData(sent));
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-in-place]');
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
    event.preventDefault();
    void ask(link.href, 'push');
  });
  addEventListener('popstate', () => void ask(location.href, 'keep'));
}

function listTexts(sent: FormData): [string, string][] {
  return Array.from(sent, ([name, value]) => [name, String(value)]);
}

type Ask = (url: string, history: 'push' | 'keep', sent?: FormData) => Promise<void>;

/** Asks one thing at a time: a new question calls off the one before. */
function createAsker(place: Place): Ask {
  let asking = new AbortController();
  return async (url, history, sent) => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const slow = showWorking(place, sent);
    try {
      const response = await fetch(url, sent ? { signal, method: 'POST', body: sent } : { signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (signal.aborted) return;
      if (history === 'push') window.history.pushState(null, '', url);
      showAnswer(page, place);
    } catch {
      // Let the browser itself say what is wrong, such as that nobody answers.
      if (signal.aborted) return;
      if (sent) place.status.textContent = place.status.dataset['silent'] ?? '';
      else location.assign(url);
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) place.form.removeAttribute('aria-busy');
    }
  };
}

function showWorking({ form, status }: Place, sent?: FormData): ReturnType<typeof setTimeout> {
  form.setAttribute('aria-busy', 'true');
  const { working, workingStill, looking, lookingStill } = status.dataset;
  status.textContent = (sent ? working : looking) ?? '';
  return setTimeout(() => {
    status.textContent = (sent ? workingStill : lookingStill) ?? '';
  }, SLOW_MS);
}

function showAnswer(page: Document, { form, answer, status }: Place): void {
  const found = page.querySelector('#answer');
  if (!found) {
    // A page without an answer, such as that the command is too long: its main part says why.
    const main = page.querySelector('main');
    answer.replaceChildren(...(main ? main.childNodes : []));
    status.textContent = page.title;
    return;
  }
  const hadFocus = answer.contains(document.activeElement);
  answer.replaceChildren(...found.childNodes);
  colourMessages(answer);
  showOwnTime(answer);
  document.title = page.title;
  const command = form.querySelector('input');
  const typed = page.querySelector<HTMLInputElement>('#command');
  if (command && typed) command.value = typed.value;
  const title = answer.querySelector<HTMLElement>('#answer-title');
  status.textContent = title?.textContent ?? '';
  if (hadFocus) title?.focus();
}
