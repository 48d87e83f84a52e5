import type { SettlementResult } from "@velvet/scenarios";
import { NONE } from "../words/numbers.ts";
import { addIssue, editIssue, removeIssue, setEntitlement, setKind, setPoints, setScale } from "./edit-sheet.ts";
import { OutcomeBar } from "./outcome-bar.tsx";
import { holdersText, type Slots } from "./settlement-words.ts";
import type { SheetIssue } from "./sheet.ts";
import type { SettlementHere } from "./use-settlement.ts";

interface Props {
	readonly here: SettlementHere;
	readonly slots: Slots;
	readonly result: SettlementResult | null;
}

/** Issues, what they are, the points of each party, and who gets them: everything but the outcome can be written. */
export function IssuesTable({ here, slots, result }: Props) {
	const { sheet, parties } = here;
	return (
		<table className="data issues-table" data-many={parties.length > 2 || undefined}>
			<thead>
				<tr>
					<th scope="col">Issue</th>
					{parties.map(({ id, name }) => (
						<th key={id} scope="col" className={`number party slot-${slots(id)}`}>
							{name}
						</th>
					))}
					{parties.length === 2 && (
						<th scope="col" className="outcome">
							Adjusted winner
						</th>
					)}
					<th scope="col" className={wholeClass(parties.length)}>
						Greatest product
					</th>
				</tr>
			</thead>
			<tbody>
				{sheet.issues.map((issue, at) => (
					<IssueRow key={issue.id} {...{ here, slots, result, issue, at }} />
				))}
			</tbody>
			<tfoot>
				<EntitledRow here={here} />
				<TotalsRow here={here} />
			</tfoot>
		</table>
	);
}

/** Adjusted winner is a procedure of two; of more parties whole issues are all there is, and always in sight. */
function wholeClass(parties: number): string {
	return parties === 2 ? "whole-issues" : "outcome";
}

function IssueRow({ here, slots, result, issue, at }: Props & { issue: SheetIssue; at: number }) {
	const { parties } = here;
	const winner = result?.procedures.adjustedWinner;
	const nash = result?.procedures.maxNash;
	const shares = winner?.shares?.[issue.id];
	const whole = nash?.shares?.[issue.id];
	const split = winner?.split === issue.id;
	const called = issue.name === "" ? `issue ${at + 1}` : issue.name;
	return (
		<tr data-split={split || undefined}>
			<td>
				<span className="issue-cell">
					<input
						value={issue.name}
						aria-label={`Name of issue ${at + 1}`}
						placeholder="What is to be settled"
						onChange={({ currentTarget }) => editIssue(issue.id, { name: currentTarget.value })}
					/>
					<KindSelect issue={issue} called={called} />
					<button
						type="button"
						className="remove"
						aria-label={`Remove ${called}`}
						onClick={({ currentTarget }) => {
							// The row goes: the one after it takes the focus, or the button that adds one.
							const row = currentTarget.closest("tr");
							const next = row?.nextElementSibling ?? row?.closest("table")?.querySelector("tfoot");
							next?.querySelector<HTMLElement>(".remove, .word")?.focus();
							removeIssue(issue.id);
						}}
					>
						×
					</button>
				</span>
			</td>
			{parties.map(({ id, key, name }) => (
				<td key={id} className="number">
					<input
						inputMode="decimal"
						className="points"
						aria-label={`Points of ${name} on ${called}`}
						value={issue.points[key] ?? ""}
						onChange={({ currentTarget }) => setPoints(issue, key, currentTarget.value)}
					/>
				</td>
			))}
			{parties.length === 2 && (
				<td className="outcome">
					{shares === undefined ? (
						NONE
					) : (
						<OutcomeBar {...{ shares, parties, slots, split }} burden={issue.kind === "burden"} />
					)}
				</td>
			)}
			<td className={wholeClass(parties.length)}>{whole === undefined ? NONE : holdersText(whole, parties)}</td>
		</tr>
	);
}

/** Something that is wanted, or something to be spared. A file may say it for each party. */
function KindSelect({ issue, called }: { issue: SheetIssue; called: string }) {
	const mixed = typeof issue.kind !== "string";
	return (
		<select
			aria-label={`What ${called} is`}
			value={typeof issue.kind === "string" ? issue.kind : "mixed"}
			onChange={({ currentTarget: { value } }) => {
				if (value === "good" || value === "burden") setKind(issue.id, value);
			}}
		>
			<option value="good">good</option>
			<option value="burden">burden</option>
			{mixed && <option value="mixed">either</option>}
		</select>
	);
}

function TotalsRow({ here }: { here: SettlementHere }) {
	const { sheet, parties, view } = here;
	const off =
		view !== null && parties.some(({ id }) => view.totals[id]?.whole === false && view.totals[id].text !== "0");
	return (
		<tr className="totals">
			<th scope="row">
				<span className="issue-cell">
					Points in all
					<span className="space" />
					<button
						type="button"
						className="word"
						onClick={({ currentTarget }) => {
							const table = currentTarget.closest("table");
							addIssue();
							requestAnimationFrame(() => table?.querySelector<HTMLElement>("tbody tr:last-child input")?.focus());
						}}
					>
						Add an issue
					</button>
				</span>
			</th>
			{parties.map(({ id, name }) => {
				const total = view?.totals[id];
				return (
					<td key={id} className="number" data-off={total?.whole === false || undefined}>
						<span className="hidden">{name}: </span>
						{total === undefined ? NONE : total.text}
						<small> of 100</small>
					</td>
				);
			})}
			<td colSpan={2}>
				{(off || sheet.scale) && (
					<button type="button" className="word" aria-pressed={sheet.scale} onClick={() => setScale(!sheet.scale)}>
						{sheet.scale ? "Scaled to 100" : "Scale to 100"}
					</button>
				)}
			</td>
		</tr>
	);
}

function EntitledRow({ here }: { here: SettlementHere }) {
	const { sheet, parties } = here;
	return (
		<tr className="entitled">
			<th scope="row">Entitled to, beside the other</th>
			{parties.map(({ id, key, name }) => (
				<td key={id} className="number">
					<input
						inputMode="decimal"
						className="points"
						aria-label={`Entitlement of ${name}`}
						placeholder="1"
						value={sheet.entitled[key] ?? ""}
						onChange={({ currentTarget }) => setEntitlement(key, currentTarget.value)}
					/>
				</td>
			))}
			<td colSpan={2} />
		</tr>
	);
}
