import type { ReactElement } from 'react';
import type { Card } from '../../card/card.ts';
import type { KeptIssue } from '../../domain/kept-issue.ts';
import { CardBlocks } from './draw-card.tsx';
import { drawEach } from './draw-each.ts';
import { OwnTime } from './own-time.tsx';
import { Page, type PageFrame } from './page.tsx';

interface IssuePageProps extends PageFrame {
  readonly issue: KeptIssue;
}

/** One issue of a digest, as it was when it was brought out. */
export function IssuePage({ issue, assetVersion }: IssuePageProps): ReactElement {
  const { title, archive, dueMs, page } = issue;
  // `viewIssue` wrote it.
  const { blocks } = JSON.parse(page) as Card;
  return (
    <Page title={`${title} – Readout`} assetVersion={assetVersion}>
      <link rel="alternate" type="application/atom+xml" href={`/archives/${archive}/feed.xml`} />
      <article className="issue">
        <h1 dir="auto">{title}</h1>
        <p className="facts">
          <span>
            Due <OwnTime epochMs={dueMs} />
          </span>
          <a href={`/archives/${archive}`}>All issues of this channel</a>
          <a href={`/archives/${archive}/feed.xml`}>Feed</a>
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
  return (
    <Page title="Issues – Readout" assetVersion={assetVersion}>
      <link rel="alternate" type="application/atom+xml" href={`/archives/${archive}/feed.xml`} />
      <section className="issue">
        <h1>Issues of a channel</h1>
        <p className="facts">
          <a href={`/archives/${archive}/feed.xml`}>Feed</a>
        </p>
        <p className="note">
          Whoever has this address can read these pages; nobody guesses it. Pass it on to those who
          may.
        </p>
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
