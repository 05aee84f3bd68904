import type { ReactElement } from 'react';
import { drawEach } from '../page/draw-each.ts';
import type { ButtonEffects } from './button-effects.ts';
import { ChooseMenu } from './choose-menu.tsx';
import type {
  DiscordComponent,
  DiscordContainer,
  DiscordPart,
  DiscordPayload,
} from './discord-payload.ts';
import { Markdown } from './draw-markdown.tsx';
import { PressButton } from './press-button.tsx';

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

const PRIMARY = 1;

interface DiscordMessageProps {
  readonly message: DiscordPayload;
  readonly effects: ButtonEffects;
  readonly avatar: string;
}

/** A message as Discord draws it. The package knows no Components V2, so what lies in the message is drawn here. */
export function DiscordMessage({ message, effects, avatar }: DiscordMessageProps): ReactElement {
  return (
    <discord-messages>
      <discord-message author="Readout" avatar={avatar} bot="" timestamp="">
        <div className="dc-body">
          {drawEach(message.components, (each) =>
            each.type === 17 ? drawContainer(each, effects) : drawPart(each, effects),
          )}
        </div>
      </discord-message>
    </discord-messages>
  );
}

function drawContainer(
  { accent_color: accent, components }: DiscordContainer,
  effects: ButtonEffects,
): ReactElement {
  const borderInlineStartColor = `#${accent.toString(16).padStart(6, '0')}`;
  return (
    <div className="dc-container" style={{ borderInlineStartColor }}>
      {drawEach(components, (each) => drawPart(each, effects))}
    </div>
  );
}

/** The package's own button is no link, and opens nothing by itself. */
function drawPart(part: DiscordPart, effects: ButtonEffects): ReactElement {
  switch (part.type) {
    case 1:
      return (
        <discord-action-row>
          {drawEach(part.components, (component) => drawComponent(component, effects))}
        </discord-action-row>
      );
    case 10:
      return <Markdown content={part.content} />;
    case 13:
      return <p className="dc-file">{part.file.url.replace('attachment://', '')}</p>;
    case 14:
      return <hr />;
  }
}

function drawComponent(component: DiscordComponent, effects: ButtonEffects): ReactElement {
  const { custom_id: reference } = component;
  if (component.type === 3) {
    const options = component.options.map((each) => ({ ...each, isChosen: each.default ?? false }));
    return <ChooseMenu label={component.placeholder} reference={reference} options={options} />;
  }
  return (
    <PressButton
      label={component.label}
      look={component.style === PRIMARY ? 'dc-button dc-primary' : 'dc-button'}
      effect={effects.get(reference)}
      reference={reference}
    />
  );
}
