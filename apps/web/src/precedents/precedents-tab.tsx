import { type Issue, issue } from "@velvet/core";
import { useEffect, useRef, useState } from "react";
import { create } from "zustand";
import { engine } from "../engine/client.ts";
import { useMedia } from "../frame/use-media.ts";
import { choose } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { filterRows, type RowOrder, sortRows } from "./precedent-rows.ts";
import { PrecedentSide } from "./precedent-side.tsx";
import { PrecedentsTable } from "./precedents-table.tsx";
import { replayCommand } from "./replay-command.ts";

interface Looking {
	readonly typed: string;
	readonly order: { readonly key: RowOrder; readonly down: boolean };
	readonly opened: string;
	/** `null`: the ballot that the row is about. */
	readonly ballot: string | null;
	readonly rule: string | null;
	/** Whether a list above the open vote, not beside it, is shown to its end. */
	readonly all: boolean;
}

/** Lines of a list that the open vote stands below. */
const FEW = 8;

/** What a reader looks at; it outlives the tab, not the page. */
const useLooking = create<Looking>(() => ({
	typed: "",
	order: { key: "year", down: true },
	opened: "quebec-1995",
	ballot: null,
	rule: null,
	all: false,
}));

/** Opens a vote of the past by its key, and the tab that shows it. */
export function lookAtPrecedent(key: string): void {
	useLooking.setState({ typed: "", opened: key, ballot: null, rule: null });
	choose({ tab: "precedents" });
}

/** Votes of the past: found, sorted, opened, and counted again under any rule. */
export function PrecedentsTab() {
	const { typed, order, opened, ballot, rule, all } = useLooking();
	const narrow = useMedia("(max-width: 919px)");
	const side = useRef<HTMLElement>(null);
	const look = useLooking.setState;
	const { value: rows, issue: trouble } = useAnswer(() => engine().precedents(), "rows");
	const { value: precedent } = useAnswer(() => engine().precedent(opened, rule), `${opened} ${rule}`);
	useOwnCommand(replayCommand(opened, rule));
	if (trouble !== null) {
		return (
			<p className="tab-note" role="alert">
				{trouble.message} {trouble.fix}{" "}
				{/* A browser remembers code that it could not load until the page is loaded again; the link leads back here. */}
				<button type="button" className="word" onClick={() => location.reload()}>
					Try again
				</button>
			</p>
		);
	}
	if (rows === null) return <p className="tab-note">Opening the votes of the past –</p>;
	const found = sortRows(filterRows(rows, typed), order.key, order.down);
	const shown = narrow && !all ? found.slice(0, FEW) : found;
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
			<div className="precedents-list">
				{found.length === 0 ? (
					<p role="status">
						No vote matches “{typed}”.{" "}
						<button type="button" className="word" onClick={() => look({ typed: "" })}>
							Show all
						</button>
					</p>
				) : (
					<PrecedentsTable
						rows={shown}
						opened={opened}
						order={order}
						onOrder={(key) =>
							look({ order: { key, down: order.key === key ? !order.down : key === "yes" || key === "turnout" } })
						}
						onOpen={(key) => {
							look({ opened: key, ballot: null });
							if (narrow) side.current?.scrollIntoView({ block: "start" });
						}}
					/>
				)}
				{shown.length < found.length && (
					<button type="button" className="word" onClick={() => look({ all: true })}>
						Show all {found.length} votes
					</button>
				)}
			</div>
			{precedent !== null && (
				<PrecedentSide
					ref={side}
					precedent={precedent}
					stale={precedent.key !== opened}
					ballot={ballot ?? precedent.ballot}
					rule={rule}
					onBallot={(id) => look({ ballot: id })}
					onRule={(key) => look({ rule: key })}
				/>
			)}
		</div>
	);
}

interface Fetched<T> {
	/** `null` until it is there; the one before while another is counted. */
	readonly value: T | null;
	readonly issue: Issue | null;
}

/** What the engine answers, again for every new question. */
function useAnswer<T>(ask: () => Promise<T>, question: string): Fetched<T> {
	const [fetched, setFetched] = useState<Fetched<T>>({ value: null, issue: null });
	// biome-ignore lint/correctness/useExhaustiveDependencies: the question says when to ask anew
	useEffect(() => {
		let current = true;
		const told = (next: Fetched<T>) => current && setFetched(next);
		ask().then(
			(value) => told({ value, issue: null }),
			(error) => told({ value: null, issue: notFetched(error) }),
		);
		return () => {
			current = false;
		};
	}, [question]);
	return fetched;
}

function notFetched(error: unknown): Issue {
	const why = error instanceof Error ? error.message : String(error);
	const fix = "Check the connection, then try again.";
	return issue("precedents-fetch", `The votes of the past could not be opened: ${why}`, "Precedents", fix);
}
