import { grouped } from "@velvet/core";
import type { CaseFrontier } from "@velvet/scenarios";
import type { ReportInput } from "../report-input.ts";
import { amongWhich } from "../words/among-which.ts";
import { escapeText } from "../words/escape.ts";
import { inShort } from "../words/numbers.ts";
import { boundAtLength } from "../words/summary.ts";

const SIZE = { width: 760, height: 330, left: 56, right: 24, top: 34, bottom: 48 };

/** Border against voters left. Square root of the border, so that short borders are seen; the y axis is cut off zero. */
export function frontierChart(input: ReportInput, frontier: CaseFrontier): string {
	const { theCase, scorecard, statusQuo } = input;
	const { edges, km } = scorecard.metrics.border;
	const per = frontier.border === "km" ? 1000 : 1;
	const plan = { border: per === 1 ? edges : km, stranded: scorecard.metrics.stranded.value ?? 0 };
	const { oneUnderA, oneUnderB } = scorecard.metrics["self-determination"].reference;
	const { voters } = scorecard.metrics["self-determination"];
	const one = [
		{ text: "One country, A governs", stranded: Math.round(voters * (1 - oneUnderA)) },
		{ text: "One country, B governs", stranded: Math.round(voters * (1 - oneUnderB)) },
	];
	const corners = frontier.points.map((point) => ({ border: point.border / per, stranded: point.stranded }));
	const longest = Math.max(plan.border, ...corners.map((corner) => corner.border), 1);
	const highest = Math.max(plan.stranded, statusQuo.metrics.stranded.value ?? 0, ...one.map((o) => o.stranded));
	const lowest = Math.min(...corners.map((corner) => corner.stranded), plan.stranded);
	const span = Math.max(1, highest - lowest);
	const x = (border: number) => SIZE.left + (SIZE.width - SIZE.left - SIZE.right) * Math.sqrt(border / longest);
	const base = SIZE.height - SIZE.bottom;
	const y = (stranded: number) => base - 14 - (base - 14 - SIZE.top) * ((stranded - lowest) / span);
	const line = corners.map((corner) => `${tenth(x(corner.border))} ${tenth(y(corner.stranded))}`).join("L");
	const last = corners[corners.length - 1];
	const bound = boundAtLength(input) ?? plan.stranded;
	const off = plan.stranded > bound;
	const dot = { x: x(plan.border), y: y(plan.stranded) };
	const name = per === 1 ? `${theCase.atlas.levels.unit} lines of border` : "km of border";
	const left = dot.x > SIZE.width * 0.72;
	return `<svg class="chart" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${escapeText(`Frontier: voters left under the other camp against border. This plan: ${inShort(plan.stranded)} at ${Math.round(plan.border)}; the least at that border: ${inShort(bound)}.`)}">
<text x="${SIZE.left}" y="14">Voters left under the other camp</text>
<path class="under" d="M${line}L${tenth(x(last.border))} ${base}L${tenth(x(corners[0].border))} ${base}z"/>
${ticksY(lowest, highest)
	.map(
		(value) =>
			`<path class="axis" d="M${SIZE.left} ${tenth(y(value))}H${SIZE.width - SIZE.right}" opacity=".5"/><text x="${SIZE.left - 8}" y="${tenth(y(value) + 4)}" text-anchor="end">${inShort(value).replace(".0 ", " ")}</text>`,
	)
	.join("")}
<path class="axis" d="M${SIZE.left} ${base}H${SIZE.width - SIZE.right}"/>
${ticksX(longest)
	.map((value) => `<text x="${tenth(x(value))}" y="${base + 18}" text-anchor="middle">${grouped(value)}</text>`)
	.join("")}
<text x="${SIZE.width - SIZE.right}" y="${base + 36}" text-anchor="end">${escapeText(name)}</text>
<path class="curve" d="M${line}"/>
<text class="voice" x="${SIZE.left + 34}" y="${base - 34}">no ${amongWhich(theCase) === "" ? "" : "such "}plan can lie here</text>
${one.map(({ text, stranded }) => `<rect class="mark0" x="${SIZE.left - 4}" y="${tenth(y(stranded) - 4)}" width="8" height="8"/><text x="${SIZE.left + 12}" y="${tenth(y(stranded) + 4)}">${text}</text>`).join("")}
${off ? `<path class="dotted" d="M${tenth(dot.x)} ${tenth(dot.y)}V${tenth(y(bound))}"/><circle class="mark0" cx="${tenth(dot.x)}" cy="${tenth(y(bound))}" r="3.5"/>` : ""}
<circle class="mark1" cx="${tenth(dot.x)}" cy="${tenth(dot.y)}" r="7"/><text class="strong" x="${tenth(dot.x + (left ? -13 : 13))}" y="${tenth(dot.y - 8)}" text-anchor="${left ? "end" : "start"}">this plan</text>
</svg>`;
}

function ticksY(lowest: number, highest: number): number[] {
	const step = niceStep((highest - lowest) / 6);
	const first = Math.ceil(lowest / step) * step;
	const ticks: number[] = [];
	for (let value = first; value <= highest; value += step) ticks.push(value);
	return ticks;
}

/** Quarters of the square root: 1/16, 1/4, 9/16 and all of the longest border, on round numbers. */
function ticksX(longest: number): number[] {
	const rough = [1 / 64, 1 / 16, 1 / 4, 9 / 16, 1].map((part) => {
		const step = niceStep((longest * part) / 8);
		return Math.floor((longest * part) / step) * step;
	});
	return [0, ...new Set(rough.filter((value) => value > 0))];
}

function niceStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
	const lead = rough / power;
	return power * (lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1);
}

function tenth(value: number): string {
	return String(Math.round(value * 10) / 10);
}
