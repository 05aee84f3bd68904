import { z } from 'zod';

// The part of Slack's Block Kit that our messages are made of.
const plainText = z.object({ type: z.literal('plain_text'), text: z.string() });
const mrkdwn = z.object({ type: z.literal('mrkdwn'), text: z.string() });
const anyText = z.discriminatedUnion('type', [plainText, mrkdwn]);

const style = z
  .object({
    bold: z.literal(true),
    italic: z.literal(true),
    strike: z.literal(true),
    code: z.literal(true),
  })
  .partial();
const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), style: style.optional() }),
  z.object({
    type: z.literal('link'),
    url: z.string(),
    text: z.string().optional(),
    style: style.optional(),
  }),
]);
const richSection = z.object({
  type: z.literal('rich_text_section'),
  elements: z.array(inline),
});
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.object({ type: z.literal('rich_text_quote'), elements: z.array(inline) }),
  z.object({ type: z.literal('rich_text_preformatted'), elements: z.array(inline) }),
  z.object({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection),
  }),
]);
const button = z.object({
  type: z.literal('button'),
  text: plainText,
  value: z.string().optional(),
  url: z.string().optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: plainText }),
  z.object({ type: z.literal('section'), text: anyText }),
  z.object({ type: z.literal('context'), elements: z.array(anyText) }),
  z.object({ type: z.literal('rich_text'), elements: z.array(richPart) }),
  z.object({ type: z.literal('divider') }),
  z.object({ type: z.literal('actions'), elements: z.array(button) }),
]);
const payload = z.object({
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  blocks: z.array(block),
});

export type SlackText = z.infer<typeof anyText>;
export type SlackButton = z.infer<typeof button>;
export type SlackBlock = z.infer<typeof block>;
export type SlackPayload = z.infer<typeof payload>;

/** The message in a payload; undefined where it holds something that is not drawn here. */
export function readSlackPayload(value: unknown): SlackPayload | undefined {
  return payload.safeParse(value).data;
}

/** The references its buttons carry. */
export function listSlackReferences({ blocks }: SlackPayload): readonly string[] {
  return blocks
    .flatMap((each) => (each.type === 'actions' ? each.elements : []))
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
}
