import type { ReactElement } from 'react';
import type { KeptIssue } from '../../../domain/kept-issue.ts';
import { CardBlocks } from '../drawing/draw-card.tsx';
import { drawEach } from '../page/draw-each.ts';
import { OwnTime } from '../page/own-time.tsx';
import { Page, type PageFrame } from '../page/page.tsx';
import { readWords } from '../page/words.ts';
import { readKeptPage } from './read-kept-page.ts';

interface IssuePageProps extends PageFrame {
  readonly issue: KeptIssue;
}

/** One issue of a digest, as it was when it was brought out. */
export function IssuePage({ issue, assetVersion }: IssuePageProps): ReactElement {
  const say = readWords();
  const [before = '', after = ''] = say('issue.due.at', { when: '\uE000' }).split('\uE000');
  const { title, archive, dueMs } = issue;
  const { blocks } = readKeptPage(issue);
  return (
    <Page title={`${title} – Readout`} assetVersion={assetVersion}>
      <link rel="alternate" type="application/atom+xml" href={`/archives/${archive}/feed.xml`} />
      <article className="issue">
        <h1 dir="auto">{title}</h1>
        <p className="facts">
          <span>
            {before}
            <OwnTime epochMs={dueMs} />
            {after}
          </span>
          <a href={`/archives/${archive}`}>{say('issue.all')}</a>
          <a href={`/archives/${archive}/feed.xml`}>{say('issue.feed')}</a>
        </p>
        <CardBlocks blocks={blocks} />
      </article>
    </Page>
  );
}

interface ArchivePageProps extends PageFrame {
  readonly archive: string;
  readonly issues: readonly KeptIssue[];
}

/** The issues of a channel, the newest first. */
export function ArchivePage({ archive, issues, assetVersion }: ArchivePageProps): ReactElement {
  const say = readWords();
  return (
    <Page title={`${say('issue.one')} – Readout`} assetVersion={assetVersion}>
      <link rel="alternate" type="application/atom+xml" href={`/archives/${archive}/feed.xml`} />
      <section className="issue">
        <h1>{say('issue.title')}</h1>
        <p className="facts">
          <a href={`/archives/${archive}/feed.xml`}>{say('issue.feed')}</a>
        </p>
        <p className="note">{say('issue.private')}</p>
        <ol className="issues">
          {drawEach(issues, ({ id, title, dueMs }) => (
            <li>
              <a href={`/issues/${id}`}>
                <bdi>{title}</bdi>
              </a>{' '}
              <OwnTime epochMs={dueMs} />
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
