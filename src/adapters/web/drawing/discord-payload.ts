import { z } from 'zod';

// The part of Discord's Components V2 that our messages are made of.
const button = z.object({
  type: z.literal(2),
  style: z.number().int(),
  label: z.string(),
  custom_id: z.string(),
});
const menu = z.object({
  type: z.literal(3),
  custom_id: z.string(),
  placeholder: z.string(),
  options: z.array(
    z.object({ label: z.string(), value: z.string(), default: z.boolean().optional() }),
  ),
});
const part = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(1),
    components: z.array(z.discriminatedUnion('type', [button, menu])),
  }),
  z.object({ type: z.literal(10), content: z.string() }),
  z.object({ type: z.literal(13), file: z.object({ url: z.string() }) }),
  z.object({ type: z.literal(14) }),
]);
const container = z.object({
  type: z.literal(17),
  accent_color: z.number().int().min(0).max(0xffffff),
  components: z.array(part),
});
const payload = z.object({
  components: z.array(z.discriminatedUnion('type', [...part.options, container])),
});

export type DiscordComponent = z.infer<typeof button> | z.infer<typeof menu>;
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
    .flatMap((each) => (each.type === 1 ? each.components : []))
    .flatMap((each) => (each.type === 2 ? [each.custom_id] : []));
}
