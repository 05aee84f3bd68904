import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

const countriesSchema = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    capital: z.array(z.string()),
    translations: z.object({ rus: z.object({ common: z.string() }) }),
    demonyms: z.object({ eng: z.object({ m: z.string() }).optional() }),
    independent: z.boolean().nullable(),
    unMember: z.boolean(),
  }),
);

/** A country or territory as the data package knows it. */
export interface Country {
  readonly name: string;
  readonly official: string;
  readonly russian: string;
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
      russian: country.translations.rus.common,
      capitals: isSovereign ? country.capital : [],
      demonyms: splitDemonyms(country.demonyms.eng?.m ?? ''),
      isSovereign,
    };
  });
}

/** “Bosnian, Herzegovinian” are two. */
function splitDemonyms(demonyms: string): readonly string[] {
  return demonyms.split(/, | or /u).filter((demonym) => demonym !== '');
}
