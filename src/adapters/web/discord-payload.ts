import { z } from 'zod';

// The part of Discord's Components V2 that our messages are made of.
const button = z.object({
  type: z.literal(2),
  style: z.number().int().min(1).max(5),
  label: z.string().optional(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  disabled: z.boolean().optional(),
});
const row = z.object({ type: z.literal(1), components: z.array(button) });
const textDisplay = z.object({ type: z.literal(10), content: z.string() });
const separator = z.object({ type: z.literal(14), divider: z.boolean().optional() });
const section = z.object({
  type: z.literal(9),
  components: z.array(textDisplay),
  accessory: button,
});
const part = z.discriminatedUnion('type', [row, textDisplay, separator, section]);
const container = z.object({
  type: z.literal(17),
  accent_color: z.number().int().min(0).max(0xffffff).nullish(),
  components: z.array(part),
});
const payload = z.object({
  flags: z.number().int().optional(),
  components: z.array(z.discriminatedUnion('type', [...part.options, container])),
});

export type DiscordButton = z.infer<typeof button>;
export type DiscordPart = z.infer<typeof part>;
export type DiscordContainer = z.infer<typeof container>;
export type DiscordPayload = z.infer<typeof payload>;

/** The message in a payload; undefined where it holds something that is not drawn here. */
export function readDiscordPayload(value: unknown): DiscordPayload | undefined {
  return payload.safeParse(value).data;
}

/** The references its buttons carry. */
export function listDiscordReferences({ components }: DiscordPayload): readonly string[] {
  return components
    .flatMap((each) => (each.type === 17 ? each.components : [each]))
    .flatMap(listButtons)
    .flatMap(({ custom_id: reference }) => (reference === undefined ? [] : [reference]));
}

function listButtons(each: DiscordPart): readonly DiscordButton[] {
  switch (each.type) {
    case 1:
      return each.components;
    case 9:
      return [each.accessory];
    case 10:
    case 14:
      return [];
  }
}
