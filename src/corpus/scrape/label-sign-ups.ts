import type { Draft } from './draft.ts';

/** What a form to sign up shows beside its head. */
const FIELD =
  /^(?:s[’']inscrire|je m[’']inscris|je m[’']abonne|(?:jetzt )?anmelden|suscribirse|suscríbete|apúntate|iscriviti|inscreva-se|aanmelden|zapisz się|kaydol|abone ol|подписаться|жазылу|订阅|(?:enter |your )*e-?mail(?: address)?\*?|(?:get|join|subscribe to|receive) (?:the|our) newsletter|enter your (?:name|e-?mail)\b.{0,40}|(?:by (?:signing up|subscribing|submitting|clicking|providing)|when you sign up)\b.{0,40}\byou (?:agree|consent|accept|are agreeing)\b.*|thanks? (?:you )?for (?:signing up|subscribing)[.!]?|you can unsubscribe\b.*|unsubscribe (?:at )?any ?time\b.*|this site is protected by recaptcha\b.*|privacy notice: .*|(?:skip past|after) newsletter promotion|no spam\b.{0,60}|введите (?:ваш )?e-?mail|нажимая .{3,60} вы соглашаетесь.*)$/iu;
const HEAD =
  /^(?:sign up|subscribe|get (?:the|our|a|more|all|briefed)|join|receive|stay (?:informed|up to date|in touch)|don[’']t miss|want more|the best of|newsletter|подпишитесь|подписка|рассылка)\b|^(?:подпис|рассыл)|\bnewsletters?$/iu;
const BUTTON = /^(?:sign (?:me )?up|subscribe|submit|join|ok|go|подписаться)!?$/iu;
const LONGEST_LINE = 200;
/** The form’s head and what it promises. */
const MOST_ABOVE = 4;

/** Labels forms to sign up for letters: their fields, and what stands between those and the head above. */
export function labelSignUps(drafts: readonly Draft[]): readonly Draft[] {
  const form = new Set<number>();
  for (const [index, { words, role }] of drafts.entries()) {
    if (role !== 'body' || words.length > 2 * LONGEST_LINE || !FIELD.test(words)) continue;
    const head = findHead(index, drafts);
    for (let at = head; at <= index; at += 1) form.add(at);
    if (BUTTON.test(drafts[index + 1]?.words ?? '')) form.add(index + 1);
  }
  return drafts.map((draft, index) =>
    form.has(index) && draft.role === 'body' ? { ...draft, role: 'footer' } : draft,
  );
}

/** The topmost line nearby that may head the form, as long as nothing longer comes between. */
function findHead(field: number, drafts: readonly Draft[]): number {
  let head = field;
  for (let at = field - 1; at >= Math.max(0, field - MOST_ABOVE); at -= 1) {
    const { words = '', role } = drafts[at] ?? {};
    if (role !== 'body' || words.length > LONGEST_LINE) break;
    if (HEAD.test(words)) head = at;
  }
  return head;
}
