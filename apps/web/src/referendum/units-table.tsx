import type { UnitId } from "@velvet/core";
import type { ReferendumView } from "../engine/referendum-work.ts";
import type { AtlasView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { showPlace } from "../stage/map-handle.ts";
import { fixed, NONE, percent } from "../words/numbers.ts";

interface Row {
	readonly id: string;
	readonly name: string;
	readonly chance: number | null;
	readonly yes: number | null;
	readonly margin: number | null;
}

/** The figures behind the map: each unit of the region or, where many regions vote, each of them. Likeliest first. */
export function UnitsTable({ atlas, view: { result } }: { atlas: AtlasView; view: ReferendumView }) {
	const { regions, draws } = result;
	const alone = regions.length === 1;
	const rows = (alone ? unitRows(atlas, result) : regionRows(result)).sort(
		(p, q) => (q.chance ?? -1) - (p.chance ?? -1),
	);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="table-box referendum-table" tabIndex={0} aria-label="Chances">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">{alone ? regions[0].region.name : "Region"}</th>
						<th scope="col" className="number">
							Would pass, of {fixed(draws, 0)} votes
						</th>
						<th scope="col" className="number">
							Yes, {alone ? "mean" : "middle"}
						</th>
						{!alone && <NumberHeads of={["Votes above what is needed, middle"]} />}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, name, chance, yes, margin }) => (
						<tr key={id}>
							<td>
								<button type="button" className="word" onClick={() => showPlace(id)}>
									{name}
								</button>
							</td>
							<td className="number">{chance === null ? NONE : fixed(chance * draws, 0)}</td>
							<td className="number">{yes === null ? NONE : percent(yes)}</td>
							{!alone && <td className="number">{margin === null ? NONE : fixed(margin, 0)}</td>}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function unitRows({ units }: AtlasView, { regions }: ReferendumView["result"]): Row[] {
	const place = new Map(units.ids.map((id, u) => [id, u]));
	return regions[0].units.map(({ id, passProbability, yesShare }) => {
		const u = place.get(id as UnitId) ?? 0;
		const name = `${units.names[u]}, ${units.parents.codes[units.parentOf[u]]}`;
		return { id, name, chance: passProbability, yes: yesShare, margin: null };
	});
}

function regionRows({ regions }: ReferendumView["result"]): Row[] {
	return regions.map(({ region, passProbability, yesShare, marginVotes }) => ({
		id: region.places[0] ?? region.name,
		name: region.name,
		chance: passProbability,
		yes: yesShare.p50,
		margin: marginVotes.p50,
	}));
}
