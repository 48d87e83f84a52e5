import { type Checked, columnValues, counted, failedWith, type Issue, issue, nameSome, passed } from "@velvet/core";
import { findPlace, unknownPlace } from "../find-place.ts";
import type { Case } from "../open-case.ts";
import { type MappingRow, OTHER, surveyMapping } from "./mapping.ts";
import type { ReferendumSpec } from "./referendum-spec.ts";

/** The mapping of a case: which row speaks for each unit, and the votes it speaks of. */
export interface OpenMapping {
	readonly rows: readonly MappingRow[];
	/** Row of each unit of the atlas; only that of units that vote means anything. */
	readonly rowOf: Uint16Array;
	/** Choices of the vote, `other` last. */
	readonly choices: readonly string[];
	/** What each is called: of a candidate, his name. */
	readonly choiceNames: readonly string[];
	/** Votes for each of the choices, by unit of the atlas. */
	readonly votes: readonly Float64Array[];
}

const NO_ROW = 0xffff;

/** Finds the row of every unit that votes. Issues name places without one, and choices that a row says nothing of. */
export function openMapping(theCase: Case, spec: ReferendumSpec, voting: readonly number[]): Checked<OpenMapping> {
	const { atlas, preference } = theCase;
	const choices = [...preference.vote.choices.map(({ key }) => key), OTHER];
	const own = spec.mapping ?? [];
	const survey = spec.onlyMapping === true || !speaksOf(surveyMapping[0], choices) ? [] : surveyMapping;
	const rows = [...own, ...survey];
	const issues: Issue[] = own.flatMap((row, r) => checkRow(row, choices, `referendum.mapping.${r}`));
	const rowOf = new Uint16Array(atlas.units.ids.length).fill(NO_ROW);
	assign(theCase, own, 0, rowOf, (place, r) => issues.push(unknownPlace(place, `referendum.mapping.${r}.places`)));
	// A state that the survey knows and this atlas does not have is no mistake of anyone's.
	assign(theCase, survey, own.length, rowOf, () => {});
	const without = voting.filter((unit) => rowOf[unit] === NO_ROW);
	if (without.length > 0) {
		const places = without.map((unit) => `${atlas.units.names[unit]} (${atlas.units.ids[unit]})`);
		const message = `For ${counted(without.length, "unit")} nothing says how a vote recorded is related to a vote to leave.`;
		const fix = 'Give "referendum": {"mapping": [...]} a row for them; a row without places holds for all others.';
		issues.push({ ...issue("no-mapping", message, nameSome(places), fix), places });
	}
	if (issues.length > 0) return failedWith(issues);
	const votes = preference.vote.choices.map(({ column }) => columnValues(atlas, column).map((count) => count || 0));
	const total = columnValues(atlas, preference.vote.totalColumn);
	const other = total.map((count, u) => Math.max(0, (count || 0) - votes.reduce((sum, each) => sum + each[u], 0)));
	const choiceNames = [...preference.vote.choices.map(({ name }) => name), OTHER];
	return passed({ rows, rowOf, choices, choiceNames, votes: [...votes, other] });
}

/** Rows of finer places first; a unit keeps the first row that it gets. */
function assign(
	{ atlas }: Case,
	rows: readonly MappingRow[],
	offset: number,
	rowOf: Uint16Array,
	unknown: (place: string, row: number) => void,
): void {
	const everywhere = { units: [...atlas.units.ids.keys()], level: Number.POSITIVE_INFINITY };
	const found = rows.flatMap(({ places }, r) => {
		if (places === undefined) return [{ ...everywhere, r }];
		return places.flatMap((place) => {
			const at = findPlace(atlas, place);
			if (at === null) unknown(place, r);
			return at === null ? [] : [{ ...at, r }];
		});
	});
	for (const { units, r } of found.sort((p, q) => (p.level === q.level ? p.r - q.r : p.level - q.level))) {
		for (const unit of units) if (rowOf[unit] === NO_ROW) rowOf[unit] = offset + r;
	}
}

function speaksOf({ support }: MappingRow, choices: readonly string[]): boolean {
	return choices.every((choice) => Object.hasOwn(support, choice));
}

function checkRow({ name, support }: MappingRow, choices: readonly string[], where: string): Issue[] {
	const missing = choices.filter((choice) => !Object.hasOwn(support, choice));
	const unknown = Object.keys(support).filter((choice) => !choices.includes(choice));
	const known = `Give each of these a share: ${choices.join(", ")}.`;
	return [
		...missing.map((choice) =>
			issue("choice-without-support", `Row "${name}" says nothing of choice "${choice}".`, where, known),
		),
		...unknown.map((choice) => issue("unknown-choice", `The vote has no choice "${choice}".`, where, known)),
	];
}
