import type { en } from './en.ts';
import type { Message } from './message.ts';

/** The name of a text that Readout says. */
export type MessageKey = keyof typeof en;

/** The texts of a language; what is missing is said in English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;
