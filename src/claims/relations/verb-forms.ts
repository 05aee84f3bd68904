/** Past tense and participle, where they are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  become: 'became',
  bind: 'bound',
  break: 'broke broken',
  build: 'built',
  cut: 'cut cutting',
  deal: 'dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  fight: 'fought',
  forge: 'forged',
  freeze: 'froze frozen',
  give: 'gave given',
  grow: 'grew grown',
  hit: 'hit hitting',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  lead: 'led',
  make: 'made',
  meet: 'met',
  put: 'put putting',
  send: 'sent',
  sell: 'sold',
  shake: 'shook shaken',
  side: 'sided',
  speak: 'spoke spoken',
  split: 'split splitting',
  stand: 'stood',
  strike: 'struck',
  take: 'took taken',
  wage: 'waged',
  win: 'won winning',
  withdraw: 'withdrew withdrawn',
};
const DOUBLES = /^(?:ban|slam|rip|trap|plot|rap|spar|trip|snub|stab|bar|jam|dub)$/u;

/** Lists the forms of a verb. */
export function inflectVerb(lemma: string): readonly string[] {
  const stem = DOUBLES.test(lemma) ? `${lemma}${lemma.slice(-1)}` : lemma;
  const ing = `${stem.replace(/([^e])e$/u, '$1')}ing`;
  const s = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : `${lemma}${/(?:s|sh|ch|x|z)$/u.test(lemma) ? 'es' : 's'}`;
  const past = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ied`
    : `${stem}${stem.endsWith('e') ? 'd' : 'ed'}`;
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  return [lemma, s, ing, ...(irregular?.split(' ') ?? [past])];
}
