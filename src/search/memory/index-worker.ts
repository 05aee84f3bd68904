import { workerData } from 'node:worker_threads';
import { answerCalls } from '../../workers/answer-calls.ts';
import { openKeptIndex } from './kept-index.ts';

// The other end of `createWorkerIndex`, which gives the name of the file.
answerCalls(openKeptIndex(String(workerData)));
