import type { CampIndex } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { otherInk, polityColours } from "../style/polity-colours.ts";
import { darkTheme, lightTheme, mono, sans, serif, type Theme } from "../style/tokens.ts";

/** Style sheet of a report: the page's tokens, one column, light, dark and paper. No font is loaded from anywhere. */
export function pageStyle(theCase: Case, governments: readonly CampIndex[]): string {
	return `:root{color-scheme:light dark;${variables(theCase, governments, lightTheme)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(theCase, governments, darkTheme)}}}
${layout}
${figures}
${tables}
${narrow}
${paper}`;
}

function variables(theCase: Case, governments: readonly CampIndex[], theme: Theme): string {
	const nations = governments.map((government, k) => {
		const { fills, ink } = polityColours(theCase, k, government, theme);
		const stripe = otherInk(theCase, government, theme);
		return `--n${k}:${fills[1]};--n${k}a:${fills[0]};--n${k}b:${fills[1]};--n${k}c:${fills[2]};--n${k}d:${fills[3]};--i${k}:${ink};--h${k}:${stripe};`;
	});
	const { paper, panel, ink, text2, muted, line, line2, border } = theme;
	return `--paper:${paper};--panel:${panel};--ink:${ink};--text2:${text2};--muted:${muted};--line:${line};--line2:${line2};--border:${border};${nations.join("")}`;
}

