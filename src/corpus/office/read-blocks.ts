import type { PassageRole } from '../../domain/article.ts';
import type { Block } from '../document/block.ts';
import { BETWEEN_CELLS, isShortRow, listCells } from '../page/data-rows.ts';
import { isElement, type PageElement, readText } from '../page/dom.ts';

const UNSEEN = new Set(
  'head script style template svg math object iframe noscript rt rp'.split(' '),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/u;
/** Parts of a book that are not its text, by the words of EPUB’s structural semantics. */
const APPARATUS =
  /\b(?:toc|landmarks|page-list|lo[itav]|titlepage|halftitlepage|copyright-page|cover|colophon|index|bibliography|(?:foot|end|rear)notes?|doc-(?:toc|index|bibliography|cover|colophon|(?:foot|end)notes?|pagelist))\b/u;
/** A class that our own style map gives to the paragraphs of a DOCX. */
const OWN_ROLE = /^readout-(title|caption|footer)$/u;
const NOTE_MARK = /^[\d*†‡]{1,4}$/u;

/** What a paragraph is by the elements around it. */
type Role = PassageRole | undefined;

/** Reads the paragraphs of XHTML: headings are sections, and what a book holds beside its text is its footer. */
export function readBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;

  function write(text: string, role: Role): void {
    open = { text: (open?.text ?? '') + text, ...(role && { role }) };
  }

  function close(): void {
    if (open && open.text.trim() !== '') blocks.push(open);
    open = undefined;
  }

  function readElement(element: PageElement, around: Role): void {
    if (element.localName === 'br') write(' ', around);
    else if (isNoteMark(element)) write(`[${readText(element).trim()}]`, around);
    else if (INLINE.has(element.localName)) readChildren(element, around);
    else if (isShortRow(element)) {
      close();
      const cells = listCells(element).map((cell) => readText(cell).trim());
      write(cells.join(BETWEEN_CELLS), around);
      close();
    } else if (!UNSEEN.has(element.localName)) {
      close();
      readChildren(element, around === 'footer' ? around : (findRole(element) ?? around));
      close();
    }
  }

  function readChildren({ children }: PageElement, role: Role): void {
    for (const child of children) {
      if (isElement(child)) readElement(child, role);
      else write(child, role);
    }
  }

  readChildren(root, undefined);
  close();
  return blocks;
}

function findRole(element: PageElement): Role {
  const { localName } = element;
  const semantics = `${element.attributes['epub:type'] ?? ''} ${element.attributes['role'] ?? ''}`;
  const [, own] = OWN_ROLE.exec(element.attributes['class'] ?? '') ?? [];
  if (localName === 'nav' || APPARATUS.test(semantics) || own === 'footer') return 'footer';
  if (own === 'title') return 'title';
  if (own === 'caption' || localName === 'figcaption') return 'caption';
  // mammoth puts the notes of a document into a list at its end.
  if (/^(?:foot|end)note-\d+$/u.test(element.attributes['id'] ?? '')) return 'footer';
  return HEADING.test(localName) ? 'section' : undefined;
}

/** A small number that leads to a note would stick to the word before it. */
function isNoteMark(element: PageElement): boolean {
  return element.localName === 'sup' && NOTE_MARK.test(readText(element).trim());
}
