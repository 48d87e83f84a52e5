import { useEffect, useState } from "react";
import { create } from "zustand";
import { engine } from "../engine/client.ts";
import type { Precedent, PrecedentRow } from "../engine/precedents.ts";
import { filterRows, type RowOrder, sortRows } from "./precedent-rows.ts";
import { PrecedentSide } from "./precedent-side.tsx";
import { PrecedentsTable } from "./precedents-table.tsx";

interface Looking {
	readonly typed: string;
	readonly order: { readonly key: RowOrder; readonly down: boolean };
	readonly opened: string;
	/** `null`: the ballot that the row is about. */
	readonly ballot: string | null;
	readonly rule: string | null;
}

/** What a reader looks at; it outlives the tab, not the page. */
const useLooking = create<Looking>(() => ({
	typed: "",
	order: { key: "year", down: true },
	opened: "quebec-1995",
	ballot: null,
	rule: null,
}));

/** Votes of the past: found, sorted, opened, and counted again under any rule. */
export function PrecedentsTab() {
	const { typed, order, opened, ballot, rule } = useLooking();
	const look = useLooking.setState;
	const rows = useRows();
	const precedent = usePrecedent(opened, rule);
	if (rows === null) return <p className="tab-note">Opening the votes of the past –</p>;
	const found = sortRows(filterRows(rows, typed), order.key, order.down);
	return (
		<div className="precedents">
			<div className="precedents-find">
				<input
					type="search"
					placeholder="Find a place, year, rule, outcome"
					aria-label="Find a vote"
					value={typed}
					onChange={(event) => look({ typed: event.currentTarget.value })}
				/>
				<span role="status">
					{found.length === rows.length ? `${rows.length} votes` : `${found.length} of ${rows.length}`}
				</span>
			</div>
			<PrecedentsTable
				rows={found}
				opened={opened}
				order={order}
				onOrder={(key) =>
					look({ order: { key, down: order.key === key ? !order.down : key === "yes" || key === "turnout" } })
				}
				onOpen={(key) => look({ opened: key, ballot: null })}
			/>
			{precedent !== null && (
				<PrecedentSide
					precedent={precedent}
					ballot={ballot ?? precedent.ballot}
					rule={rule}
					onBallot={(id) => look({ ballot: id })}
					onRule={(key) => look({ rule: key })}
				/>
			)}
		</div>
	);
}

function useRows(): readonly PrecedentRow[] | null {
	const [rows, setRows] = useState<readonly PrecedentRow[] | null>(null);
	useEffect(() => {
		let current = true;
		void engine()
			.precedents()
			.then((all) => current && setRows(all));
		return () => {
			current = false;
		};
	}, []);
	return rows;
}

/** The vote opened, under the rule chosen; the one before while it is counted. */
function usePrecedent(key: string, rule: string | null): Precedent | null {
	const [precedent, setPrecedent] = useState<Precedent | null>(null);
	useEffect(() => {
		let current = true;
		void engine()
			.precedent(key, rule)
			.then((found) => current && setPrecedent(found));
		return () => {
			current = false;
		};
	}, [key, rule]);
	return precedent;
}
