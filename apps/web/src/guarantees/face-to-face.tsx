import { answersIn } from "@velvet/report";
import { type GuaranteeRow, guaranteeKinds } from "@velvet/scenarios";
import type { CSSProperties } from "react";
import { slotClass, slotOf } from "../engine/slot-of.ts";
import type { PolityView } from "../engine/views.ts";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { useSession } from "../state/session.ts";
import { counted, short } from "../words/numbers.ts";
import { standingHere, toggleGuarantee } from "./entered.ts";
import { type GuaranteesProps, isAlone, rowOf } from "./guarantees-props.ts";

/** Every kind, nation beside nation: a box to enter it, whom it would reach, and what the other side does. */
export function FaceToFace(props: GuaranteesProps) {
	const { theCase, list } = props;
	const nations = inSlotOrder(theCase);
	// More than three nations stand one below the other.
	const style = { "--nations": nations.length > 3 ? 1 : nations.length } as CSSProperties;
	const most = Math.max(1, ...nations.map(({ id }) => list.polities[id].voters));
	return (
		<TableBox label="Guarantees face to face">
			<div className="guarantee-list" style={style} data-many={nations.length > 3 || undefined}>
				{nations.length <= 3 && (
					<div className="guarantee-grid guarantee-head" aria-hidden="true">
						{nations.map(({ id, name }) => (
							<b key={id}>{name}</b>
						))}
					</div>
				)}
				<ul>
					{guaranteeKinds.map(({ key, title }) => {
						const rows = nations.flatMap((nation) => {
							const row = rowOf(list, key, nation.id);
							return row === undefined ? [] : [{ nation, row }];
						});
						const same = new Set(rows.map(({ row }) => row.says)).size === 1;
						return (
							<li key={key} className="guarantee-grid">
								<span className="guarantee-kind">
									<b>{title}</b> {same && <small>{rows[0]?.row.says}</small>}
								</span>
								{rows.map(({ nation, row }) => (
									<Cell key={nation.id} {...{ ...props, nation, row, most }} says={same ? null : row.says} />
								))}
							</li>
						);
					})}
				</ul>
			</div>
			<p className="tab-note">{list.caveat} Usual terms are assumptions.</p>
		</TableBox>
	);
}

interface CellProps extends GuaranteesProps {
	readonly nation: PolityView;
	readonly row: GuaranteeRow;
	/** Voters that a full bar stands for: of all that are left in the nation where most are. */
	readonly most: number;
	/** What it says, where the nations say different things. */
	readonly says: string | null;
}

function Cell({ atlas, theCase, list, score, nation, row, most, says }: CellProps) {
	const { unit } = atlas.levels;
	const standing = useSession((session) =>
		standingHere(session).some(({ kind, by }) => kind === row.kind && by === nation.id),
	);
	const slot = slotClass(slotOf(nation, theCase, score));
	return (
		<div className="guarantee-cell">
			<label>
				<input
					type="checkbox"
					aria-label={`${row.title} by ${nation.name}`}
					checked={standing}
					onChange={() => toggleGuarantee(row.kind, nation.id)}
				/>
				<span>
					<b className="guarantee-nation">{nation.name}: </b>
					{row.applies ? reachOf(row, unit) : row.why}
				</span>
			</label>
			{row.kind !== "passage" && (
				<i className={`guarantee-bar ${slot}`} aria-hidden="true">
					<i style={{ width: `${(100 * list.polities[nation.id].voters) / most}%` }}>
						<i style={{ width: `${shareReached(row, list.polities[nation.id].voters)}%` }} />
					</i>
				</i>
			)}
			{says !== null && <small>{says}</small>}
			{row.entered && isAlone(list, row) && (
				<small>
					<strong>Without return</strong>: {answersIn(theCase.scenario, row)}.
				</small>
			)}
			{row.entered && row.reciprocated === true && <small>In return: {answersIn(theCase.scenario, row)}.</small>}
			{row.clause && <small>Given by its clause of reciprocity.</small>}
		</div>
	);
}

/** Whom a guarantee would reach, in the fewest words. */
function reachOf({ kind, covers }: GuaranteeRow, unit: string): string {
	if (kind === "passage") return `${short(covers.people)} people, ${counted(covers.places, "piece")}`;
	return `${short(covers.voters)} voters, ${counted(covers.places, unit)}`;
}

function shareReached({ covers }: GuaranteeRow, voters: number): number {
	return voters > 0 ? (100 * covers.voters) / voters : 0;
}
