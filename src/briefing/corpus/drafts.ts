import type { Article } from '../../domain/article.ts';
import type { Draft, DraftPreview } from '../../domain/draft.ts';
import { ownId } from '../../domain/owner.ts';
import type { Store } from '../../store/store.ts';
import { hashArticle, hashText } from '../../store/tables/hash-article.ts';
import { recogniseArticle } from '../add-article.ts';
import type { CorpusTools } from './corpus-tools.ts';

/** How long a person can take to look at an article. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;
const ID_LENGTH = 12;

type DraftTools = Pick<CorpusTools, 'store' | 'engine' | 'now' | 'group'>;

/** Keeps a draft of an article that will belong to the group: the same article, the same id, so that what is read twice is one. */
export async function keepDraft(
  { article: read, ...draft }: Omit<Draft, 'id'>,
  { store, now, group = '' }: DraftTools,
): Promise<Draft> {
  const article = { ...read, id: ownId(group, read.id) };
  const id = hashText(JSON.stringify([hashArticle(article), draft.file]), ID_LENGTH);
  const kept = { ...draft, article, id };
  await store.saveDraft(kept, now().getTime());
  return kept;
}

/** Forgets the drafts that nobody decided on in seven days. */
export function dropOldDrafts({ store, now }: Pick<DraftTools, 'store' | 'now'>): Promise<void> {
  return store.dropDrafts(now().getTime() - KEPT_MS);
}

/** What a person sees of a draft: its claims, and what is in the corpus already. */
export async function previewDraft(
  draft: Draft,
  { store, engine }: DraftTools,
): Promise<DraftPreview> {
  const { article } = draft;
  const { claims } = engine.extract(article);
  return { draft, claims, standing: await findStanding(article, store) };
}

async function findStanding(article: Article, store: Store): Promise<DraftPreview['standing']> {
  const own = await recogniseArticle(article, store);
  const known = await store.findArticle(own.id);
  if (known !== undefined) {
    return { kind: hashArticle(known) === hashArticle(own) ? 'same' : 'changed' };
  }
  const first = await store.findDuplicate(own);
  const of = first === undefined ? undefined : await store.findArticle(first);
  return of === undefined ? { kind: 'new' } : { kind: 'copy', of };
}
