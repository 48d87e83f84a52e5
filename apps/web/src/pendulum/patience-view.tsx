import { useMemo } from "react";
import { TabFrame } from "../frame/tab-frame.tsx";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { fixed, NONE } from "../words/numbers.ts";
import { GameDials } from "./dials.tsx";
import { PatiencePlane } from "./patience-plane.tsx";
import { PatienceRows } from "./patience-rows.tsx";
import { PatienceSide } from "./patience-side.tsx";
import type { PendulumProps } from "./pendulum-props.ts";
import { type Country, usePatience, usePlayed } from "./use-patience.ts";
import { ViewSwitch } from "./view-switch.tsx";

interface Props extends PendulumProps {
	readonly countries: readonly Country[];
}

/** How patient both sides must be to allow each other's requests, over all chances of a change and all stakes. */
export function PatienceView({ theCase, found, names, table, countries }: Props) {
	const asked = useMemo(() => withRecord(found, countries), [found, countries]);
	const view = usePatience(theCase.id, asked, found);
	const played = usePlayed(theCase.id);
	if (view === null || view.countries.length !== asked.length) return <p className="tab-note">Drawing the plane –</p>;
	const shared = { theCase, found, names, view, played, countries: asked };
	return (
		<TabFrame
			tab="pendulum"
			bar={
				<>
					<ViewSwitch />
					<GameDials phi={view.phi} loss={view.loss} requests={view.requests} />
				</>
			}
			what={
				table ? (
					<PlaneTable plane={played?.plane ?? null} requests={view.requests} />
				) : (
					<div className="tab-two patience">
						<PatiencePlane {...shared} />
						<PatienceRows {...shared} />
					</div>
				)
			}
			side={<PatienceSide {...shared} />}
		/>
	);
}

/** The record stands before the countries, where there is one: it has a chance of a change, and no level. */
function withRecord({ record, spreads }: PendulumProps["found"], countries: readonly Country[]): readonly Country[] {
	if (record === null) return countries;
	const { undivided } = spreads[spreads.length - 1];
	const swing = { ...undivided, changes: record.changes.share, chance: null };
	return [{ id: "record", name: "The record", swing }, ...countries];
}

type Plane = NonNullable<ReturnType<typeof usePlayed>>["plane"];

function PlaneTable({ plane, requests }: { plane: Plane | null; requests: number }) {
	if (plane === null) return <p className="tab-note">Reckoning the plane –</p>;
	return (
		<TableBox label="Least patience in figures">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">
							Least patience a term, requests {fixed(requests, 2)}: chance of a change, by loss to a gain of 1
						</th>
						<NumberHeads of={plane.ratios.map((ratio) => fixed(1 / ratio, 3))} />
					</tr>
				</thead>
				<tbody>
					{plane.rows.map(({ phi, patience }) => (
						<tr key={phi}>
							<td>{fixed(phi, 1)}</td>
							{patience.map((value, i) => (
								<td key={plane.ratios[i]} className="number">
									{value === null ? NONE : value.toFixed(4)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
