import { inMoney, inSignedMoney } from "@velvet/report";
import { debtRuleNames, debtRules, type FiscalResult } from "@velvet/scenarios";
import type { PolityView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, NONE, percent } from "../words/numbers.ts";
import type { TreasuryProps } from "./treasury-props.ts";

/** The figures behind the charts: each nation by the table chosen, by every table and every rule, then state by state. */
export function TreasuryTable({ theCase, ledger }: TreasuryProps) {
	const nations = inSlotOrder(theCase);
	return (
		<TableBox label="Treasuries in figures">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Figure</th>
						<NumberHeads of={nations.map(({ name }) => name)} />
					</tr>
				</thead>
				<tbody>
					{figureRows(ledger).map(({ name, note, cell }) => (
						<tr key={name}>
							<td>
								{name} {note !== "" && <small>{note}</small>}
							</td>
							{nations.map(({ id }) => (
								<td key={id} className="number">
									{cell(id)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{ledger.parents.length > 0 && <States ledger={ledger} nations={nations} />}
		</TableBox>
	);
}

interface FigureRow {
	readonly name: string;
	readonly note: string;
	cell(id: string): string;
}

function money(value: number | null | undefined, say = inSignedMoney): string {
	return value == null ? NONE : say(value);
}

function figureRows(ledger: FiscalResult): readonly FigureRow[] {
	const { polities, tables, debt, yardsticks } = ledger;
	const chosen = tables.find(({ key }) => key === ledger.table);
	const row = (name: string, note: string, cell: (id: string) => string): FigureRow => ({ name, note, cell });
	return [
		row("Receipts", chosen === undefined ? "" : `${chosen.receipts.title}, ${chosen.receipts.years}`, (id) =>
			money(polities[id].receipts, inMoney),
		),
		row("Outlays", chosen === undefined ? "" : `${chosen.outlays.title}, ${chosen.outlays.years}`, (id) =>
			money(polities[id].outlays, inMoney),
		),
		row("Balance", "outlays − receipts", (id) => money(polities[id].balance)),
		row("a head", "", (id) => money(polities[id].perHead)),
		...tables.map(({ key, receipts, outlays, polities: by }) =>
			row(`Neutral: ${receipts.name}; ${outlays.name}`, key, (id) => {
				const own = by[id];
				return own === null ? NONE : `${money(own.neutral)}, ${money(own.neutralPerHead)} a head`;
			}),
		),
		row("Budget at unchanged policy", `${percent(ledger.dials.duplication.value, 0)} built twice`, (id) =>
			money(polities[id].budget?.value),
		),
		row("with all of it in common", "", (id) => money(polities[id].budget?.keptInCommon)),
		row("with all of it built twice", "", (id) => money(polities[id].budget?.allTwice)),
		...debtRules.map((rule) =>
			row(
				`Debt by ${debtRuleNames[rule].name}`,
				debt[rule] === null
					? (ledger.debtWhy[rule] ?? "")
					: rule === "population"
						? yardsticks.people.title
						: debtRuleNames[rule].by,
				(id) => {
					const shares = debt[rule];
					return shares === null ? NONE : percent(shares[id], 2);
				},
			),
		),
		row("Debt carried", debtRuleNames[ledger.rule].name, (id) => money(polities[id].burden?.debt, inMoney)),
		row("Interest a year", "rate, and a premium for a nation that leaves", (id) => {
			const { burden } = polities[id];
			return burden === null ? NONE : `${inMoney(burden.interest)} at ${percent(burden.rate)}`;
		}),
	];
}

/** The chosen table state by state; what parts of a cut state have is allocated, and says so. */
function States({ ledger, nations }: { ledger: FiscalResult; nations: readonly PolityView[] }) {
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">By state</th>
					<th scope="col">Nation</th>
					<NumberHeads of={["Receipts", "Outlays", "Balance", "Outlays per receipt"]} />
				</tr>
			</thead>
			<tbody>
				{ledger.parents.flatMap(({ id, name, ratio, polities }) =>
					nations.flatMap((nation) => {
						const own = polities[nation.id];
						if (own === undefined) return [];
						return [
							<tr key={`${id} ${nation.id}`}>
								<td>
									{name} {own.allocated !== null && <small>part, {allocatedWords(own.allocated)}</small>}
								</td>
								<td>{nation.name}</td>
								<td className="number">{money(own.receipts, inMoney)}</td>
								<td className="number">{money(own.outlays, inMoney)}</td>
								<td className="number">{money(own.balance)}</td>
								<td className="number">{ratio === null ? NONE : fixed(ratio, 2)}</td>
							</tr>,
						];
					}),
				)}
			</tbody>
		</table>
	);
}

function allocatedWords({ receipts, outlays }: { readonly receipts: string | null; readonly outlays: string | null }) {
	const by = (what: string, how: string | null) =>
		how === null ? "" : `${what} allocated by ${how === "gdp" ? "GDP" : how}`;
	const words = receipts === outlays ? [by("", receipts).trim()] : [by("receipts", receipts), by("outlays", outlays)];
	return words.filter((each) => each !== "").join(", ") || "known by county";
}
