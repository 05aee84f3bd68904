import type { Kysely } from 'kysely';
import { BriefingError } from '../domain/error.ts';
import { advise } from './advise.ts';
import { removeArticle, saveArticle } from './articles/save-article.ts';
import { findArticle, findArticles, findSummary, listArrived } from './articles/sql-articles.ts';
import { findClaims, readClaims } from './articles/sql-claims.ts';
import { createSummaries } from './articles/sql-summaries.ts';
import { createCorpusStore } from './corpus/sql-corpus.ts';
import { dropDrafts, findDraft, removeDraft, saveDraft } from './corpus/sql-drafts.ts';
import {
  claimFeed,
  findEntries,
  followFeed,
  listFeeds,
  saveEntry,
  saveFeed,
  unfollowFeed,
} from './corpus/sql-feeds.ts';
import { createIssueStore } from './digests/create-issue-store.ts';
import type { DigestStore } from './digests/digest-store.ts';
import {
  findDelivery,
  findLastIssue,
  listDeliveries,
  listPosted,
} from './digests/sql-deliveries.ts';
import {
  claimDelivery,
  failDelivery,
  finishDelivery,
  keepBody,
  planDelivery,
  reviveDelivery,
} from './digests/sql-outbox.ts';
import {
  findSubscription,
  listDue,
  listSubscriptions,
  removeSubscription,
  saveSubscription,
} from './digests/sql-subscriptions.ts';
import { createDiscussionStore } from './discussions/create-discussion-store.ts';
import { forgetGroup } from './forgetting/sql-forget.ts';
import { forgetPerson } from './forgetting/sql-forget-person.ts';
import type { GroupStore } from './groups/group-store.ts';
import {
  addToCollection,
  dropCollection,
  findCollection,
  listCollections,
  readSettings,
  removeFromCollection,
  saveSettings,
} from './groups/sql-groups.ts';
import { listJoined, noteJoined } from './groups/sql-joined-groups.ts';
import type { InstallationStore } from './installations/installation-store.ts';
import { createSqlInstallations } from './installations/sql-installations.ts';
import { readSecret } from './installations/sql-secret.ts';
import { dropTexts, keepTexts, recallText } from './kept-texts/sql-kept-texts.ts';
import type { LineageStore } from './lineage/lineage-store.ts';
import { findDuplicate, findSameArticle } from './lineage/recognise-article.ts';
import { listCopies } from './lineage/sql-copies.ts';
import { findRevision, listReplaced, listRevisions } from './lineage/sql-revisions.ts';
import type { PredictionStore } from './predictions/prediction-store.ts';
import { listPredicting } from './predictions/sql-predicting.ts';
import {
  changePrediction,
  findPrediction,
  listPredictions,
  trackPrediction,
} from './predictions/sql-predictions.ts';
import { createReadingStore } from './readings/create-reading-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables/tables.ts';

/** Creates the store over a database whose tables are up to date. */
export function createSqlStore(db: Kysely<Tables>, now: () => Date): Store {
  const listSummaries = createSummaries(db);
  return {
    ...createLineageStore(db),
    ...createDigestStore(db),
    ...createInstallationStore(db),
    ...createDiscussionStore(db, attempt),
    ...createGroupStore(db),
    ...createPredictionStore(db),
    ...createIssueStore(db, attempt),
    ...createReadingStore(db, attempt),
    ...createCorpusStore(db, attempt),
    saveArticle: (article, claims, provenance, feed) =>
      attempt('save an article', () => saveArticle(db, { article, claims, provenance, now, feed })),
    removeArticle: (id) => attempt('remove an article', () => removeArticle(db, id)),
    findArticle: (id) => attempt('find an article', () => findArticle(db, id)),
    findArticles: (ids) => attempt('find articles', () => findArticles(db, ids)),
    findSummary: (id) => attempt('find an article', () => findSummary(db, id)),
    listArticles: () => attempt('list the articles', listSummaries),
    findClaims: (ids) => attempt('find claims', () => findClaims(db, ids)),
    readClaims: (ids) => attemptEach('read the claims', readClaims(db, ids)),
    listPredicting: (days) => attempt('list what is predicted', () => listPredicting(db, days)),
    keepText: async (text, group = '', author) => {
      const kept = { text, group, ...(author !== undefined && { author }) };
      const [id = ''] = await attempt('keep a text', () => keepTexts(db, [kept], now()));
      return id;
    },
    keepTexts: (texts) => attempt('keep texts', () => keepTexts(db, texts, now())),
    dropTexts: (before) => attempt('drop texts', () => dropTexts(db, before)),
    recallText: (id, group) => attempt('recall a text', () => recallText(db, id, group)),
    readSecret: () => attempt('read its secret', () => readSecret(db)),
    followFeed: (feed) => attempt('follow a feed', () => followFeed(db, feed)),
    saveFeed: (feed) => attempt('save a feed', () => saveFeed(db, feed)),
    claimFeed: (feed, untilMs) => attempt('claim a feed', () => claimFeed(db, feed, untilMs)),
    unfollowFeed: (feed) => attempt('forget a feed', () => unfollowFeed(db, feed)),
    listFeeds: (group) => attempt('list the feeds', () => listFeeds(db, group)),
    findEntries: (feed, ids) => attempt('find entries', () => findEntries(db, feed, ids)),
    saveEntry: (feed, entry) => attempt('save an entry', () => saveEntry(db, feed, entry)),
    saveDraft: (draft, nowMs) => attempt('save a draft', () => saveDraft(db, draft, nowMs)),
    findDraft: (id) => attempt('find a draft', () => findDraft(db, id)),
    removeDraft: (id) => attempt('remove a draft', () => removeDraft(db, id)),
    dropDrafts: (beforeMs) => attempt('drop drafts', () => dropDrafts(db, beforeMs)),
    close: () => attempt('be closed', () => db.destroy()),
  };
}

