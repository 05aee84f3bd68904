// citeproc-js carries no types: these are of the part that is used.
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): CslItem;
  }

  export interface CitationItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: 'paragraph';
    readonly prefix?: string;
    readonly suffix?: string;
  }

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    previewCitationCluster(
      citation: {
        readonly citationItems: readonly CitationItem[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly [],
      after: readonly [],
      format: 'text',
    ): string;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
