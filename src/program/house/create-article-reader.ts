import type { ArticleReader } from '../../adapters/web/articles/trace-quotation.ts';
import type { PagePaths } from '../../briefing/page-paths.ts';
import type { Article } from '../../domain/article.ts';
import type { Store } from '../../store/store.ts';

type ReadStore = Pick<Store, 'findArticle' | 'findRevision' | 'listRevisions'>;

/** Creates what the web page reads articles with. There the name of its page is an article's id, so that every link on a page has it. */
export function createArticleReader(store: ReadStore, pages: PagePaths): ArticleReader {
  const show = (article: Article | undefined): Article | undefined =>
    article && {
      ...article,
      id: pages.write(article.id),
      ...(article.duplicateOf !== undefined && { duplicateOf: pages.write(article.duplicateOf) }),
    };
  return {
    async readArticle(path) {
      const id = pages.read(path);
      return id === undefined ? undefined : show(await store.findArticle(id));
    },
    async readRevision(path, number) {
      const id = pages.read(path);
      return id === undefined ? undefined : show(await store.findRevision(id, number));
    },
    async listRevisions(path) {
      const id = pages.read(path);
      return id === undefined ? [] : await store.listRevisions(id);
    },
  };
}
