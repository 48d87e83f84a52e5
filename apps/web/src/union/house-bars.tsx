import type { AccessionResult, MappedHouse } from "@velvet/scenarios";
import { fixed, percent } from "../words/numbers.ts";
import { runsOf, type SeatRun } from "./house-rows.ts";

interface Props {
	readonly result: AccessionResult;
	readonly mapped: MappedHouse | null;
	readonly campNames: { readonly A: string; readonly B: string };
}

/** The house before and after, one bar each at its own length, and who is how much of the country that would be. */
export function HouseBars({ result, mapped, campNames }: Props) {
	const { seats, majority, host, polity } = result;
	return (
		<div className="union-bars">
			{mapped !== null && (
				<>
					<Bar
						title={`${host.chamber}, before`}
						total={seats.before}
						of={seats.after}
						runs={runsOf(result, mapped, "before")}
					/>
					<Bar
						title={`${host.chamber}, after`}
						total={seats.after}
						of={seats.after}
						runs={runsOf(result, mapped, "after")}
					/>
					<p className="union-key">
						<span>
							<i data-camp="A" /> with the voters of {campNames.A}
						</span>
						<span>
							<i data-camp="B" /> with the voters of {campNames.B}
						</span>
						<span>
							<i data-host="" /> {host.name}'s own seats, framed
						</span>
					</p>
				</>
			)}
			<Shares
				title="Seats, whose"
				host={host.name}
				own={majority.seats.host}
				polity={polity.name}
				joining={majority.seats.joining}
			/>
			<Shares
				title="People, whose"
				host={host.name}
				own={majority.people.host}
				polity={polity.name}
				joining={majority.people.joining}
			/>
		</div>
	);
}

/** Shares below this have no room for words inside. */
const ROOM = 0.075;

function Bar({ title, total, of, runs }: { title: string; total: number; of: number; runs: readonly SeatRun[] }) {
	const spoken = runs.map(({ name, seats, ofHost }) => `${name}${ofHost ? "" : ", joining"} ${seats}`).join(", ");
	return (
		<div className="union-row">
			<p>
				{title} <b>{fixed(total, 0)} seats</b>
			</p>
			<div className="union-track" role="img" aria-label={`${title}: ${fixed(total, 0)} seats: ${spoken}`}>
				<div className="union-bar" style={{ width: `${(100 * total) / of}%` }}>
					{runs.map(({ key, name, seats, camp, ofHost }) => (
						<span
							key={key}
							data-camp={camp ?? "none"}
							data-host={ofHost || undefined}
							title={`${name}: ${fixed(seats, 0)}`}
							style={{ width: `${(100 * seats) / total}%` }}
						>
							{seats / of > ROOM && `${name} ${fixed(seats, 0)}`}
						</span>
					))}
				</div>
				<i className="union-half" style={{ left: `${(50 * total) / of}%` }} />
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
	const words = (name: string, count: number, part: number) => `${name} ${fixed(count, 0)}, ${percent(part, 1)}`;
	return (
		<div className="union-row">
			<p>{title}</p>
			<div
				className="union-track"
				role="img"
				aria-label={`${title}: ${words(host, own, 1 - share)}; ${words(polity, joining, share)}`}
			>
				<div className="union-bar whose">
					<span data-of="host" style={{ width: `${100 * (1 - share)}%` }}>
						{1 - share > 0.3 ? words(host, own, 1 - share) : `${host} ${percent(1 - share, 1)}`}
					</span>
					<span style={{ width: `${100 * share}%` }}>
						{share > 0.3 ? words(polity, joining, share) : `${polity} ${percent(share, 1)}`}
					</span>
				</div>
				<i className="union-half" style={{ left: "50%" }} />
			</div>
		</div>
	);
}
