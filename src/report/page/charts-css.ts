/** Charts: looks by class, since the page's policy allows no style attribute. */
export const CHARTS_CSS = `
.chart{display:block;width:100%;height:auto;min-width:660px;font-family:var(--sans)}
.chart text{fill:var(--ink);font-size:14px}
.chart .tick,.chart .axis{fill:var(--soft);font-size:13px}
.chart .note{fill:var(--soft);font-size:13px}
.chart .halo{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.grid{stroke:var(--grid)}.base{stroke:var(--soft)}
.mark{stroke:var(--ink);stroke-dasharray:2 4}
.gap{fill:var(--hot);opacity:.13}
.line{fill:none;stroke-width:3.5;stroke-linecap:round;stroke-linejoin:round}
.line.calm{stroke:var(--calm)}.line.hot{stroke:var(--hot)}
.dot{stroke:var(--paper);stroke-width:2}
.dot.calm{fill:var(--calm)}.dot.hot{fill:var(--hot)}.dot.ink{fill:var(--ink)}
.whisker{stroke-width:2}.whisker.hot{stroke:var(--hot);opacity:.6}.whisker.ink{stroke:var(--ink)}
.chart .end-value{font:500 30px var(--serif)}
.chart .end-value.calm{fill:var(--calm)}.chart .end-value.hot{fill:var(--hot)}
.chart .end-name{font-size:14px;fill:var(--soft)}
.layer{stroke:var(--paper);stroke-width:.75}
.s0{fill:var(--s0)}.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}.s6{fill:var(--s6)}.s7{fill:var(--s7)}
.alone{fill:none;stroke:var(--ink);stroke-width:2}
.proportion{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:7 6}
.bar.first{fill:var(--line)}.bar.again{fill:var(--hot)}.bar.phone{fill:var(--ink)}
.part.calm{fill:var(--calm)}.part.soft{fill:var(--calm-line)}.part.hot{fill:var(--hot)}
.chart .bar-value{font-weight:650}
.key::before{content:"";display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .35em -.05em 0}
.key.calm::before{background:var(--calm);border-radius:50%}.key.hot::before{background:var(--hot)}
.key.first::before{background:var(--line)}.key.again::before{background:var(--hot)}.key.phone::before{background:var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.4rem;list-style:none;margin:0 0 .75rem;padding:0;font-size:.875rem}
.legend svg{width:14px;height:14px;vertical-align:-2px;margin-right:.25rem}
.legend svg.long{width:24px}
.limit{display:block;width:220px;height:28px;margin-left:auto}
.limit .track{stroke:var(--line);stroke-width:6;stroke-linecap:round}
.limit .span{stroke-width:6;stroke-linecap:round;opacity:.45}
.limit .span.fail,.limit .point.fail{stroke:var(--bad)}.limit .span.pass,.limit .point.pass{stroke:var(--good)}.limit .span.unclear,.limit .point.unclear{stroke:var(--doubt)}
.limit .point{fill:var(--raised);stroke-width:3}
.limit-mark{stroke:var(--ink);stroke-width:2.5}
`;
