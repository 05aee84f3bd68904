import type { ReactElement, ReactNode } from 'react';
import { readWords } from './words.ts';

/** What every page is made with: the version of the assets it loads. */
export interface PageFrame {
  readonly assetVersion: string;
}

interface PageProps extends PageFrame {
  readonly title: string;
  readonly children: ReactNode;
}

/** The path of an asset, which changes when the asset does. */
export function writeAssetPath(name: string, { assetVersion }: PageFrame): string {
  return `/assets/${name}?v=${assetVersion}`;
}

/** The frame around every page. */
export function Page({ title, assetVersion, children }: PageProps): ReactElement {
  const say = readWords();
  const asset = (name: string) => writeAssetPath(name, { assetVersion });
  return (
    <html lang={say.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={asset('icon.svg')} />
        <link rel="stylesheet" href={asset('styles.css')} />
        <script type="module" src={asset('page.js')} />
      </head>
      <body>
        <a className="skip" href="#main">
          {say('page.skip')}
        </a>
        <header className="masthead">
          <a className="wordmark" href="/">
            <img src={asset('icon.svg')} alt="" width="28" height="28" /> Readout
          </a>
          <span className="tagline">{say('page.tagline')}</span>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

interface MessagePageProps extends PageFrame {
  readonly title: string;
  readonly sentence: string;
}

/** A page that says one thing, such as that nothing is there. */
export function MessagePage({ title, sentence, assetVersion }: MessagePageProps): ReactElement {
  const say = readWords();
  return (
    <Page title={`${say.tell(title)} – Readout`} assetVersion={assetVersion}>
      <div className="message">
        <h1>{say.tell(title)}</h1>
        <p>{say.tell(sentence)}</p>
        <p>
          <a href="/">{say('page.ask')}</a>
        </p>
      </div>
    </Page>
  );
}
