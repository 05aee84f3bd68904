import { z } from 'zod';

// The part of Slack's Block Kit that our messages are made of.
const plainText = z.object({ type: z.literal('plain_text'), text: z.string() });
const flag = z.boolean().optional();
const style = z.object({ bold: flag, italic: flag, code: flag });
const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), style: style.optional() }),
  z.object({
    type: z.literal('date'),
    timestamp: z.number(),
    format: z.string(),
    fallback: z.string(),
  }),
  z.object({ type: z.literal('link'), url: z.string(), text: z.string() }),
]);
const section = z.object({ type: z.literal('rich_text_section'), elements: z.array(inline) });
const richPart = z.discriminatedUnion('type', [
  section,
  z.object({ type: z.literal('rich_text_quote'), elements: z.array(inline) }),
  z.object({ type: z.literal('rich_text_preformatted'), elements: z.array(inline) }),
  z.object({
    type: z.literal('rich_text_list'),
    style: z.literal('bullet'),
    elements: z.array(section),
  }),
]);
const button = z.object({ type: z.literal('button'), text: plainText, value: z.string() });
const menu = z.object({
  type: z.literal('static_select'),
  action_id: z.string(),
  placeholder: plainText,
  options: z.array(z.object({ text: plainText, value: z.string() })),
  initial_option: z.object({ value: z.string() }).optional(),
});
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: plainText }),
  z.object({ type: z.literal('rich_text'), elements: z.array(richPart) }),
  z.object({ type: z.literal('context'), elements: z.array(plainText) }),
  z.object({
    type: z.literal('actions'),
    elements: z.array(z.discriminatedUnion('type', [button, menu])),
  }),
]);
const payload = z.object({ blocks: z.array(block) });

export type SlackElement = z.infer<typeof button> | z.infer<typeof menu>;
export type SlackBlock = z.infer<typeof block>;
export type SlackPayload = z.infer<typeof payload>;

/** The message in a payload; undefined where it holds something that is not drawn here. */
export function readSlackPayload(value: unknown): SlackPayload | undefined {
  return payload.safeParse(value).data;
}

/** The references its buttons carry. */
export function listSlackReferences({ blocks }: SlackPayload): readonly string[] {
  return blocks.flatMap((each) =>
    each.type === 'actions'
      ? each.elements.flatMap((element) => (element.type === 'button' ? [element.value] : []))
      : [],
  );
}

/** The reference of a menu, which its id ends with. */
export function readMenuReference({ action_id: id }: z.infer<typeof menu>): string {
  return id.replace(/^[a-z-]+:/u, '');
}
