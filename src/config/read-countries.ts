import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const countriesSchema = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    capital: z.array(z.string()),
    cca2: z.string(),
    translations: z.object({
      rus: z.object({ common: z.string() }),
      zho: z.object({ common: z.string() }).optional(),
    }),
    demonyms: z.object({ eng: z.object({ m: z.string() }).optional() }),
    independent: z.boolean().nullable(),
    unMember: z.boolean(),
  }),
);

/** A country or territory as the data package knows it. */
export interface Country {
  readonly name: string;
  readonly official: string;
  /** What it is called in the other languages that Readout speaks: Russian, Kazakh, Chinese. */
  readonly abroad: readonly string[];
  /** Only of sovereign states: a capital then stands for its government. */
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  readonly isSovereign: boolean;
}

/** Reads all countries from the package world-countries (ODbL). */
export function readCountries(): readonly Country[] {
  const file = createRequire(import.meta.url).resolve('world-countries/countries.json');
  return countriesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).map((country) => {
    const isSovereign = country.unMember || country.independent === true;
    return {
      name: country.name.common,
      official: country.name.official,
      abroad: nameAbroad(country),
      capitals: isSovereign ? country.capital : [],
      demonyms: splitDemonyms(country.demonyms.eng?.m ?? ''),
      isSovereign,
    };
  });
}

/** The package has no Kazakh, and one Chinese name of several. */
function nameAbroad({
  cca2,
  translations: { rus, zho },
}: z.infer<typeof countriesSchema>[number]): readonly string[] {
  const names = ['kk', 'zh'].map((language) =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(cca2),
  );
  const all = [rus.common, zho?.common, ...names];
  return [...new Set(all.filter((name) => name !== undefined))];
}

/** “Bosnian, Herzegovinian” are two. */
function splitDemonyms(demonyms: string): readonly string[] {
  return demonyms.split(/, | or /u).filter((demonym) => demonym !== '');
}