function createLineageStore(db: Kysely<Tables>): LineageStore {
  return {
    findSameArticle: (article, sameFile) =>
      attempt('recognise an article', () => findSameArticle(db, article, sameFile)),
    findDuplicate: (article) => attempt('recognise a copy', () => findDuplicate(db, article)),
    listCopies: (ids) => attempt('list copies', () => listCopies(db, ids)),
    findRevision: (id, number) => attempt('find a revision', () => findRevision(db, id, number)),
    listRevisions: (id) => attempt('list the revisions', () => listRevisions(db, id)),
    listReplaced: (sinceMs) => attempt('list the changes', () => listReplaced(db, sinceMs)),
  };
}

function createGroupStore(db: Kysely<Tables>): GroupStore {
  return {
    readSettings: (group) => attempt('read the settings', () => readSettings(db, group)),
    saveSettings: (group, settings) =>
      attempt('save the settings', () => saveSettings(db, group, settings)),
    listCollections: (group) => attempt('list the collections', () => listCollections(db, group)),
    findCollection: (group, name) =>
      attempt('find a collection', () => findCollection(db, group, name)),
    addToCollection: (group, name, addition) =>
      attempt('add to a collection', () => addToCollection(db, { group, name }, addition)),
    removeFromCollection: (group, name, ids) =>
      attempt('take from a collection', () => removeFromCollection(db, { group, name }, ids)),
    forgetGroup: (group) => attempt('forget a group', () => forgetGroup(db, group)),
    forgetPerson: (group, person) =>
      attempt('forget a person', () => forgetPerson(db, { group, person })),
    dropCollection: (group, name) =>
      attempt('drop a collection', () => dropCollection(db, group, name)),
  };
}

function createDigestStore(db: Kysely<Tables>): DigestStore {
  return {
    saveSubscription: (subscription) =>
      attempt('save a subscription', () => saveSubscription(db, subscription)),
    findSubscription: (id) => attempt('find a subscription', () => findSubscription(db, id)),
    listSubscriptions: (place) =>
      attempt('list the subscriptions', () => listSubscriptions(db, place)),
    listDue: (nowMs) => attempt('list what is due', () => listDue(db, nowMs)),
    removeSubscription: (id) => attempt('remove a subscription', () => removeSubscription(db, id)),
    planDelivery: (subscription, plan) =>
      attempt('plan a delivery', () => planDelivery(db, subscription, plan)),
    claimDelivery: (nowMs, leaseMs, among) =>
      attempt('take a delivery', () => claimDelivery(db, { nowMs, leaseMs, among })),
    keepBody: (delivery, composed) =>
      attempt('keep a message', () => keepBody(db, delivery, composed)),
    finishDelivery: (delivery, messageId) =>
      attempt('end a delivery', () => finishDelivery(db, delivery, messageId)),
    failDelivery: (delivery, failure) =>
      attempt('put a delivery back', () => failDelivery(db, delivery, failure)),
    findDelivery: (key) => attempt('find a delivery', () => findDelivery(db, key)),
    listDeliveries: (limit, subscriptionIds, state) =>
      attempt('list the deliveries', () => listDeliveries(db, { limit, subscriptionIds, state })),
    reviveDelivery: (key) => attempt('revive a delivery', () => reviveDelivery(db, key)),
    findLastIssue: (id) => attempt('find the last issue', () => findLastIssue(db, id)),
    listArrived: (sinceMs) => attempt('list what came', () => listArrived(db, sinceMs)),
    listPosted: (id) => attempt('list what was brought out', () => listPosted(db, id)),
  };
}

function createInstallationStore(db: Kysely<Tables>): InstallationStore {
  const sql = createSqlInstallations(db);
  return {
    saveInstallation: (installation) =>
      attempt('save an installation', () => sql.saveInstallation(installation)),
    linkInstallation: (group, organisation) =>
      attempt('save an installation', () => sql.linkInstallation(group, organisation)),
    resealInstallation: (old, next) =>
      attempt('seal an installation', () => sql.resealInstallation(old, next)),
    findInstallation: (group) => attempt('find an installation', () => sql.findInstallation(group)),
    listInstallations: () => attempt('list the installations', () => sql.listInstallations()),
    listMembers: (organisation) =>
      attempt('list the installations', () => sql.listMembers(organisation)),
    noteJoined: (account, groups) =>
      attempt('note where a bot is', () => noteJoined(db, account, groups)),
    listJoined: (account) => attempt('list where a bot is', () => listJoined(db, account)),
    removeInstallation: (group, untilMs) =>
      attempt('remove an installation', () => sql.removeInstallation(group, untilMs)),
  };
}

function createPredictionStore(db: Kysely<Tables>): PredictionStore {
  return {
    trackPrediction: (prediction) =>
      attempt('keep a prediction', () => trackPrediction(db, prediction)),
    findPrediction: (group, number) =>
      attempt('find a prediction', () => findPrediction(db, group, number)),
    listPredictions: (group) => attempt('list predictions', () => listPredictions(db, group)),
    changePrediction: (prediction) =>
      attempt('change a prediction', () => changePrediction(db, prediction)),
  };
}

async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw nameFault(what, cause);
  }
}

async function* attemptEach<T>(what: string, work: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* work;
  } catch (cause) {
    throw nameFault(what, cause);
  }
}

function nameFault(what: string, cause: unknown): BriefingError {
  // It says already which row is to be looked at.
  if (cause instanceof BriefingError && cause.code === 'store_failed') return cause;
  const hint = advise(cause);
  return new BriefingError('store_failed', `The store could not ${what}.`, { hint, cause });
}
