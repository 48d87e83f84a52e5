import { withArticle } from "@velvet/report";
import { useState } from "react";
import { leftCamp } from "../engine/slot-of.ts";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { showPlace } from "../stage/map-handle.ts";
import { useSession } from "../state/session.ts";
import { fixed, short } from "../words/numbers.ts";
import { type PlaceKey, placesOf, sortPlaces } from "./places.ts";

const columns: readonly { readonly key: PlaceKey; readonly title: string }[] = [
	{ key: "name", title: "Place" },
	{ key: "nation", title: "Nation" },
	{ key: "camp", title: "Voters of" },
	{ key: "votes", title: "Left under the other camp" },
];

/** The places with the most voters left under the other camp, in both nations; a press shows one on the map. */
export function PlacesTab() {
	const { atlas, theCase, shown } = useSession();
	const [order, setOrder] = useState<{ key: PlaceKey; down: boolean }>({ key: "votes", down: true });
	const score = shown?.score;
	if (atlas === null || theCase === null || !score) return <p className="tab-note">Opening the atlas –</p>;
	const places = sortPlaces(placesOf(theCase, score), order.key, order.down);
	const { polities } = score.metrics.stranded;
	return (
		<div className="places">
			<TableBox label="Largest places left">
				<table className="data">
					<thead>
						<tr>
							{columns.map(({ key, title }) => (
								<th
									key={key}
									scope="col"
									aria-sort={order.key === key ? (order.down ? "descending" : "ascending") : "none"}
									className={key === "votes" ? "number" : undefined}
								>
									<button
										type="button"
										onClick={() => setOrder({ key, down: order.key === key ? !order.down : key === "votes" })}
									>
										{title}
										{order.key === key && <span aria-hidden="true">{order.down ? " ↓" : " ↑"}</span>}
									</button>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{places.map((place) => (
							<tr key={`${place.polity}-${place.id}`}>
								<td>
									<button type="button" className="word" onClick={() => showPlace(place.id)}>
										{place.name}
									</button>
								</td>
								<td>{place.nation}</td>
								<td>
									{place.camp}, {theCase.campNames[place.camp]}
								</td>
								<td className="number">{fixed(place.votes, 0)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			<div className="side">
				<h3>Largest places left</h3>
				<p className="big">
					{inSlotOrder(theCase)
						.map((polity) => short(polities[polity.id].value))
						.join(" + ")}
				</p>
				<p>
					{inSlotOrder(theCase).map((polity, i) => (
						<span key={polity.id}>
							{i > 0 && " and "}
							<b>{short(polities[polity.id].value)}</b> {leftCamp(polity, theCase, score)}-voters in{" "}
							{withArticle(polity.name)}
						</span>
					))}{" "}
					would live under the other camp.
				</p>
				<p>The ten places with the most of them in each nation stand in the table; a press shows one on the map.</p>
			</div>
		</div>
	);
}
