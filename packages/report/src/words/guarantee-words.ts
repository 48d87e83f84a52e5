import { type Atlas, atlasLevels, counted, type Notice, nameSome, type UnitId, unitLabel } from "@velvet/core";
import {
	type Answer,
	type Case,
	type GuaranteeKey,
	type GuaranteeList,
	type GuaranteeRow,
	guaranteeKinds,
	type Scenario,
} from "@velvet/scenarios";
import { withArticle } from "./nations.ts";
import { inPercent, inWords } from "./numbers.ts";

type Named = Pick<Scenario, "polities">;

/** "the United States": a nation in a sentence, by its id. */
export function nationOf({ polities }: Named, id: string): string {
	return withArticle(polities.find((polity) => polity.id === id)?.name ?? id);
}

export function guaranteeTitle(key: GuaranteeKey): string {
	return guaranteeKinds.find((kind) => kind.key === key)?.title ?? key;
}

/** Places by name, as a guarantee lists them by id: "Travis, TX, Colorado". */
export function placeNames(atlas: Atlas, places: readonly string[]): string {
	const names = places.map((id) => {
		const unit = atlas.units.ids.indexOf(id as UnitId);
		if (unit >= 0) return unitLabel(atlas.units, unit);
		const level = atlasLevels(atlas).find(({ ids }) => ids.includes(id));
		return level === undefined ? id : level.names[level.ids.indexOf(id)];
	});
	return nameSome(names, 12);
}

/** What a guarantee would reach: "21.9 million voters in 489 counties"; why it reaches nobody, where it does not apply. */
export function coverWords({ kind, applies, why, covers }: GuaranteeRow, unit: string, units: string): string {
	if (!applies) return why;
	if (kind === "passage") {
		return `${counted(covers.places, "piece")} with ${counted(covers.people, "person", "people")}`;
	}
	return `${inWords(covers.voters)} voters in ${counted(covers.places, unit, units)}`;
}

/** Whether a row stands in the scenario, and how. */
export function enteredWords({ entered, clause }: Pick<GuaranteeRow, "entered" | "clause">): string {
	return entered ? "entered" : clause ? "by its clause" : "not entered";
}

const answerWords: { readonly [answer in Answer]: string } = {
	same: "the same by",
	clause: "the same by the clause of",
	"other-terms": "on other terms by",
	"not-given": "not given by",
	"nothing-to-cover": "nobody to reach in",
};

/** What the other side does about a guarantee: "the same by the United States", "not given by Texas". */
export function answersIn(scenario: Named, { others }: Pick<GuaranteeRow, "others">): string {
	const parts = Object.entries(answerWords).flatMap(([answer, words]) => {
		const who = scenario.polities.flatMap(({ id }) => (others[id] === answer ? [nationOf(scenario, id)] : []));
		return who.length === 0 ? [] : [`${words} ${nameSome(who)}`];
	});
	return parts.length === 0 ? "there is no other side" : parts.join("; ");
}

/** "Without return: not given by the United States." */
function unreciprocatedWords(scenario: Named, row: Pick<GuaranteeRow, "others">): string {
	return `Without return: ${answersIn(scenario, row)}.`;
}

/** How far what a nation gives reaches: "21,900,000 of 22,173,314 voters; 273,314 are left without any." */
export function reachWords(scenario: Named, list: GuaranteeList, id: string): string {
	const { voters, share, covered, left } = list.polities[id];
	const camp = list.polities[id].government === "A" ? "B" : "A";
	const all = `${inWords(voters)} ${camp}-voters in ${nationOf(scenario, id)}, ${inPercent(share)} of its voters`;
	if (voters === 0) return `No voter of the other camp would live in ${nationOf(scenario, id)}.`;
	if (covered.voters === 0) return `${all}: no guarantee entered reaches any.`;
	return left === 0
		? `${all}: at least one guarantee entered reaches each.`
		: `${all}: at least one guarantee entered reaches ${inWords(covered.voters)}, none the other ${inWords(left)}.`;
}

/** What is worth knowing of the guarantees entered: given without return, reaching nobody, or about places elsewhere. */
export function guaranteeNotices({ scenario, atlas }: Case, list: GuaranteeList): readonly Notice[] {
	const said = ({ kind, by }: Pick<GuaranteeRow, "kind" | "by">) =>
		`${nationOf(scenario, by)}: ${guaranteeTitle(kind).toLowerCase()}`;
	return [
		...list.unreciprocated.map((row) => ({
			code: "guarantee-unreciprocated",
			message: unreciprocatedWords(scenario, row),
			where: said(row),
		})),
		...list.guarantees
			.filter(({ entered, covers }) => entered && covers.places === 0)
			.map((row) => ({
				code: "guarantee-covers-nobody",
				message: `It would reach nobody. ${row.applies ? "None of its places has voters whom it would reach." : row.why}`,
				where: said(row),
			})),
		...list.elsewhere.map((each) => ({
			code: "guarantee-elsewhere",
			message: `These places are not in ${nationOf(scenario, each.by)}: ${placeNames(atlas, each.places)}.`,
			where: said(each),
		})),
	];
}
