import type { Command } from '../src/commands/command.ts';
import catchup from './catchup.ts';
import cite from './cite.ts';
import claims from './claims.ts';
import collectionAdd from './collection-add.ts';
import collectionDrop from './collection-drop.ts';
import collectionList from './collection-list.ts';
import collectionRemove from './collection-remove.ts';
import collectionShow from './collection-show.ts';
import compare from './compare.ts';
import context from './context.ts';
import corpusAdd from './corpus-add.ts';
import corpusChanges from './corpus-changes.ts';
import corpusFeedAdd from './corpus-feed-add.ts';
import corpusFeedImport from './corpus-feed-import.ts';
import corpusFeedList from './corpus-feed-list.ts';
import corpusFeedRemove from './corpus-feed-remove.ts';
import digestDeliveries from './digest-deliveries.ts';
import digestList from './digest-list.ts';
import digestMute from './digest-mute.ts';
import digestNow from './digest-now.ts';
import digestPause from './digest-pause.ts';
import digestPreview from './digest-preview.ts';
import digestRead from './digest-read.ts';
import digestRemove from './digest-remove.ts';
import digestResume from './digest-resume.ts';
import digestRetry from './digest-retry.ts';
import digestSubscribe from './digest-subscribe.ts';
import discuss from './discuss.ts';
import discussionAdd from './discussion-add.ts';
import discussionClose from './discussion-close.ts';
import discussionCollect from './discussion-collect.ts';
import discussionList from './discussion-list.ts';
import discussionReason from './discussion-reason.ts';
import discussionResults from './discussion-results.ts';
import discussionVote from './discussion-vote.ts';
import exportAnswer from './export.ts';
import forgetMe from './forget-me.ts';
import help from './help.ts';
import home from './home.ts';
import predictionsConfirm from './predictions-confirm.ts';
import predictionsDue from './predictions-due.ts';
import predictionsList from './predictions-list.ts';
import predictionsResolve from './predictions-resolve.ts';
import predictionsScore from './predictions-score.ts';
import predictionsTrack from './predictions-track.ts';
import readingsAssign from './readings-assign.ts';
import readingsDone from './readings-done.ts';
import readingsList from './readings-list.ts';
import readingsShow from './readings-show.ts';
import settingsChange from './settings-change.ts';
import settingsShow from './settings-show.ts';
import timeline from './timeline.ts';
import verify from './verify.ts';
import voices from './voices.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  claims,
  verify,
  timeline,
  compare,
  voices,
  context,
  cite,
  exportAnswer,
  discuss,
  discussionVote,
  discussionReason,
  discussionAdd,
  discussionCollect,
  discussionResults,
  discussionList,
  discussionClose,
  predictionsList,
  predictionsDue,
  predictionsTrack,
  predictionsResolve,
  predictionsConfirm,
  predictionsScore,
  readingsAssign,
  readingsList,
  readingsShow,
  readingsDone,
  catchup,
  digestSubscribe,
  digestList,
  digestPreview,
  digestNow,
  digestPause,
  digestResume,
  digestRemove,
  digestMute,
  digestRead,
  digestDeliveries,
  digestRetry,
  corpusAdd,
  corpusChanges,
  corpusFeedAdd,
  corpusFeedImport,
  corpusFeedList,
  corpusFeedRemove,
  collectionAdd,
  collectionRemove,
  collectionList,
  collectionShow,
  collectionDrop,
  home,
  settingsShow,
  settingsChange,
  forgetMe,
  help,
];
