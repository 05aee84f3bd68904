/** Words that head the name of an office. */
const OFFICE =
  /^(?:министр|премьер|президент|глав|вице|представител|пресс-секретар|посол|депутат|сенатор|эксперт|аналитик|политолог|экономист|директор|секретар|губернатор|генерал|чиновник|руководител|профессор|журналист|замминистр|советник|спикер|лидер|канцлер|корол|источник)/u;

/** Whether a folded word names an office or a trade: «министр», «экспертом». */
export function isOffice(word: string): boolean {
  return OFFICE.test(word);
}
