/** Light and dark by the reader's own setting, and every part told by its line as well as by its colour; it prints. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --soft: #666; --line: #ddd;
  --speaker: #0b57a4; --cue: #8a4b00; --content: #f3f0e4; --alarm: #a01818; --time: #1d6b2e; --tie: #6a2c91; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --soft: #a0a0a0; --line: #3a3a3a;
  --speaker: #8ec2ff; --cue: #ffc27a; --content: #2d2a1f; --alarm: #ff9b9b; --time: #93dba4; --tie: #d5a8f5; } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.25rem; font-size: 0.85rem; letter-spacing: 0.04em; }
small, summary, dt { color: var(--soft); font-weight: normal; }
section > p { white-space: pre-wrap; margin: 0.25rem 0 0.75rem; }
section:not(.body) > p { color: var(--soft); }
details { margin: 0.5rem 0; padding: 0.25rem 0 0.25rem 0.75rem; border-left: 3px solid var(--line); }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--speaker); outline-offset: 2px; }
summary b { color: var(--ink); }
blockquote { margin: 0.4rem 0; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: 0.1rem 0.75rem; margin: 0.25rem 0; font-size: 0.9rem; }
dd { margin: 0; }
.content { background: var(--content); }
.speaker, .role { color: var(--speaker); text-decoration: underline; }
.role { text-decoration-style: dotted; }
.cue { color: var(--cue); font-weight: 600; }
.hedge { text-decoration: underline wavy var(--soft); }
.negation { color: var(--alarm); font-weight: 600; text-decoration: underline double; }
.date { color: var(--time); text-decoration: underline dashed; }
.prediction { color: var(--time); font-style: italic; }
.relation { color: var(--tie); border-bottom: 2px solid var(--tie); }
@media print { body { max-width: none; margin: 0; } details { break-inside: avoid; } }
`;
