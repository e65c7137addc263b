/** Conversations: cards, twins, bubbles, the list. */
export const TALK_CSS = `
.cards{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(290px,1fr));gap:22px}
.card{background:var(--raised);border:1px solid var(--line);border-radius:16px;padding:24px 24px 18px;display:flex;flex-direction:column}
.card h3{margin:0 0 .5rem;font:500 1.375rem/1.25 var(--serif)}
.card p{margin:.4rem 0}
.rank{font:500 1.25rem/1 var(--serif);color:var(--hot);margin:0 0 .6rem}
.toll{font-size:.9375rem}.toll strong{font-size:1.25rem;color:var(--hot)}
.exchange{margin:.9rem 0 .6rem;padding:0;font-size:.9375rem}
.exchange .who,.who{font-size:.75rem;color:var(--soft);display:block}
.exchange p{margin:.5rem 0;padding:.6rem .85rem;border-radius:12px;overflow-wrap:anywhere}
.exchange .customer{background:var(--paper);border:1px solid var(--line)}
.exchange .bot{background:var(--hot-wash);border:1px solid var(--hot-line)}
.truth{font-weight:600;font-size:.9375rem;overflow-wrap:anywhere}
.card>p:last-child{margin-top:auto;font-size:.9375rem}
.twins{display:grid;grid-template-columns:1fr 1fr;gap:26px}
.twin{background:var(--raised);border:1px solid var(--line);border-radius:16px;padding:22px 24px;border-top:5px solid var(--calm);min-width:0}
.twin.hot{border-top-color:var(--hot)}
.twin h3{margin:0;font:500 1.375rem/1.2 var(--serif)}
.fate{font-weight:650;margin:.2rem 0 1rem;color:var(--calm)}.twin.hot .fate{color:var(--hot)}
.lines{list-style:none;margin:0;padding:0;display:grid;gap:.8rem}
.lines li{max-width:88%;min-width:0}
.lines li.customer{justify-self:start}
.lines li.bot{justify-self:end;text-align:left}
.lines li.bot .who{text-align:right}
.says{margin:.15rem 0 0;padding:.6rem .9rem;border-radius:14px;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border:1px solid var(--line)}
.bot .says{background:var(--calm-wash);border-color:var(--calm-line)}
.says.trouble{font-style:italic;background:transparent;border-style:dashed}
.mark-failure{margin:.4rem 0 0;padding:.55rem .85rem;border-left:4px solid var(--hot);background:var(--hot-wash);font-size:.9375rem;overflow-wrap:anywhere}
.mark-failure strong{color:var(--hot)}
.needs{margin:1rem 0 0;font-size:.875rem}.needs ul{list-style:none;margin:0;padding:0}.needs li{overflow-wrap:anywhere}
.needs em{color:var(--soft)}.needs .wrong,.needs .missing{color:var(--bad)}
.replay{font-size:.8125rem;color:var(--soft);margin:1rem 0 0;overflow-wrap:anywhere}
code{font:.9em var(--mono);color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:.05em .4em}
.controls{display:none;margin:0 0 1.5rem}
.scripted .controls{display:block}
.controls label{font-weight:600;margin-right:.5rem}
#find{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:10px;padding:.55rem .9rem;width:min(30rem,100%)}
.chips{display:flex;flex-wrap:wrap;gap:.45rem;margin:1rem 0 .4rem}
.chip{font:inherit;font-size:.875rem;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:999px;padding:.25rem .8rem;cursor:pointer}
.chip[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.chip .n{opacity:.75}
#found{color:var(--soft);font-size:.875rem;margin:.25rem 0 0;min-height:1.5em}
.talk{border-top:1px solid var(--line)}
.talk[hidden]{display:none}
.talk summary{cursor:pointer;padding:.85rem .25rem;display:grid;grid-template-columns:1.4rem minmax(11rem,17rem) 1fr;gap:.1rem .6rem;align-items:baseline;list-style:none}
.talk summary::-webkit-details-marker{display:none}
.talk summary:hover{background:var(--raised)}
.talk .headline{font-weight:650}
.talk.error .sign,.talk.error .headline{color:var(--bad)}.talk.good .sign{color:var(--good)}.talk.flawed .sign{color:var(--doubt)}
.talk .meta{color:var(--soft);font-size:.875rem}
.talk .opening{grid-column:2/-1;overflow:hidden;text-overflow:ellipsis;overflow-wrap:anywhere}
.talk[open]{padding-bottom:1.5rem}
.talk[open] .opening{display:none}
.talk .lines,.talk .needs,.talk .about,.talk .replay{max-width:760px;margin-left:2rem}
.talk .about{color:var(--soft);font-size:.875rem;margin-top:0}
@media (max-width:760px){.twins{grid-template-columns:1fr}.talk summary{grid-template-columns:1.4rem 1fr}.talk .meta{grid-column:2}.talk .lines,.talk .needs,.talk .about,.talk .replay{margin-left:0}}
.on-paper{display:none}
`;
