import type { ReactElement, ReactNode } from 'react';
import type { Card } from '../../../card/card.ts';
import { writePlainText } from '../../../card/plain-text.ts';
import type { Command } from '../../../commands/command.ts';
import { tellCardWords } from '../../../messages/card-words.ts';
import { readLanguage } from '../../../messages/language.ts';
import { openSay, type Say } from '../../../messages/say.ts';
import type { ButtonEffects } from '../drawing/button-effects.ts';
import { DiscordMessage } from '../drawing/draw-discord.tsx';
import { SlackMessage } from '../drawing/draw-slack.tsx';
import { FormView } from '../forms/form-view.tsx';
import { drawEach } from '../page/draw-each.ts';
import { type PageFrame, writeAssetPath } from '../page/page.tsx';
import { readWords } from '../page/words.ts';
import type { Answer, Drawing, Offer } from './answer.ts';

const PLATFORMS: Readonly<Record<Drawing['name'], string>> = { discord: 'Discord', slack: 'Slack' };

interface AnswerViewProps extends PageFrame {
  readonly answer: Answer;
  readonly commands: readonly Command[];
}

/** An answer as each platform draws it, as plain text, and as the JSON that is sent. */
export function AnswerView({ answer, commands, assetVersion }: AnswerViewProps): ReactElement {
  const say = readWords();
  const { card, drawings, effects, form, offer } = answer;
  const avatar = writeAssetPath('icon.svg', { assetVersion });
  return (
    <section className={`answer answer-${card.kind}`} aria-labelledby="answer-title">
      <h2 id="answer-title" tabIndex={-1}>
        <span className="kind">{nameKind(card, say)}</span> <bdi>{keepDirection(card.title)}</bdi>
      </h2>
      {form && <FormView {...form} commands={commands} />}
      {offer && <OfferView text={answer.text} {...offer} />}
      <div className="drawings">
        {drawEach(drawings, (drawing) => (
          <figure className="drawing">
            <figcaption>{say('page.on', { platform: PLATFORMS[drawing.name] })}</figcaption>
            {drawMessage(drawing, effects, avatar)}
            {drawing.message !== undefined && (
              <Details title={say('page.json')} text={drawing.json} />
            )}
          </figure>
        ))}
      </div>
      {Array.from(effects.values()).includes('share') && (
        <p className="note">{say('page.share')}</p>
      )}
      {card.file && (
        <Details title={say('page.file', { name: card.file.name })} text={card.file.text} />
      )}
      {form === undefined && (
        <Details
          title={say('page.plain')}
          text={keepDirection(
            writePlainText(card, tellCardWords(openSay(readLanguage(card.language)))),
          )}
        />
      )}
    </section>
  );
}

function nameKind({ kind }: Card, say: Say): string {
  return kind === 'problem' || kind === 'fault' ? say(`card.${kind}`) : say(`kind.${kind}`);
}

function OfferView({ text, name, value }: Offer & { readonly text: string }): ReactElement {
  const say = readWords();
  return (
    <form className="fields" action="/run" method="post" data-in-place="">
      <p>{say('page.offer')}</p>
      <pre dir="auto">{keepDirection(text)}</pre>
      <input type="hidden" name={name} value={value} />
      <button type="submit">{say('page.run')}</button>
    </form>
  );
}

/** Text without the marks that turn the reading direction of what stands around them. */
function keepDirection(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '');
}

function drawMessage(drawing: Drawing, effects: ButtonEffects, avatar: string): ReactNode {
  if (drawing.message === undefined) return <NotDrawn json={drawing.json} />;
  return drawing.name === 'discord' ? (
    <DiscordMessage message={drawing.message} effects={effects} avatar={avatar} />
  ) : (
    <SlackMessage message={drawing.message} effects={effects} avatar={avatar} />
  );
}

function NotDrawn({ json }: { readonly json: string }): ReactElement {
  const say = readWords();
  return (
    <div className="not-drawn">
      <p>{say(json === '' ? 'page.unmade' : 'page.undrawn')}</p>
      {json !== '' && <pre dir="auto">{json}</pre>}
    </div>
  );
}

function Details({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <details>
      <summary>{title}</summary>
      <pre dir="auto">{text}</pre>
    </details>
  );
}
