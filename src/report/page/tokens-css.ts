/** Colours and type: one calm accent for what the dashboard shows, one hot accent for what customers lived, and paper. */
export const TOKENS_CSS = `
:root{
color-scheme:light dark;
--paper:#fbfaf7;--raised:#ffffff;--ink:#1c1b19;--soft:#5c5952;--line:#e2ded5;--grid:#e9e5dc;
--calm:#0b6b60;--calm-wash:#e3f1ee;--calm-line:#b5d8d1;
--hot:#bd2f12;--hot-wash:#fdebe4;--hot-line:#f3c4b4;
--good:#0b6b60;--bad:#bd2f12;--doubt:#7a5900;--doubt-wash:#fbf0d2;
--s0:#5f1a37;--s1:#83209b;--s2:#8f1d1d;--s3:#c5311a;--s4:#e06a1f;--s5:#eb9a35;--s6:#f0be62;--s7:#e9d8a6;
--h1:#fdf3ee;--h2:#fbe2d7;--h3:#f7c7b4;--h4:#f0a086;--h5:#dd6a4b;--h6:#b63a1d;--h5-ink:#1c1b19;--h6-ink:#ffffff;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"DejaVu Serif",serif;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
}
@media (prefers-color-scheme:dark){:root{
--paper:#151412;--raised:#1e1d1a;--ink:#eeebe4;--soft:#aaa599;--line:#37342e;--grid:#2b2924;
--calm:#62cdbc;--calm-wash:#15302c;--calm-line:#2c5a53;
--hot:#ff8a66;--hot-wash:#3a1c13;--hot-line:#6e3423;
--good:#62cdbc;--bad:#ff8a66;--doubt:#e6bf55;--doubt-wash:#33290f;
--s0:#c76b93;--s1:#c48be0;--s2:#b5423c;--s3:#e5593b;--s4:#f08445;--s5:#f2a95a;--s6:#f0c87c;--s7:#b9a877;
--h1:#2a1c17;--h2:#3d221a;--h3:#5a2c1f;--h4:#7f3a26;--h5:#b3502f;--h6:#ff9270;--h5-ink:#ffffff;--h6-ink:#1a0d08;
}}
`;
