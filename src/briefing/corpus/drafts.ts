import type { Draft, DraftPreview } from '../../domain/draft.ts';
import { hashArticle, hashText } from '../../store/hash-article.ts';
import type { CorpusTools } from './corpus-tools.ts';

/** How long a person can take to look at an article. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;
const ID_LENGTH = 12;

type DraftTools = Pick<CorpusTools, 'store' | 'engine' | 'now'>;

/** Keeps a draft: the same article, the same id, so that what is read twice is one. */
export async function keepDraft(
  draft: Omit<Draft, 'id'>,
  { store, now }: DraftTools,
): Promise<Draft> {
  const id = hashText(JSON.stringify([hashArticle(draft.article), draft.file]), ID_LENGTH);
  const kept = { ...draft, id };
  await store.saveDraft(kept, now().getTime());
  return kept;
}

/** Forgets the drafts that nobody decided on in seven days. */
export function dropOldDrafts({ store, now }: DraftTools): Promise<void> {
  return store.dropDrafts(now().getTime() - KEPT_MS);
}

/** What a person sees of a draft: its claims, and whether the corpus has it already. */
export async function previewDraft(
  draft: Draft,
  { store, engine }: DraftTools,
): Promise<DraftPreview> {
  const { article } = draft;
  const { claims } = engine.extract(article);
  const known = await store.findArticle(article.id);
  if (known === undefined) return { draft, claims, standing: { kind: 'new' } };
  const kind = hashArticle(known) === hashArticle(article) ? 'same' : 'changed';
  return { draft, claims, standing: { kind } };
}
