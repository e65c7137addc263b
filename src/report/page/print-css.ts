/** On paper: light, no controls, nothing cut in two that can be kept whole. */
export const PRINT_CSS = `
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
:root{color-scheme:light;--paper:#ffffff;--raised:#ffffff;--ink:#1c1b19;--soft:#5c5952;--line:#d8d4ca;--grid:#e9e5dc;
--calm:#0b6b60;--calm-wash:#e3f1ee;--calm-line:#b5d8d1;--hot:#bd2f12;--hot-wash:#fdebe4;--hot-line:#f3c4b4;--good:#0b6b60;--bad:#bd2f12;--doubt:#7a5900;--doubt-wash:#fbf0d2;
--s0:#5f1a37;--s1:#83209b;--s2:#8f1d1d;--s3:#c5311a;--s4:#e06a1f;--s5:#eb9a35;--s6:#f0be62;--s7:#e9d8a6;
--h1:#fdf3ee;--h2:#fbe2d7;--h3:#f7c7b4;--h4:#f0a086;--h5:#dd6a4b;--h6:#b63a1d;--h5-ink:#1c1b19;--h6-ink:#ffffff}
@page{size:A4;margin:14mm 13mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10pt}
.page{padding:0;max-width:none}
nav,.controls,.scripted .controls,details.data summary,.skip,#found{display:none}
main>section,main>section:first-child{padding-top:20pt}
h1{font-size:26pt}.lead{font-size:11pt}
.big{font-size:44pt;margin-top:.6rem}
.panels{grid-template-columns:1fr 1fr;margin-top:16pt}
.panel{padding:14pt 16pt}
.cards{grid-template-columns:1fr 1fr 1fr;gap:10pt}.card{padding:10pt}.card h3{font-size:12pt}
.twins{grid-template-columns:1fr 1fr;gap:12pt}
.chart{min-width:0}
.scroll{overflow:visible}
.views,.rulings,.ledgers{min-width:0}
th,td{padding:.3rem .35rem}table{font-size:8.5pt}.views td{font-size:9.5pt}thead th{font-size:7.5pt}
.heat td{min-width:0}.rulings .picture,.limit{width:130px}
figure,.card,.twin,.panel,tr,.lines li,.talk summary{break-inside:avoid}
h2,h3,figcaption,.intro,.legend,details.data{break-after:avoid}
details.data{break-before:avoid}
.talk:not([open]){display:none}
.on-paper{display:block}
figure{display:inline-block;width:100%}
.intro,.lead{orphans:4;widows:4}
#conversations{break-before:page}
}
`;
