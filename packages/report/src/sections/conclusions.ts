import { plural } from "@velvet/core";
import type { ReportInput } from "../report-input.ts";
import { escapeText } from "../words/escape.ts";
import { campChoice } from "../words/nations.ts";
import { inPercent, inWords } from "../words/numbers.ts";

/** What a reader might take from the figures although they do not say it: only what applies to this plan. */
export function conclusionsSection(input: ReportInput): string {
	const points = conclusions(input).map((point) => `<li>${escapeText(point)}</li>`);
	return `<section><h2>What must not be concluded</h2><ul>${points.join("\n")}</ul></section>`;
}

function conclusions({ theCase, scorecard, certificate }: ReportInput): string[] {
	const { metrics, ground } = scorecard;
	const { reference } = metrics["self-determination"];
	const { unit, parent } = theCase.atlas.levels;
	const { vote } = theCase.preference;
	const stranded = inWords(metrics.stranded.value ?? 0);
	const byUnit = ground.plan.origin.parameters.level === unit || reference.bound - reference.byParent > 0;
	return [
		`That anyone here wishes to separate. A vote for ${campChoice(theCase, 0)} or ${campChoice(theCase, 1)} (${vote.title}) settled that contest and no other; nobody was asked where to live or who should govern them. Camps are sets of ballots. They are not peoples.`,
		`That the ${stranded} voters left under the other camp do not count. They would be governed by the camp they did not vote for, and a plan that spares others does not spare them.`,
		...(byUnit
			? [
					`That a finer map is a better one. The same people score ${inPercent(reference.byParent)} divided by ${parent} and ${inPercent(reference.bound)} divided by ${unit}, without anyone having moved or changed their mind: compare plans of equal grain only.`,
				]
			: []),
		"That people would be happier, or richer, or safer. Nothing on this page measures that.",
		"That separation is likely. No figure here is the chance of a vote, a secession, a judgment of a court or a conflict.",
		"That part of a country may lawfully leave it on its own, or that any share of votes would be enough. That is for law and for agreement.",
		...(metrics.gdp.value === null
			? []
			: [
					"That the economy of either nation would be what is counted on its land today. Trade, prices, debts and people would change with a border, and published costs of other separations need not carry over.",
				]),
		"That those who voted for others, or did not vote, side with either camp. They are spread like the votes of their neighbours where a figure speaks of people, and left out where it speaks of voters of the two camps.",
		...(certificate === undefined
			? []
			: [
					"That this border is the best border. It is proven best for two numbers at one price: voters left, and length. It knows nothing of roads, rivers, languages, capitals, or of how many pieces a nation falls into.",
				]),
		`That lengths and areas are surveyed. They are those of generalised ${unit} lines, good for comparing plans and too coarse for drawing a treaty.`,
		`That either camp is favoured by its letter, its colour or its place on the page. Exchange the two and every number of these ${plural(unit)} changes places with its twin; velvet --mirror does it.`,
	];
}
