import type { ReactElement, ReactNode } from 'react';
import type {
  DiscordButton,
  DiscordContainer,
  DiscordPart,
  DiscordPayload,
} from './discord-payload.ts';
import { drawEach } from './draw-each.ts';
import { Markdown } from './draw-markdown.tsx';
import { type ButtonEffects, PressButton } from './press-button.tsx';

// The elements of @skyra/discord-components-core that are used; before its script runs they are plain boxes.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'discord-messages': { readonly children: ReactNode };
      'discord-message': {
        readonly author: string;
        readonly avatar: string;
        readonly bot: '';
        readonly timestamp: string;
        readonly children: ReactNode;
      };
      'discord-action-row': { readonly children: ReactNode };
    }
  }
}

const LOOKS: Readonly<Record<number, string>> = { 1: 'primary', 3: 'success', 4: 'danger' };
const EPHEMERAL = 1 << 6;

interface DiscordMessageProps {
  readonly message: DiscordPayload;
  readonly effects: ButtonEffects;
  readonly avatar: string;
}

/** A message as Discord draws it. The package knows no Components V2, so what lies in the message is drawn here. */
export function DiscordMessage({ message, effects, avatar }: DiscordMessageProps): ReactElement {
  const isPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  return (
    <discord-messages>
      <discord-message author="Readout" avatar={avatar} bot="" timestamp="">
        <div className="dc-body">
          {drawEach(message.components, (each) =>
            each.type === 17 ? drawContainer(each, effects) : drawPart(each, effects),
          )}
          {isPrivate && <p className="dc-subtext">Only you can see this</p>}
        </div>
      </discord-message>
    </discord-messages>
  );
}

function drawContainer(
  { accent_color: accent, components }: DiscordContainer,
  effects: ButtonEffects,
): ReactElement {
  const style =
    accent == null ? {} : { borderInlineStartColor: `#${accent.toString(16).padStart(6, '0')}` };
  return (
    <div className="dc-container" style={style}>
      {drawEach(components, (each) => drawPart(each, effects))}
    </div>
  );
}

function drawPart(part: DiscordPart, effects: ButtonEffects): ReactElement {
  switch (part.type) {
    case 1:
      return (
        <discord-action-row>
          {drawEach(part.components, (button) => drawButton(button, effects))}
        </discord-action-row>
      );
    case 9:
      return (
        <div className="dc-section">
          <div>{drawEach(part.components, (each) => drawPart(each, effects))}</div>
          {drawButton(part.accessory, effects)}
        </div>
      );
    case 10:
      return <Markdown content={part.content} />;
    case 14:
      return part.divider === false ? <div className="dc-gap" /> : <hr />;
  }
}

/** The package's own button is no link and opens nothing without its script. */
function drawButton(button: DiscordButton, effects: ButtonEffects): ReactElement {
  return (
    <PressButton
      label={button.label ?? ''}
      look={`dc-button dc-${LOOKS[button.style] ?? 'secondary'}`}
      url={button.disabled ? undefined : button.url}
      reference={button.disabled ? undefined : button.custom_id}
      effects={effects}
    />
  );
}
