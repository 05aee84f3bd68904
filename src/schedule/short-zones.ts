/** What people call the time of a place, and a zone that has it; each means several zones, or one for half a year. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ...nameAll('America/New_York', ['et', 'est', 'edt', 'est5edt']),
  ...nameAll('America/Chicago', ['ct', 'cst', 'cdt', 'cst6cdt']),
  ...nameAll('America/Denver', ['mt', 'mst', 'mdt', 'mst7mdt']),
  ...nameAll('America/Los_Angeles', ['pt', 'pst', 'pdt', 'pst8pdt']),
  ...nameAll('America/Anchorage', ['akst', 'akdt']),
  ...nameAll('Pacific/Honolulu', ['hst']),
  ...nameAll('America/Sao_Paulo', ['brt']),
  ...nameAll('Europe/London', ['bst']),
  ...nameAll('Europe/Lisbon', ['wet', 'west']),
  ...nameAll('Europe/Berlin', ['cet', 'cest', 'met', 'mez', 'mesz']),
  ...nameAll('Europe/Kyiv', ['eet', 'eest']),
  ...nameAll('Europe/Istanbul', ['trt']),
  ...nameAll('Europe/Moscow', ['msk']),
  ...nameAll('Asia/Dubai', ['gst']),
  ...nameAll('Asia/Karachi', ['pkt']),
  ...nameAll('Asia/Tashkent', ['uzt']),
  ...nameAll('Asia/Almaty', ['almt']),
  ...nameAll('Asia/Kolkata', ['ist']),
  ...nameAll('Asia/Singapore', ['sgt']),
  ...nameAll('Asia/Hong_Kong', ['hkt']),
  ...nameAll('Asia/Tokyo', ['jst']),
  ...nameAll('Asia/Seoul', ['kst']),
  ...nameAll('Australia/Sydney', ['aest', 'aedt']),
  ...nameAll('Pacific/Auckland', ['nzst', 'nzdt']),
};

/** A zone that many people live in, for the hours that its clocks are ahead of UTC in January. */
const BY_OFFSET: Readonly<Record<number, string>> = {
  [-10]: 'Pacific/Honolulu',
  [-9]: 'America/Anchorage',
  [-8]: 'America/Los_Angeles',
  [-7]: 'America/Denver',
  [-6]: 'America/Chicago',
  [-5]: 'America/New_York',
  [-4]: 'America/Halifax',
  [-3]: 'America/Sao_Paulo',
  0: 'UTC',
  1: 'Europe/Berlin',
  2: 'Europe/Kyiv',
  3: 'Europe/Moscow',
  4: 'Asia/Dubai',
  5: 'Asia/Almaty',
  5.5: 'Asia/Kolkata',
  5.75: 'Asia/Kathmandu',
  6: 'Asia/Dhaka',
  7: 'Asia/Bangkok',
  8: 'Asia/Shanghai',
  9: 'Asia/Tokyo',
  9.5: 'Australia/Darwin',
  10: 'Australia/Brisbane',
  12: 'Pacific/Fiji',
  13: 'Pacific/Tongatapu',
};

const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/u;

/** Whether a word is a zone in short, `EST` or `UTC+5`: neither says where clocks are moved, and when. */
export function isShortZone(word: string): boolean {
  const folded = word.toLowerCase();
  return Object.hasOwn(ABBREVIATIONS, folded) || OFFSET.test(folded);
}

/** A zone that may be meant by one in short. */
export function suggestForShort(word: string): string | undefined {
  const folded = word.toLowerCase();
  if (Object.hasOwn(ABBREVIATIONS, folded)) return ABBREVIATIONS[folded];
  const [, sign, hours, minutes = '0'] = OFFSET.exec(folded) ?? [];
  if (hours === undefined) return undefined;
  const ahead = Number(hours) + Number(minutes) / 60;
  return BY_OFFSET[sign === '-' && ahead !== 0 ? -ahead : ahead];
}

function nameAll(zone: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, zone]));
}
