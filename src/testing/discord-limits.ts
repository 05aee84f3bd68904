const COMPONENTS_V2 = 1 << 15;
const ACTION_ROW = 1;
const STRING_SELECT = 3;
const TEXT_DISPLAY = 10;
const SLASH = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;

/** What Discord refuses although its description allows it, in a message, a list of commands or a list of choices. */
export function findDiscordLimits(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(findCommandFaults);
  if (!isRecord(body)) return [];
  if (isRecord(body['data'])) return findDiscordLimits(body['data']);
  if (Array.isArray(body['choices'])) return body['choices'].flatMap(findChoiceFaults);
  if (!Array.isArray(body['components'])) return [];
  return 'title' in body ? findModalFaults(body) : findMessageFaults(body);
}

function findMessageFaults(body: Record<string, unknown>): readonly string[] {
  const all = listComponents(body['components']);
  const texts = all.filter(({ type }) => type === TEXT_DISPLAY).map(({ content }) => `${content}`);
  const references = all.flatMap(({ custom_id: reference }) => (reference ? [reference] : []));
  const menus = all.filter(({ type }) => type === STRING_SELECT);
  const rows = all.filter(({ type }) => type === ACTION_ROW);
  return listFaults([
    ['the flag of Components V2 is missing', (Number(body['flags']) & COMPONENTS_V2) === 0],
    ['content or embeds stand beside Components V2', !!body['content'] || !!body['embeds']],
    [`${all.length} components`, all.length > 40],
    [`${texts.join('').length} characters of text`, texts.join('').length > 4000],
    ['a text is blank', texts.some((text) => text.trim() === '')],
    ['a reference comes twice', new Set(references).size < references.length],
    ['a button has no label', all.some(({ type, label }) => type === 2 && !`${label}`.trim())],
    [
      'a list has other than 1 to 25 choices',
      menus.some((menu) => !isBetween(listChoices(menu).length, 25)),
    ],
    ['a choice is long or blank', menus.flatMap(listChoices).some((choice) => !isChoice(choice))],
    ['a choice comes twice', menus.some(hasTwice)],
    ['a row has more than five buttons', rows.some((row) => listComponents([row]).length > 6)],
    ['mentions are alive', JSON.stringify(body['allowed_mentions']) !== '{"parse":[]}'],
  ]);
}

function listChoices({ options }: Record<string, unknown>): readonly Record<string, unknown>[] {
  return listRecords(options);
}

function isChoice({ label, value }: Record<string, unknown>): boolean {
  return (
    `${label}`.trim() !== '' && [label, value].every((text) => isBetween(`${text}`.length, 100))
  );
}

function hasTwice(menu: Record<string, unknown>): boolean {
  const values = listChoices(menu).map(({ value }) => value);
  return new Set(values).size < values.length;
}

function isBetween(length: number, most: number): boolean {
  return length >= 1 && length <= most;
}

function findModalFaults({
  title,
  custom_id: reference,
  components,
}: Record<string, unknown>): readonly string[] {
  const labels = listRecords(components);
  const inputs = labels.map(({ component }) => component).filter(isRecord);
  const isShort = (text: unknown, most: number) => isBetween(`${text}`.trim().length, most);
  return listFaults([
    ['the title of a form is long or blank', !isShort(title, 45)],
    ['the reference of a form is long or blank', !isShort(reference, 100)],
    [`${labels.length} fields`, labels.length < 1 || labels.length > 5],
    ['a label is long or blank', !labels.every(({ label }) => isShort(label, 45))],
    [
      'a description is long',
      labels.some(({ description }) => `${description ?? ''}`.length > 100),
    ],
    ['a field holds too much', inputs.some(({ value }) => `${value ?? ''}`.length > 4000)],
    [
      'a field holds more than it takes',
      inputs.some(({ value, max_length: most }) => `${value ?? ''}`.length > Number(most ?? 4000)),
    ],
  ]);
}

function findCommandFaults(command: unknown): readonly string[] {
  if (!isRecord(command)) return ['a command is no object'];
  if (Number(command['type']) > SLASH && !('description' in command))
    return findBesideFaults(command);
  const options = listRecords(command['options']);
  const below = options.filter(({ type }) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP);
  const required = options.map((option) => option['required'] === true);
  const all = [command, ...options];
  const named = all.flatMap(({ name, name_localizations: own }) => [name, ...listValues(own)]);
  const told = all.flatMap(({ description, description_localizations: own }) => [
    description,
    ...listValues(own),
  ]);
  const characters = all.flatMap(({ name, description }) => [name, description]);
  return listFaults([
    ['a name has other letters', !named.every(isName)],
    ['a description is long', told.some((text) => !isBetween(`${text}`.length, 100))],
    [
      'a required option comes late',
      required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
    ],
    [
      'choices and autocomplete',
      options.some((option) => option['choices'] && option['autocomplete']),
    ],
    ['more than 8000 characters', characters.join('').length > 8000],
    ...below.flatMap(findCommandFaults).map((fault) => [fault, true] as const),
    ...options
      .flatMap((option) => listRecords(option['choices']).flatMap(findChoiceFaults))
      .map((fault) => [fault, true] as const),
  ]);
}

/** A command beside a message or a person: its name may have blanks and capital letters. */
function findBesideFaults({ name, name_localizations: own, options }: Record<string, unknown>) {
  const names = [name, ...listValues(own)];
  return listFaults([
    ['a name is long or blank', names.some((each) => !isBetween(`${each}`.trim().length, 32))],
    ['a command beside a message has options', options !== undefined],
  ]);
}

function listValues(value: unknown): readonly unknown[] {
  return isRecord(value) ? Object.values(value) : [];
}

function findChoiceFaults(choice: unknown): readonly string[] {
  const { name, value } = isRecord(choice) ? choice : {};
  return listFaults([
    ['a choice has no name', `${name ?? ''}`.trim() === ''],
    ['the name of a choice is long', `${name}`.length > 100],
    ['the value of a choice is long', `${value}`.length > 100],
  ]);
}

function listFaults(checks: readonly (readonly [string, boolean])[]): readonly string[] {
  return checks.filter(([, broken]) => broken).map(([fault]) => fault);
}

function isName(name: unknown): boolean {
  const text = `${name}`;
  return /^[-_'\p{L}\p{N}]{1,32}$/u.test(text) && text === text.toLowerCase();
}

/** Components and all that stand in them. */
function listComponents(value: unknown): readonly Record<string, unknown>[] {
  return listRecords(value).flatMap((each) => [each, ...listComponents(each['components'])]);
}

function listRecords(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
