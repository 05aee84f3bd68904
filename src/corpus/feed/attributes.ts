const ATTRIBUTE =
  /([\w:.-]{1,80})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|["']?([^\s"']{1,2000}))/gu;

/** Reads the attributes of a start tag, in quotation marks or without; the first of a name counts. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name)) attributes.set(name, double ?? single ?? bare ?? '');
  }
  return attributes;
}
