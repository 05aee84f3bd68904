import { z } from 'zod';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'expected an id in lower case with hyphens, such as “xi-jinping”',
  );
const text = z
  .string()
  .trim()
  .min(1, 'expected some text')
  .max(200, 'expected at most 200 characters');
const texts = z.array(text).default([]);
const ids = z.array(id);
/** YAML reads a bare year as a number. */
const day = z.coerce
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'expected a day such as 2019, 2019-03 or 2019-03-20',
  );

const actorSchema = z.strictObject({
  /** Follows from the name where it is absent. */
  id: id.optional(),
  name: text,
  names: texts,
  acronyms: texts,
  metonyms: texts,
  demonyms: texts,
  places: texts,
  standsFor: ids.default([]),
});
const countrySchema = actorSchema.extend({
  /** For those that the data package does not call sovereign. */
  kind: z.enum(['country', 'place']).optional(),
  /** Names of the data package that mean something else in an article. */
  omit: texts,
});
const expertSchema = z.strictObject({
  id: id.optional(),
  name: text,
  names: texts,
  surname: text.optional(),
});
const personSchema = expertSchema.extend({
  standsFor: ids.optional(),
  /** Title, first day and, where it is over, last day. */
  offices: z.array(z.tuple([text, day, day.optional()])).default([]),
});

/** What `actors.yaml` holds. */
export const actorsSchema = z.strictObject({
  countries: z.array(countrySchema).default([]),
  blocs: z.array(actorSchema).default([]),
  governments: z.array(actorSchema).default([]),
  organisations: z.array(actorSchema).default([]),
  places: z.array(actorSchema).default([]),
  projects: z.array(actorSchema).default([]),
  treaties: z.array(actorSchema).default([]),
  /** By the id of the actor they speak for. */
  people: z.record(id, z.array(personSchema)).default({}),
  /** They speak for nobody but themselves. */
  experts: z.array(expertSchema).default([]),
});

/** What `outlets.yaml` holds. */
export const outletsSchema = z.strictObject({
  outlets: z.array(
    z.strictObject({
      id,
      name: text,
      aliases: texts,
      url: z.httpUrl('expected an address that begins with https://').optional(),
      domains: z
        .array(z.string().regex(z.regexes.domain, 'expected a domain such as “example.org”'))
        .default([]),
    }),
  ),
});

/** Everybody, those who manage the place, or people by their platform and id. */
const permission = z.union(
  [
    z.enum(['managers', 'everyone']),
    z.array(z.string().regex(/^[a-z]+:(?:@&|subteam\^)?\w{1,40}$/u)).min(1),
  ],
  'expected “managers”, “everyone” or a list of people such as [discord:123, slack:U1]',
);

/** What `readout.yaml` holds. */
export const readoutSchema = z.strictObject({
  name: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'expected a language such as “en”'),
  /** How often the folder of articles and the store are looked at again. */
  readAgainMinutes: z.int().min(1).max(59),
  timeZone: z
    .string()
    .refine(isTimeZone, 'expected a time zone such as “Asia/Almaty”')
    .default('UTC'),
  /** Whether “like:” finds claims that mean nearly the same in other words. */
  similarClaims: z.boolean().default(false),
  limits: z.strictObject({ claimsPerPage: z.int().min(1).max(10) }),
  permissions: z
    .strictObject({
      add: permission.default('managers'),
      schedule: permission.default('managers'),
      moderate: permission.default('managers'),
    })
    .default({ add: 'managers', schedule: 'managers', moderate: 'managers' }),
});

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}

export type ActorsFile = z.infer<typeof actorsSchema>;
export type ActorEntry = z.infer<typeof actorSchema>;
export type CountryEntry = z.infer<typeof countrySchema>;
export type ExpertEntry = z.infer<typeof expertSchema>;

/** A publisher; its address is there only where it is known. */
export type Outlet = z.infer<typeof outletsSchema>['outlets'][number];

/** The bot's name, its language and its limits. */
export type ReadoutConfig = z.infer<typeof readoutSchema>;