const layout = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--panel);color:var(--ink);font:15px/23px ${sans};font-variant-numeric:tabular-nums lining-nums}
header,main>section,main>.lead,footer{max-width:1080px;margin:0 auto;padding:0 28px}
header{display:flex;gap:20px;align-items:baseline;padding-top:18px;padding-bottom:16px}
.mark{font:400 22px/1 ${serif}}.mark i{border-left:2px dotted var(--ink);margin:0 2px 0 1px}
header p{margin:0;color:var(--text2)}
.stage{background:var(--paper);border-block:1px solid var(--line);padding:30px 0 24px}
.stage>*{max-width:1080px;margin-inline:auto;padding-inline:28px}
h1{font:400 32px/40px ${serif};letter-spacing:-.015em;margin-block:0 10px;text-wrap:pretty}
h1 b{font-weight:600}
h2{font:500 24px/30px ${serif};margin:0 0 14px}
h3{font:600 15px/22px ${sans};margin:0}
main>section{padding-top:38px;padding-bottom:6px}
p{margin:0 0 12px;max-width:72ch}
.muted,small{color:var(--muted)}
small{font-size:13px;line-height:19px}
code,pre{font:12.5px/19px ${mono};overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:var(--paper);border:1px solid var(--line);padding:12px 14px;margin:0 0 14px}
a{color:inherit}
ul{margin:0;padding-left:20px;max-width:76ch}
li{margin-bottom:8px}
footer{padding-top:28px;padding-bottom:48px;color:var(--muted);font-size:13px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}
h3+p{margin-bottom:8px}.proof{margin-top:22px}
.beside{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:20px 36px;align-items:start}
.rule{border-left:3px solid var(--line2);padding-left:12px}`;

const figures = `
figure{margin:0}
.vm{display:block;width:100%;height:auto}
.legend{display:flex;flex-wrap:wrap;gap:6px 22px;margin-top:10px;font-size:13px;line-height:20px;color:var(--text2)}
.legend span{display:inline-flex;align-items:center;gap:8px}
.swatch{display:inline-block;width:26px;height:14px;border:1px solid;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.ramp{display:inline-flex}.ramp .swatch{border:0;width:18px}
.seam{height:10px;border:0;display:inline-block;width:26px}
.bars{margin:0 0 6px}
.bars p{display:flex;justify-content:space-between;gap:16px;margin:0 0 4px;font-size:13px;line-height:18px;max-width:none;color:var(--text2)}
.bars p b{color:var(--ink);font-weight:600}
.bar{display:flex;border:1.5px solid;height:22px;margin-bottom:16px}
.bar>i,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.parted{display:flex;gap:14px}
.parted>div{min-width:0}
.parted .bar{height:30px;margin-bottom:12px}
.fates{display:flex;flex-wrap:wrap;gap:8px 0;margin-bottom:10px}
.fates div{flex:1 1 25%;min-width:150px}
.fates b,.big{display:block;font:500 25px/30px ${serif}}
.chart{display:block;width:100%;height:auto;max-width:760px}
.chart text{font-size:12px;fill:var(--text2)}
.chart .strong{fill:var(--ink);font-weight:600}
.chart .axis{stroke:var(--line2);stroke-width:1;fill:none}
.chart .curve{stroke:var(--ink);stroke-width:1.8;fill:none;stroke-linejoin:round}
.chart .under{fill:var(--paper)}
.chart .mark0{fill:var(--panel);stroke:var(--ink);stroke-width:1.5}
.chart .mark1{fill:var(--ink);stroke:var(--panel);stroke-width:2}
.chart .dotted{stroke:var(--ink);stroke-width:1.3;stroke-dasharray:2 3;fill:none}
.chart .voice{font:italic 15px ${serif};fill:var(--muted)}`;

const tables = `
table{border-collapse:collapse;width:100%;margin:0 0 12px}
caption{text-align:left;color:var(--muted);font-size:13px;padding-bottom:6px}
th,td{text-align:left;vertical-align:baseline;padding:9px 0;border-top:1px solid var(--line);font-weight:400}
thead th{color:var(--muted);font-size:13px;padding:4px 0;border-top:0}
tbody th{font-weight:500;padding-right:16px}
td.n,th.n{text-align:right;white-space:nowrap;padding-left:16px}
.score td.n{font:400 18px/24px ${serif};color:var(--muted)}
.score td.plan{font-weight:500;font-size:20px;color:var(--ink)}
.score td.change{font:400 13px/20px ${sans};color:var(--text2)}
.held th b{border-bottom:3px solid;font-weight:600;color:var(--ink)}
.held td small{display:inline-block;min-width:56px;font-family:${sans}}
.rule td{padding:5px 0}
.wide td,.wide thead th{padding-right:18px}.wide td{font-size:14px;line-height:20px}.wide ul{padding-left:16px}
.score tr.more th,.score tr.more td{border-top:0;padding-top:0}
.cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:6px 24px}
.cells b{display:block;font:500 18px/24px ${serif}}
.cells small{display:block}
.methods{display:grid;grid-template-columns:1fr 1fr;gap:26px 32px}
.methods p{margin:0 0 5px;font-size:14px;line-height:20px}
.methods code{display:block;margin:0 0 5px}
.sources td{font-size:13.5px;line-height:20px}
.sources code{font-size:11.5px;line-height:16px;color:var(--muted);display:block}`;

const narrow = `
@media screen and (max-width:700px){
header,main>section,main>.lead,footer,.stage>*{padding-inline:16px}
header{flex-wrap:wrap;gap:2px 14px}
h1{font-size:23px;line-height:29px}
h2{font-size:21px;line-height:27px}
.two,.methods,.beside{grid-template-columns:1fr;gap:20px}
.score td.n{font-size:14px;padding-left:8px}
.score td.plan{font-size:15px}
.score td.change{font-size:12px}
.score tbody th{padding-right:4px;font-size:14px;line-height:19px}
.held td.n,.held td.plan{font-size:13px;padding-left:5px}.held th.n{white-space:normal}
.held td small{display:block}
.fates div{flex-basis:50%;min-width:0}
.fates b{font-size:21px;line-height:26px}
.cells{grid-template-columns:1fr 1fr;gap:6px 14px}
svg.vm .piece{display:none}
svg.vm .nation{font-size:38px;stroke-width:6px;letter-spacing:.08em}
svg.vm .people{font-size:30px;stroke-width:6px}
svg.vm .border{stroke-width:2.6px}
.chart text{font-size:20px}.chart .voice{font-size:22px}
.flow thead{display:none}.flow td,.flow th{display:block;padding:2px 0;border:0}.flow tbody th{border-top:1px solid var(--line);padding-top:9px}
.sources thead{display:none}.sources td{display:block;padding:2px 0;border:0}.sources td:first-child{border-top:1px solid var(--line);padding-top:9px}
}`;

const paper = `
@media print{
@page{size:A4;margin:14mm 13mm}
body{background:#fff;font-size:9.5pt;line-height:13.5pt}
header,main>section,main>.lead,footer,.stage>*{padding-inline:0;max-width:none}
header{padding-top:0}
.stage{background:none;border:0;padding:4mm 0 0}
main>section{padding-top:8mm}
h1{font-size:17pt;line-height:22pt}
h2{font-size:14pt;line-height:18pt;break-after:avoid}
h3{break-after:avoid}
tr,.methods>div,li,figure,.bars,.fates{break-inside:avoid}
.score td.n{font-size:10.5pt}.score td.plan{font-size:11.5pt}
th,td{padding:1.6mm 0}
small,.legend,.sources td,.bars p{font-size:8pt;line-height:11pt}
.methods p,.methods code{font-size:8pt;line-height:11pt}
code,pre{font-size:7.5pt;line-height:10.5pt}
.sources code{font-size:6.5pt;line-height:9pt}
.big,.fates b{font-size:14pt;line-height:18pt}
svg.vm .water0,svg.vm .water1,svg.vm .water2,svg.vm .water3,svg.vm .gap{display:none}
.beside{grid-template-columns:3fr 2fr}
.bars,.parted,.fates div{min-width:0}
}`;
