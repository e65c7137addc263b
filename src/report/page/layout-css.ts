/** The page's frame, headings, the first screen. */
export const LAYOUT_CSS = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);font-variant-numeric:tabular-nums}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--calm);outline-offset:3px;border-radius:3px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--raised);padding:.5rem 1rem;z-index:2}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{max-width:1120px;margin:0 auto;padding:0 28px 96px}
header.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding:26px 0 18px;border-bottom:1px solid var(--line);font-size:.875rem;color:var(--soft)}
.brand{font:600 1.125rem/1 var(--serif);color:var(--ink);letter-spacing:.01em}
nav{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;padding:14px 0 0;font-size:.875rem;color:var(--soft)}
main>section{padding-top:88px}
main>section:first-child{padding-top:36px}
h1{font:500 clamp(2rem,4.4vw,3.25rem)/1.1 var(--serif);letter-spacing:-.02em;margin:.9rem 0 1rem;text-wrap:balance}
h2{font:500 clamp(1.6rem,3vw,2.15rem)/1.2 var(--serif);letter-spacing:-.01em;margin:0 0 .75rem}
h3{font:600 1.125rem/1.35 var(--sans);margin:2.25rem 0 .5rem}
h4{font:600 .875rem/1.4 var(--sans);margin:0 0 .35rem}
.intro{max-width:68ch;color:var(--soft);margin:0 0 1.75rem;font-size:1.0625rem}
.lead{font-size:1.125rem;line-height:1.55;max-width:74ch;margin:.15rem 0;color:var(--soft)}
.lead:first-of-type{color:var(--ink)}
h1+.lead{color:var(--ink)}
.lead.strong{color:var(--ink);font-weight:600;margin-top:.9rem}
.quiet{color:var(--soft);font-size:.875rem;font-weight:400;max-width:75ch}
h3 .quiet{font-size:1rem}
.badge{display:inline-block;margin:0;padding:.3rem .85rem;border-radius:999px;font-weight:650;font-size:.9375rem;border:1.5px solid currentColor}
.fail .badge{color:var(--bad);background:var(--hot-wash)}
.pass .badge{color:var(--good);background:var(--calm-wash)}
.unclear .badge{color:var(--doubt);background:var(--doubt-wash)}
.panels{display:grid;grid-template-columns:1fr 1fr;margin:34px 0 0;border-radius:20px;overflow:hidden;border:1px solid var(--line)}
.panel{padding:28px 36px 20px}
.panel.calm{background:var(--calm-wash)}
.panel.hot{background:var(--hot-wash)}
.panel h2{font:600 1rem/1.3 var(--sans);letter-spacing:0;margin:0}
.panel.calm h2,.panel.calm .big{color:var(--calm)}
.panel.hot h2,.panel.hot .big{color:var(--hot)}
.big{font:500 clamp(3.4rem,8.4vw,6.25rem)/1 var(--serif);letter-spacing:-.035em;margin:1rem 0 .35rem}
.of{font-size:1.125rem;margin:0 0 1.1rem}
.then{color:var(--soft);font-size:.9375rem;display:block}
.panel dl{margin:0;display:grid;gap:0}
.panel dl div{display:flex;justify-content:space-between;gap:1rem;padding:.6rem 0;border-top:1px solid var(--calm-line)}
.panel.hot dl div{border-color:var(--hot-line)}
.panel dt{color:var(--ink)}
.panel dd{margin:0;font-weight:650;white-space:nowrap}
.caption{text-align:center;margin:1.1rem auto 0;font-size:1.0625rem;max-width:70ch}
figure{margin:44px 0 0}
figcaption{font-weight:600;margin-bottom:.75rem;font-size:1.0625rem}
.limits{margin-top:64px}
footer{margin-top:96px;padding-top:18px;border-top:1px solid var(--line);color:var(--soft);font-size:.875rem}
@media (max-width:760px){
.page{padding:0 18px 64px}
.panels{grid-template-columns:1fr}
.panel{padding:26px 22px}
main>section{padding-top:64px}
.lead{font-size:1.0625rem}
}
`;
