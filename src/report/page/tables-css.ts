/** Tables: limits, the two views, the heat map, ledgers, the numbers behind charts. */
export const TABLES_CSS = `
.scroll{position:relative;overflow-x:auto;scrollbar-width:thin}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--soft);padding:.5rem 0}
th,td{text-align:right;padding:.7rem .75rem;border-bottom:1px solid var(--line);vertical-align:baseline}
thead th{font-weight:600;font-size:.8125rem;line-height:1.35;color:var(--soft);vertical-align:bottom}
th:first-child,td:first-child{text-align:left;padding-left:0}
tbody th{font-weight:600}
.answer small{font-weight:400}
td small{display:block;color:var(--soft);font-size:.75rem;white-space:nowrap}
.tag{display:inline-block;font-size:.75rem;font-weight:500;color:var(--soft);border:1px solid var(--line);border-radius:999px;padding:0 .5rem;margin-left:.25rem;white-space:nowrap}
.rulings th:first-child{min-width:15rem}
.demand{display:block;font-weight:400;color:var(--soft)}
.rulings .measured{font-size:1.125rem;font-weight:650}
.rulings td:last-child,.rulings th:last-child{text-align:left;white-space:nowrap}
.rulings td.picture{width:220px;padding-block:.2rem;vertical-align:middle}
.rulings .answer{font-weight:650}
tr.fail .answer{color:var(--bad)}tr.pass .answer{color:var(--good)}tr.unclear .answer{color:var(--doubt)}
.sign{display:inline-block;width:1.1em;text-align:center}
.views thead tr:first-child th{font:600 1rem/1.3 var(--sans);text-align:left;border-bottom-width:3px}
.views thead tr:first-child th.calm{color:var(--calm);border-color:var(--calm)}
.views thead tr:first-child th.hot{color:var(--hot);border-color:var(--hot)}
.views thead tr:first-child td{border:0}
.views th,.views td{padding-inline:.6rem}
.views td{font-size:1.0625rem}
.views td.hot,.views thead th.hot{background:var(--hot-wash)}
.views td.calm,.views thead th.calm{background:var(--calm-wash)}
.views tbody td.hot{color:var(--ink);font-weight:650}
.views .answer small{font-weight:400}
td small{font-weight:400}
.views tr.deciding>*{border-top:2px solid var(--ink);border-bottom:2px solid var(--ink)}
td.void{text-align:center;color:var(--soft);font-style:italic;font-size:.9375rem}
tr.void th,tr.void td{color:var(--soft)}
.heat{width:auto;min-width:min(100%,640px)}
.heat tbody th{padding-right:2rem}
.heat td{text-align:center;padding:.6rem .2rem;border:2px solid var(--paper);min-width:3rem}
.heat tbody th{white-space:nowrap}
.heat td.failed{font-weight:650}
.heat th.turned{text-align:center;font-weight:500;font-size:.75rem;padding-inline:.15rem;width:4.4rem}
.heat .tag{display:none}
.h0{color:var(--soft)}
.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3)}.h4{background:var(--h4)}
.h5{background:var(--h5);color:var(--h5-ink)}.h6{background:var(--h6);color:var(--h6-ink)}
tr.few th{color:var(--soft);font-style:italic}
.headlines th small{display:block;font-weight:400;color:var(--soft)}
.headlines tbody th{min-width:13rem}
.headlines td.meaning{min-width:22rem;text-align:left;font-size:.9375rem}
.shocks tbody th{min-width:13rem}.shocks td{min-width:5.5rem}
.headlines td,.headlines thead th{text-align:left}
.headlines td.measured{font-weight:650}
.headlines td.red,.headlines td.amber{color:var(--hot)}
.headlines td.green{color:var(--calm)}
details.data{margin-top:.75rem;font-size:.875rem}
details.data summary{cursor:pointer;color:var(--soft);width:max-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
details.data table{margin-top:.5rem;font-size:.8125rem}
.ledgers{font-size:.875rem}
.manifest{display:grid;gap:0;margin:0;font-size:.9375rem}
.manifest div{display:grid;grid-template-columns:11rem 1fr;gap:1rem;padding:.55rem 0;border-bottom:1px solid var(--line)}
.manifest dt{color:var(--soft)}.manifest dd{margin:0;overflow-wrap:anywhere}
.leaks{padding-left:1.2rem}
@media (max-width:760px){.manifest div{grid-template-columns:1fr;gap:0}.views{min-width:860px}.rulings{min-width:680px}.ledgers{min-width:860px}}
`;
