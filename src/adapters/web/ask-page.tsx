import type { ReactElement } from 'react';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { type Answer, MAX_COMMAND } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { Examples } from './examples.tsx';
import { Page, type PageFrame } from './page.tsx';

interface AskPageProps extends PageFrame {
  readonly desk: FrontDesk;
  readonly answer?: Answer;
}

/** The page where a command is typed and its answer is seen; without an answer it says what can be asked. */
export function AskPage({ desk, answer, assetVersion }: AskPageProps): ReactElement {
  const title = answer ? `${answer.card.title} – Readout` : 'Readout – who claimed what';
  return (
    <Page title={title} assetVersion={assetVersion}>
      <h1 className={answer ? 'unseen' : 'hero'}>Ask your articles who said what</h1>
      <AskForm text={answer?.text ?? ''} />
      <p id="status" className="status" role="status" />
      <div id="answer">
        {answer ? (
          <AnswerView answer={answer} commands={desk.commands} assetVersion={assetVersion} />
        ) : (
          <Examples desk={desk} />
        )}
      </div>
    </Page>
  );
}

function AskForm({ text }: { readonly text: string }): ReactElement {
  return (
    <form id="ask" className="ask" action="/" method="get">
      <label htmlFor="command">Command</label>
      <div className="ask-row">
        <div className="ask-field">
          <input
            id="command"
            name="q"
            type="text"
            defaultValue={text}
            maxLength={MAX_COMMAND}
            placeholder="/claims …"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="command-hint"
            required
          />
          <ul id="choices" className="choices" aria-label="Completions" hidden />
        </div>
        <button type="submit">Ask</button>
      </div>
      <p id="command-hint" className="hint">
        Words and names in any order, then options such as <code>by:</code> or <code>since:</code>.{' '}
        <a href="/?q=%2Fhelp" data-in-place="">
          All commands
        </a>
      </p>
    </form>
  );
}
