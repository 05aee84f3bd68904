import type { ReactElement } from 'react';
import type { FrontDesk } from '../../../commands/front-desk.ts';
import { drawEach } from '../page/draw-each.ts';
import { Page, type PageFrame } from '../page/page.tsx';
import { readWords } from '../page/words.ts';
import { type Answer, MAX_COMMAND } from './answer.ts';
import { AnswerView } from './answer-view.tsx';
import { Examples } from './examples.tsx';

interface AskPageProps extends PageFrame {
  readonly desk: FrontDesk;
  readonly answer?: Answer;
}

/** The page where a command is typed and its answer is seen; without an answer it says what can be asked. */
export function AskPage({ desk, answer, assetVersion }: AskPageProps): ReactElement {
  const say = readWords();
  const title = answer ? `${answer.card.title} – Readout` : say('page.title');
  return (
    <Page title={title} assetVersion={assetVersion}>
      <h1 className={answer ? 'unseen' : 'hero'}>{say('page.hero')}</h1>
      <AskForm text={answer?.text ?? ''} />
      <p
        id="status"
        className="status"
        role="status"
        data-working={say('page.working')}
        data-working-still={say('page.working.still')}
        data-looking={say('page.looking')}
        data-looking-still={say('page.looking.still')}
        data-silent={say('page.silent')}
      />
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
  const say = readWords();
  const hint = say('page.hint', { by: '\uE000', since: '\uE001' }).split(/([\uE000\uE001])/u);
  return (
    <form id="ask" className="ask" action="/" method="get">
      <label htmlFor="command">{say('page.command')}</label>
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
          <ul id="choices" className="choices" aria-label={say('page.choices')} hidden />
        </div>
        <button type="submit">{say('page.submit')}</button>
      </div>
      <p id="command-hint" className="hint">
        {drawEach(hint, (piece) =>
          piece === '\uE000' || piece === '\uE001' ? (
            <code>{piece === '\uE000' ? 'by:' : 'since:'}</code>
          ) : (
            piece
          ),
        )}{' '}
        <a href="/?q=%2Fhelp" data-in-place="">
          {say('page.all')}
        </a>
      </p>
    </form>
  );
}
