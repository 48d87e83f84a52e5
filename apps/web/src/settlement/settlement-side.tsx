import type { Issue } from "@velvet/core";
import { withArticle } from "@velvet/report";
import { type NotSettled, SETTLEMENT_CAVEATS, type SettledShares, type SettlementResult } from "@velvet/scenarios";
import { fixed, NONE, signed } from "../words/numbers.ts";
import { allOf, pointsText, splitText } from "./settlement-words.ts";
import type { SettlementHere } from "./use-settlement.ts";

/** So what: what each party would have, what is divided, and what a misstatement could bring; or what is still missing. */
export function SettlementSide({ here, result }: { here: SettlementHere; result: SettlementResult | null }) {
	return (
		<div className="side">
			<h3>Who keeps what</h3>
			{result === null ? <Missing here={here} /> : <Outcome result={result} />}
			<p className="settlement-caveat">
				{SETTLEMENT_CAVEATS[0]} {SETTLEMENT_CAVEATS[1]}
			</p>
		</div>
	);
}

function Outcome({ result }: { result: SettlementResult }) {
	const { adjustedWinner, maxNash, equalShares, proportional } = result.procedures;
	const main: SettledShares =
		adjustedWinner.points !== null ? adjustedWinner : maxNash.points !== null ? maxNash : equalShares;
	const points = result.parties.map(({ id }) => pointsText(main.points[id]));
	const each = new Set(Object.values(main.exact.points)).size === 1;
	return (
		<>
			<p className="big">{each ? `${points[0]} points each` : `${allOf(points)} points`}</p>
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
			<p className="big">{NONE}</p>
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
