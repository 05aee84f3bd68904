/** What a typed command can go on as, as the server offers it. */
export interface Completion {
  readonly label: string;
  readonly text: string;
}

/** The list under an input, in the pattern of a combobox (ARIA 1.2): the focus stays in the input. */
export class ChoiceList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    list.setAttribute('role', 'listbox');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    this.hide();
    list.addEventListener('mousedown', (event) => {
      // Before the input loses the focus, which would hide the list.
      event.preventDefault();
      if (event.target instanceof Element) this.#choose(this.#options.indexOf(event.target));
    });
  }

  get #options(): readonly Element[] {
    return Array.from(this.#list.children);
  }

  show(completions: readonly Completion[]): void {
    this.#list.replaceChildren(...completions.map(createOption));
    this.#list.hidden = completions.length === 0;
    this.#input.setAttribute('aria-expanded', String(completions.length > 0));
    this.#activate(-1);
  }

  hide(): void {
    this.show([]);
  }

  /** Whether the list took the key for itself. */
  press(key: string): boolean {
    const count = this.#options.length;
    if (count === 0) return false;
    if (key === 'ArrowDown') this.#activate((this.#active + 1) % count);
    else if (key === 'ArrowUp') this.#activate((this.#active <= 0 ? count : this.#active) - 1);
    else if (key === 'Escape') this.hide();
    else if (key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else return false;
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [each, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(each === index));
    }
    const option = this.#options[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    const option = this.#options[index];
    if (option instanceof HTMLElement) this.#input.value = option.dataset['text'] ?? '';
    this.hide();
  }
}

function createOption({ label, text }: Completion, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `choice-${index}`;
  option.role = 'option';
  option.dataset['text'] = text;
  option.textContent = label;
  return option;
}
