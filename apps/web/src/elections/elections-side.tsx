import { nameSome } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { Both, Figures, FrontierComparison, VoteComparison } from "@velvet/scenarios";
import type { Compared } from "../difference/compared.ts";
import { nationName } from "../difference/ways.ts";
import { priceWords } from "../frontier/price-words.ts";
import { capital, counted, fixed, percent, plural, pointsFigure, short } from "../words/numbers.ts";

/** Which of the round lengths and prices the words take: 250 lines or 10,000 km, 10,000 voters a line or 300 a km. */
const MIDDLE = 4;
const USUAL_PRICE = 3;

/** So what: who changed camp, both ways in one breath, and how far the country swung. */
export function CampsSide({ compared, votes }: { compared: Compared; votes: VoteComparison }) {
	const { unit } = compared.x.atlas.levels;
	const [before, after] = yearsOf(compared);
	const [toB, toA] = votes.changed;
	const { whole, towards } = votes.swing;
	const people = (shift: typeof toB) => short(shift.figures[0].people);
	const swung = (camp: "A" | "B") => counted(towards[camp].figures[0].units, unit);
	return (
		<div className="side">
			<h3>{capital(plural(unit))} that changed camp</h3>
			<p className="big">
				{toB.ids.length} + {toA.ids.length}
			</p>
			<p>
				<b>{toB.ids.length}</b> with {people(toB)} people had a majority for A in {before} and for B in {after};{" "}
				<b>{toA.ids.length}</b> with {people(toA)} went from B to A.
			</p>
			<p>
				Of the two-party vote the country swung{" "}
				<b>
					{whole === null || whole === 0
						? "to neither"
						: `${fixed(Math.abs(whole), 1)} points to ${whole > 0 ? "A" : "B"}`}
				</b>
				: {swung("A")} towards A, {swung("B")} towards B.
			</p>
			<NotAlike compared={compared} without={votes.without.names} />
		</div>
	);
}

/** What stays of the plan on screen, and what goes, both ways. */
export function PlanSide({ compared }: { compared: Compared }) {
	const { comparison, x } = compared;
	const { stays, whole, moves, notComparable } = comparison;
	const share = (of: (figures: Figures) => number) => percent(of(stays[0]) / of(whole[0]));
	const { divided } = notComparable;
	return (
		<div className="side">
			<h3>{x.row}, in both years</h3>
			<p className="big">{share((figures) => figures.people)} stay</p>
			<p>
				<b>{short(stays[0].people)}</b> people, {share(({ votes }) => votes.A + votes.B)} of the voters and{" "}
				{share((figures) => figures.km2)} of the land are in the same nation in both.
			</p>
			<p>
				{moves.map((move, i) => (
					<span key={`${move.from} ${move.to}`}>
						{i > 0 && "; "}
						<b>{short(move.figures[0].people)}</b> people would go to {withArticle(nationName(compared, move.to))}
					</span>
				))}
				.
			</p>
			{divided.names.length > 0 ? (
				<p>
					{nameSome(divided.names)}, {short(divided.figures[0].people)} people, divided along other lines in each year:
					who goes, nobody can say.
				</p>
			) : (
				<NotAlike compared={compared} without={[]} />
			)}
		</div>
	);
}

/** How far the frontier moved, at one length and at one price. */
export function FrontiersSide({ compared, comparison }: { compared: Compared; comparison: FrontierComparison }) {
	const { measure, atLength, atPrice } = comparison;
	const [before, after] = yearsOf(compared);
	const middle = atLength[Math.min(atLength.length - 1, MIDDLE)];
	const priced = atPrice[USUAL_PRICE];
	const points = compared.comparison.votes?.selfDetermination;
	const length =
		measure === "edges"
			? counted(middle.length, `${compared.x.atlas.levels.unit} line`)
			: `${fixed(middle.length, 0)} km`;
	const change = pointsFigure(middle.share[1] - middle.share[0]);
	const step = ([x, y]: Both<number>) => `${percent(x)} → ${percent(y)}`;
	return (
		<div className="side">
			<h3>The two frontiers</h3>
			<p className="big">
				{change.value} {change.unit}
			</p>
			<p>
				With {length} no plan leaves fewer than <b>{percent(middle.share[0])}</b> of the voters of {before} under the
				other camp, and <b>{percent(middle.share[1])}</b> of those of {after}.
			</p>
			<p>
				At {priceWords(String(priced.price), measure)} the best plans leave {percent(priced.share[0])} and{" "}
				{percent(priced.share[1])}.
			</p>
			{points !== undefined && (
				<p>
					Self-determination, the most possible: {step(points.bound)}; one country under A {step(points.oneUnderA)},
					under B {step(points.oneUnderB)}.
				</p>
			)}
		</div>
	);
}

/** Land that the two atlases cut differently, and places without a majority: named, never dropped. */
function NotAlike({ compared, without }: { compared: Compared; without: readonly string[] }) {
	const { byParent, notComparable } = compared.comparison;
	const { unit } = compared.x.atlas.levels;
	const only = notComparable.only.flatMap((each) => each.names);
	const whole = byParent.map(({ name, figures: [p, q] }) => `${name}, ${counted(p.units, unit)} then ${q.units}`);
	const sentences = [
		...(whole.length > 0 ? [`${nameSome(whole)}, ${whole.length === 1 ? "is" : "are"} compared as a whole`] : []),
		...(without.length > 0 ? [`${nameSome(without)} ${without.length === 1 ? "has" : "have"} no majority`] : []),
		...(only.length > 0 ? [`only one of the atlases has ${nameSome(only)}`] : []),
	];
	return sentences.length === 0 ? null : <p>{sentences.join("; ")}.</p>;
}

function yearsOf({ x, y }: Compared): readonly [number, number] {
	return [x.theCase.vote.year, y.theCase.vote.year];
}
