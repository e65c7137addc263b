/** What only the scorecard has: the sheet, one colour a bot. */
export const SCORECARD_CSS = `
.caution{max-width:74ch;margin:.9rem 0 0;padding:.55rem .85rem;border-left:4px solid var(--doubt);background:var(--doubt-wash);font-size:.9375rem}
.sheet .place{font-size:1.125rem;font-weight:650;white-space:nowrap}
.sheet .measured{font-size:1.125rem;font-weight:650}
.sheet tr.pass th{color:var(--good)}
.sheet th,.sheet td{padding-inline:.4rem}
.sheet td{white-space:nowrap}
.sheet th:first-child{padding-left:0}
.duel th:first-child{min-width:9rem}
.duel .answer{text-align:left}
.duel td.answer{font-weight:650;min-width:13rem}
.duel td.answer small{white-space:normal;min-width:9rem;max-width:17rem}
.duel td.measured{font-size:1.125rem;font-weight:650;white-space:nowrap}
.duel td.picture{width:220px;padding-block:.2rem;vertical-align:middle}
.chart .rival{font-weight:650}
.r0{--rival:var(--calm)}.r1{--rival:var(--hot)}.r2{--rival:var(--s1)}.r3{--rival:var(--s5)}.r4{--rival:var(--ink)}.r5{--rival:var(--s0)}.r6{--rival:var(--s4)}.r7{--rival:var(--soft)}
.line[class*=" r"],.whisker[class*=" r"]{stroke:var(--rival)}
.whisker[class*=" r"]{opacity:.55}
.dot[class*=" r"],.chart .rival{fill:var(--rival)}
@media (max-width:760px){.sheet{min-width:980px}.duel{min-width:860px}.duel td.answer{min-width:10rem}}
`;
