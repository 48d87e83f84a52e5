import type { AccessionResult, MappedHouse } from "@velvet/scenarios";
import { fixed, percent } from "../words/numbers.ts";
import { runsOf, type SeatRun } from "./house-rows.ts";

interface Props {
	readonly result: AccessionResult;
	readonly mapped: MappedHouse | null;
	readonly campNames: { readonly A: string; readonly B: string };
}

/** The house before and after, by party and camp, and who is how much of the country that would be. */
export function HouseBars({ result, mapped, campNames }: Props) {
	const { seats, majority, host, polity } = result;
	return (
		<div className="union-bars">
			{mapped !== null && (
				<>
					<Bar title={`${host.chamber}, before`} total={seats.before} runs={runsOf(result, mapped, "before")} />
					<Bar title={`${host.chamber}, after`} total={seats.after} runs={runsOf(result, mapped, "after")} />
					<p className="union-key">
						<span>
							<i data-camp="A" /> with {campNames.A}
						</span>
						<span>
							<i data-camp="B" /> with {campNames.B}
						</span>
						<span>
							<i data-host="" /> {host.name}'s own
						</span>
					</p>
				</>
			)}
			<Shares
				title="Seats:"
				host={host.name}
				own={majority.seats.host}
				polity={polity.name}
				joining={majority.seats.joining}
			/>
			<Shares
				title="People:"
				host={host.name}
				own={majority.people.host}
				polity={polity.name}
				joining={majority.people.joining}
			/>
		</div>
	);
}

/** Shares below this have no room for a word, and below that none for its number. */
const ROOM = { word: 0.085, number: 0.14 };

interface BarProps {
	readonly title: string;
	readonly total: number;
	readonly runs: readonly SeatRun[];
}

/** All bars have one length, so that half of each is at the same place. */
function Bar({ title, total, runs }: BarProps) {
	const spoken = runs.map(({ name, seats, ofHost }) => `${name}${ofHost ? "" : ", joining"} ${seats}`).join(", ");
	return (
		<div className="union-row">
			<p>
				{title} <b>{fixed(total, 0)} seats</b>
			</p>
			<div className="union-track" role="img" aria-label={`${title}: ${fixed(total, 0)} seats: ${spoken}`}>
				<div className="union-bar">
					{runs.map(({ key, name, seats, camp, ofHost }) => {
						const word = ofHost ? key : name;
						const share = seats / total;
						return (
							<span
								key={key}
								data-camp={camp ?? "none"}
								data-host={ofHost || undefined}
								title={`${name}: ${fixed(seats, 0)}`}
								style={{ width: `${100 * share}%` }}
							>
								{share > ROOM.number ? `${word} ${fixed(seats, 0)}` : share > ROOM.word ? word : ""}
							</span>
						);
					})}
				</div>
			</div>
		</div>
	);
}

interface SharesProps {
	readonly title: string;
	readonly host: string;
	readonly own: number;
	readonly polity: string;
	readonly joining: number;
}

function Shares({ title, host, own, polity, joining }: SharesProps) {
	const share = joining / (own + joining);
	const parts = [
		{ name: host, count: own, part: 1 - share, of: "host" },
		{ name: polity, count: joining, part: share, of: "joins" },
	];
	return (
		<div className="union-row">
			<p>
				{title}{" "}
				{parts.map(({ name, count }, i) => (
					<span key={name}>
						{i > 0 && ", "}
						{name} <b>{fixed(count, 0)}</b>
					</span>
				))}
			</p>
			<div
				className="union-track"
				role="img"
				aria-label={`${title} ${parts.map(({ name, part }) => `${name} ${percent(part, 1)}`).join(", ")}`}
			>
				<div className="union-bar whose">
					{parts.map(({ name, part, of }) => (
						<span key={name} data-of={of} style={{ width: `${100 * part}%` }}>
							{part > ROOM.word && percent(part, 1)}
						</span>
					))}
				</div>
			</div>
		</div>
	);
}
