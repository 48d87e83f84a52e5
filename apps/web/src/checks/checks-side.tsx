import { withArticle } from "@velvet/report";
import type { Check } from "@velvet/scenarios";
import type { CaseView, RulesView, RuleView } from "../engine/views.ts";
import { inSlotOrder } from "../score/rows.tsx";
import type { DroppedPoints } from "../state/marks.ts";
import { capital, counted, short } from "../words/numbers.ts";
import { tallyRules, verdictOf } from "./rules.ts";

/** So what of the findings: the people in pieces apart, of both nations. */
export function FindingsSide({ theCase, checks }: { theCase: CaseView; checks: readonly Check[] }) {
	const apart = peopleOf(checks, "exclaves");
	const dry = peopleOf(checks, "sea-access");
	const reach = theCase.scenario.links === "land" ? "by land" : `over ${theCase.scenario.links.slice(1)} links`;
	const costs = checks.filter(({ severity }) => severity === "warn" || severity === "fail").length;
	const held = checks.filter(({ severity }) => severity === "ok").length;
	return (
		<div className="side">
			<h3>Apart from the largest piece</h3>
			<p className="big">{short(sum(apart.values()))} people</p>
			<p>
				{pairOf(theCase, apart)} live in pieces that nothing joins {reach} to the largest of their nation.
			</p>
			<p>{pairOf(theCase, dry)} live in pieces that touch no ocean.</p>
			<p>
				{counted(costs, "finding")} {costs === 1 ? "names" : "name"} a cost to someone, {held}{" "}
				{held === 1 ? "says" : "say"} that something holds.
			</p>
		</div>
	);
}

interface RulesProps {
	readonly theCase: CaseView;
	/** Those that are asked. */
	readonly rules: readonly RuleView[];
	readonly preset: RulesView["presets"][number] | null;
}

export function RulesSide({ theCase, rules, preset }: RulesProps) {
	const tally = tallyRules(rules);
	const failing = rules.filter((rule) => verdictOf(rule) === "fails");
	const brokenBy = (polity: string) =>
		failing.filter(({ findings }) => findings.some((each) => each.polity === polity && each.severity === "fail"))
			.length;
	return (
		<div className="side">
			<h3>{preset === null ? "Rules that authors set themselves" : preset.title}</h3>
			<p className="big">
				{tally.holds} of {rules.length} hold
			</p>
			<p>
				A rule holds when it does for each nation that it speaks of.{" "}
				{capital(
					inSlotOrder(theCase)
						.map((polity) => `${withArticle(polity.name)} breaks ${brokenBy(polity.id)}`)
						.join(", "),
				)}
				.
			</p>
			{tally["cannot say"] > 0 && <p>{tally["cannot say"]} cannot be evaluated with the data at hand.</p>}
			<p>{preset === null ? "Velvet asks none of them of a plan." : `After ${preset.source}.`}</p>
		</div>
	);
}

interface PointsProps {
	readonly theCase: CaseView;
	readonly assignment: Uint16Array;
	readonly points: DroppedPoints;
	readonly onForget: () => void;
}

export function PointsSide({ theCase, assignment, points, onForget }: PointsProps) {
	const nations = inSlotOrder(theCase).map((polity) => {
		const at = theCase.polities.indexOf(polity);
		return { name: polity.name, count: points.list.filter(({ unit }) => assignment[unit] === at).length };
	});
	const held = sum(nations.map(({ count }) => count));
	return (
		<div className="side">
			<h3>Points of {points.file}</h3>
			<p className="big">{nations.map(({ count }) => count).join(" + ")}</p>
			<p>
				{nations.map(({ name, count }) => `${count} in ${withArticle(name)}`).join(", ")}
				{held < points.list.length && `, ${points.list.length - held} on unassigned land`}. Who would keep them is for
				the nations to settle: this says only where they lie.
			</p>
			<button type="button" className="word" onClick={onForget}>
				Take them off the map
			</button>
		</div>
	);
}

/** People by nation of the findings that name a place and a cost. */
function peopleOf(checks: readonly Check[], key: string): ReadonlyMap<string, number> {
	const people = new Map<string, number>();
	for (const check of checks) {
		if (check.key !== key || check.polity === null || check.severity !== "warn") continue;
		people.set(check.polity, (people.get(check.polity) ?? 0) + check.people);
	}
	return people;
}

function pairOf(theCase: CaseView, people: ReadonlyMap<string, number>): string {
	return inSlotOrder(theCase)
		.map((polity) => `${short(people.get(polity.id) ?? 0)} in ${withArticle(polity.name)}`)
		.join(" and ");
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const each of numbers) total += each;
	return total;
}
