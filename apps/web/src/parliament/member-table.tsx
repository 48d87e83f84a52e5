import { lastSeatWords, type MemberRow, type Parliament, priorityWords } from "@velvet/scenarios";
import type { ParliamentView } from "../engine/parliament-view.ts";
import type { CaseView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { fixed, NONE } from "../words/numbers.ts";
import { CampCount } from "./camp-count.tsx";
import { inOrder } from "./in-order.ts";

interface Props {
	readonly theCase: CaseView;
	readonly view: ParliamentView;
}

/** Every member of every nation: people, seats now and then, people a seat, the claim of its last seat, electors, votes. */
export function MemberTable({ theCase, view }: Props) {
	const before = new Map(view.before.members.map((member) => [member.parents[0], member.seats]));
	const electors = view.before.college !== null;
	const after = inOrder(theCase, view.after);
	const splits = after.flatMap((parliament) => parliament.splits);
	return (
		<TableBox label="Members of each parliament">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Member</th>
						<NumberHeads of={["People", "Seats now", "Seats then", "People a seat", "Last priority"]} />
						{electors && <NumberHeads of={["Electors"]} />}
						<th scope="col">Lead, votes</th>
					</tr>
				</thead>
				{after.map((parliament) => (
					<NationRows key={parliament.name} {...{ theCase, parliament, before, electors }} />
				))}
			</table>
			{splits.map(({ id, name, cast, why, source, tag }) => (
				<p key={id} className="table-note">
					{name}: electors cast {theCase.campNames.A} {cast.A}, {theCase.campNames.B} {cast.B}, others {cast.other}.{" "}
					{why}{" "}
					<small>
						{tag}: {source}
					</small>
				</p>
			))}
			<p className="table-note">{view.caveats.join(" ")}</p>
		</TableBox>
	);
}

interface NationProps {
	readonly theCase: CaseView;
	readonly parliament: Parliament;
	/** Seats in the undivided country, by parent. */
	readonly before: ReadonlyMap<number, number>;
	readonly electors: boolean;
}

function NationRows({ theCase, parliament, before, electors }: NationProps) {
	const { name, chamber, members } = parliament;
	const last = new Map(chamber.order.map(({ id, priority }) => [id, priority]));
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={electors ? 8 : 7} className="nation-row">
					<span>
						<b className="nation">{name}</b> {fixed(chamber.seats, 0)} seats. {lastSeatWords(chamber)}
					</span>
				</th>
			</tr>
			{members.map((member) => {
				const priority = last.get(member.id);
				return (
					<tr key={member.id}>
						<td>{member.name}</td>
						<td className="number">{member.seated ? fixed(member.population, 0) : NONE}</td>
						<td className="number">{member.whole ? fixed(before.get(member.parents[0]) ?? 0, 0) : NONE}</td>
						<td className="number">{fixed(member.seats, 0)}</td>
						<td className="number">{member.peoplePerSeat === null ? NONE : fixed(member.peoplePerSeat, 0)}</td>
						<td className="number">{priority === undefined ? NONE : claimWords(priority)}</td>
						{electors && <td className="number">{fixed(member.electors ?? 0, 0)}</td>}
						<td>
							<Lead theCase={theCase} member={member} />
						</td>
					</tr>
				);
			})}
		</tbody>
	);
}

/** Whole, where the last seat's own line has the digits; a fraction of a quota with its digits. */
function claimWords(priority: number | null): string {
	return priority !== null && priority >= 1 ? fixed(priority, 0) : priorityWords(priority);
}

function Lead({ theCase, member: { plurality, votes } }: { readonly theCase: CaseView; readonly member: MemberRow }) {
	if (plurality === null) return votes.A === 0 ? "no votes" : "tied";
	return <CampCount camp={plurality} name={theCase.campNames[plurality]} count={Math.abs(votes.A - votes.B)} />;
}
