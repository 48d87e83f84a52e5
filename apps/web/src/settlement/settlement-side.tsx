import type { Issue } from "@velvet/core";
import { withArticle } from "@velvet/report";
import { type NotSettled, SETTLEMENT_CAVEATS, type SettledShares, type SettlementResult } from "@velvet/scenarios";
import { Side } from "../frame/side.tsx";
import { fixed, NONE, signed } from "../words/numbers.ts";
import { allOf, pointsText, splitText } from "./settlement-words.ts";
import type { SettlementHere } from "./use-settlement.ts";

/** So what: what each party would have, what is divided, and what a misstatement could bring; or what is still missing. */
export function SettlementSide({ here, result }: { here: SettlementHere; result: SettlementResult | null }) {
	return (
		<Side
			label="What follows for the parties"
			heading="Who keeps what"
			number={result === null ? NONE : numberOf(mainOf(result), result)}
		>
			{result === null ? <Missing here={here} /> : <Outcome result={result} />}
			<p className="settlement-caveat">
				{SETTLEMENT_CAVEATS[0]} {SETTLEMENT_CAVEATS[1]}
			</p>
		</Side>
	);
}

/** The procedure that is told first: the first of them that has an answer. */
function mainOf({ procedures: { adjustedWinner, maxNash, equalShares } }: SettlementResult): SettledShares {
	return adjustedWinner.points !== null ? adjustedWinner : maxNash.points !== null ? maxNash : equalShares;
}

/** "65.5 points each", or the points of each party. */
function numberOf({ points, exact }: SettledShares, { parties }: SettlementResult): string {
	const said = parties.map(({ id }) => pointsText(points[id]));
	return new Set(Object.values(exact.points)).size === 1 ? `${said[0]} points each` : `${allOf(said)} points`;
}

function Outcome({ result }: { result: SettlementResult }) {
	const { adjustedWinner, maxNash, equalShares, proportional } = result.procedures;
	const main = mainOf(result);
	return (
		<>
			{adjustedWinner.points === null ? (
				<p>{adjustedWinner.why}</p>
			) : (
				<p>
					Of 100, by adjusted winner. {splitText(result)}
					{adjustedWinner.equitable ? "" : " They cannot be made equal without waste."}
				</p>
			)}
			{maxNash.points === null ? (
				<p>Whole issues: {maxNash.why}</p>
			) : (
				<p>
					With every issue whole {allOf(result.parties.map(({ id }) => pointsText(maxNash.points[id])))}, the greatest
					product: {fixed(maxNash.product, Number.isInteger(maxNash.product) ? 0 : 1)}
					{maxNash.proven
						? ""
						: `, as far as it was found; the best is at most ${fixed(100 * maxNash.gap, 1)}\u00a0% above`}
					.
				</p>
			)}
			<p>
				{told(main)
					? `Five points misstated could bring ${gains(main, result)}`
					: "What five points misstated could bring is not known here"}
				{told(main) &&
					told(proportional) &&
					main !== equalShares &&
					`; with shares in proportion, ${gains(proportional, result)}`}
				.
			</p>
		</>
	);
}

/** Whether it is known what misstating points could bring there. */
function told(found: SettledShares | NotSettled): found is SettledShares {
	return found.points !== null && Object.values(found.overstating).every(({ best }) => best !== null);
}

/** "Egypt +3.06, Israel +1.94". */
function gains({ overstating }: SettledShares, { parties }: SettlementResult): string {
	return parties
		.map(({ id, name }) => `${name} ${overstating[id].best === null ? NONE : signed(overstating[id].best.gain, 2)}`)
		.join(", ");
}

/** What keeps the answer waiting: points that were not given yet, or what is wrong, by name. */
function Missing({ here: { view, parties, sheet } }: { here: SettlementHere }) {
	const issues = view?.issues ?? [];
	const missing = issues.filter(
		({ code }) => code === "missing-points" || code === "no-points" || code === "points-not-100",
	);
	const wrong = issues.filter((each) => !missing.includes(each));
	const begun = sheet.issues.some(({ points }) => Object.values(points).some((text) => text.trim() !== ""));
	return (
		<>
			{!begun && sheet.issues.length > 0 ? (
				<p>
					Give {allOf(parties.map(({ name }) => withArticle(name)))} 100 points each, over the issues that matter to
					them. Nothing is suggested; the published cases show how it goes.
				</p>
			) : (
				<ul className="settlement-issues" aria-live="polite">
					{[...wrong, ...missing].slice(0, 3).map((each) => (
						<IssueLine key={`${each.code} ${each.where} ${each.message}`} issue={each} />
					))}
					{issues.length > 3 && <li>And {issues.length - 3} more.</li>}
				</ul>
			)}
		</>
	);
}

function IssueLine({ issue }: { issue: Issue }) {
	return <li>{issue.message}</li>;
}
