/** Has a look-up that is under way answer whoever asks for the same meanwhile. */
export function shareLookups<Asked extends readonly unknown[], Found>(
  look: (...asked: Asked) => Promise<Found>,
): (...asked: Asked) => Promise<Found> {
  const underWay = new Map<string, Promise<Found>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const found = look(...asked).finally(() => underWay.delete(key));
    underWay.set(key, found);
    return found;
  };
}
