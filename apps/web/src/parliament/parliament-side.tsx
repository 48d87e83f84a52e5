import { withArticle } from "@velvet/report";
import { type CampSeats, methodNames, type Parliament, type Verdict } from "@velvet/scenarios";
import { CampMark } from "../camps/camp-marks.tsx";
import type { ParliamentView } from "../engine/parliament-view.ts";
import type { CaseView } from "../engine/views.ts";
import { Caveats, Side } from "../frame/side.tsx";
import { useSession } from "../state/session.ts";
import { capital, fixed, percent, plural } from "../words/numbers.ts";
import { inOrder } from "./in-order.ts";

interface Props {
	readonly theCase: CaseView;
	readonly view: ParliamentView;
}

/** So what: seats of each nation, electors, who would govern by each way of counting, and what that does not say. */
export function ParliamentSide({ theCase, view }: Props) {
	const parent = useSession((session) => session.atlas?.levels.parent ?? "member");
	const { before, base, method, seatsFrom, caveats } = view;
	const after = inOrder(theCase, view.after);
	const own = `the ${fixed(before.chamber.seats, 0)} of one country`;
	const size =
		seatsFrom.after === "kept" ? `Each nation keeps its ${plural(parent)}' seats of ${own}` : `Beside ${own}`;
	const all = [before, ...after];
	return (
		<Side label="What follows for the parliaments" heading="Who would sit where?" number={seatsWords(after)}>
			<p>
				{size}, by {methodNames[method]}.
				{before.college !== null && ` Electors that win: ${after.map(electorWords).join(", ")}.`}
			</p>
			<GovernTable theCase={theCase} all={all} />
			<p>
				{caveats[0]} Gallagher index:{" "}
				{all
					.flatMap(({ name, election: { gallagher } }, i) =>
						gallagher === null ? [] : [`${i === 0 ? "as one" : name} ${percent(gallagher)}`],
					)
					.join(", ")}
				.
			</p>
			{view.unplaced > 0 && (
				<p>
					{fixed(view.unplaced, 0)} votes lie in places of no nation: unassigned, or cut otherwise on the map of that
					vote.
				</p>
			)}
			<Caveats of={[`Counted: ${base.title}.`, ...caveats.slice(1)]} />
		</Side>
	);
}

/** "189 + 246 seats"; of more nations than three, their sum. */
function seatsWords(after: readonly Parliament[]): string {
	const seats = after.map(({ chamber }) => chamber.seats);
	if (seats.length <= 3) return `${seats.map((each) => fixed(each, 0)).join(" + ")} seats`;
	return `${fixed(
		seats.reduce((sum, each) => sum + each, 0),
		0,
	)} seats in ${seats.length} chambers`;
}

/** "Pacifica 117 of 232". */
function electorWords({ name, college }: Parliament): string {
	return `${withArticle(name)} ${college === null ? "none" : `${fixed(college.majority, 0)} of ${fixed(college.electors, 0)}`}`;
}

/** Who would govern, by votes, by electors and by seats: a row for each country. */
function GovernTable({ theCase, all }: { readonly theCase: CaseView; readonly all: readonly Parliament[] }) {
	const electors = all.some(({ college }) => college !== null);
	return (
		<table className="data govern">
			<caption className="hidden">Who would govern</caption>
			<thead>
				<tr>
					<th scope="col">Governs by</th>
					<th scope="col">votes</th>
					{electors && <th scope="col">electors</th>}
					<th scope="col">seats</th>
				</tr>
			</thead>
			<tbody>
				{all.map(({ name, election: { governs, votes, electors: cast, seats } }, i) => (
					<tr key={name}>
						<th scope="row">{i === 0 ? "as one" : capital(name)}</th>
						<VerdictCell theCase={theCase} verdict={governs.votes} counts={{ ...votes, none: votes.other }} />
						{electors && <VerdictCell theCase={theCase} verdict={governs.electors} counts={cast} />}
						<VerdictCell theCase={theCase} verdict={governs.seats} counts={seats} />
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface VerdictProps {
	readonly theCase: CaseView;
	readonly verdict: Verdict;
	readonly counts: CampSeats | null;
}

/** The camp that would govern, with its share of what is counted. */
function VerdictCell({ theCase, verdict: { camp, why }, counts }: VerdictProps) {
	if (camp === null || counts === null) return <td title={why}>neither</td>;
	return (
		<td>
			<svg width="10" height="9" aria-hidden="true">
				<CampMark camp={camp} x={4.5} y={4.5} />
			</svg>
			{theCase.campNames[camp]} <small>{percent(counts[camp] / (counts.A + counts.B + counts.none), 0)}</small>
		</td>
	);
}
