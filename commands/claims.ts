import { composeProblem } from '../src/card/build.ts';
import { defineCommand } from '../src/commands/define-command.ts';
import {
  choice,
  day,
  integer,
  passage,
  query,
  rest,
  words,
} from '../src/commands/options/options.ts';
import { viewClaims } from '../src/views/view-claims.ts';

/** Discord shows no more than 100 characters. */
const ABOUT =
  'Names, words, "phrases", -without, OR, stance:, hedged:, lang:, in:, like:; in any order';

export default defineCommand({
  name: 'claims',
  summary: 'What is claimed about countries, people and topics: who said it, in which words',
  options: {
    about: query(rest(passage(ABOUT, 'actors')), ['stance', 'hedged', 'lang', 'in', 'like']),
    by: words('Only claims of this speaker', 'speakers'),
    outlet: words('Only claims published by this outlet', 'outlets'),
    since: day('Only claims published on this day or later: 2022-03-01, 2022-03 or 2022', 'first'),
    until: day('Only claims published on this day or earlier', 'last'),
    voice: choice('Only claims in this voice', ['asserted', 'quoted', 'reported', 'denied']),
    page: integer('Which page of the answer to show', 1, 9999),
  },
  examples: [
    { about: 'china kazakhstan' },
    { about: 'xi', voice: 'reported' },
    { about: 'russian invasion', by: 'Kate Mallinson' },
    { about: 'china OR russia -"trade talks" hedged:no' },
    { about: 'nato', since: '2022-01', until: '2022-12' },
  ],
  form: ['about', 'by', 'outlet', 'since', 'voice'],
  async run({ page = 1, ...query }, { briefing, raw, say }) {
    const asked = [query.about, query.by, query.outlet, query.since, query.until, query.voice];
    if (asked.every((part) => part === undefined)) {
      return composeProblem(say('claims.say'), say('claims.say.hint'));
    }
    return viewClaims(await briefing.findClaims({ ...query, page }), raw, say);
  },
});
