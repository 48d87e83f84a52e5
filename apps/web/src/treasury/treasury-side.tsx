import { inMoney, inSignedMoney, withArticle } from "@velvet/report";
import { commons, debtPrecedents, debtRuleNames, precedentWords } from "@velvet/scenarios";
import type { PolityView } from "../engine/views.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { capital, counted, NONE, percent } from "../words/numbers.ts";
import { balanceOf, type Convention, type Measure } from "./balance-view.ts";
import type { TreasuryProps } from "./treasury-props.ts";

interface Props extends TreasuryProps {
	readonly convention: Convention;
	readonly measure: Measure;
}

/** So what: the balance of each nation with its range, the debt and what it costs, and what is kept in common. */
export function TreasurySide({ theCase, ledger, convention, measure }: Props) {
	const nations = inSlotOrder(theCase);
	// Of more nations a sentence is no place for their figures: the table is.
	const few = nations.length <= 3;
	const unit = ledger.table === "own" ? "" : "dollars ";
	const balances = nations.map((polity) => ({ polity, ...balanceOf(ledger, polity.id, convention, measure) }));
	const known = balances.flatMap(({ value }) => value ?? []);
	const chosen = ledger.tables.find(({ key }) => key === ledger.table);
	const whys = nations.flatMap(({ id }) => ledger.polities[id].why ?? []);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label="What follows for the treasuries">
			<h3>What would each treasury carry?</h3>
			<p className="big">{bigWords(balances.map(({ value }) => value))}</p>
			{known.length === 0 ? (
				<p>{whys.length > 0 ? [...new Set(whys)].join(" ") : "The table has no receipts to be raised or lowered."}</p>
			) : (
				<p>
					{capital(`${unit}${measure === "head" ? "a head" : "in all"}`)}
					{few
						? `: ${nations.map(({ name }) => withArticle(name)).join(", ")}`
						: `, the lowest and the highest of ${nations.length} nations`}
					. Above nought, more is spent there than is taken in
					{convention === "neutral" && ", the country's own deficit taken out"}.{" "}
					{few && <Ranges balances={balances} tables={ledger.tables.length} />}
				</p>
			)}
			{chosen !== undefined && (
				<details>
					<summary className="word">What this table gets wrong</summary>
					<ul>
						{[...new Set([chosen.receipts.bias, chosen.outlays.bias])].map((bias) => (
							<li key={bias}>{bias}</li>
						))}
					</ul>
				</details>
			)}
			{few ? (
				<>
					<Debt nations={nations} ledger={ledger} />
					<Budgets nations={nations} ledger={ledger} />
				</>
			) : (
				<p>What each would owe and pay stands in the table.</p>
			)}
			<Commons keeps={ledger.keeps} />
			<details>
				<summary className="word">What was done before</summary>
				<ul>
					{debtPrecedents.map(({ rules, precedent }) => (
						<li key={precedent.key}>
							<b>{rules.map((rule) => debtRuleNames[rule].name).join(", ")}.</b> {precedentWords(precedent)}
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">What is assumed</summary>
				<ul>
					{Object.values(ledger.dials).map(({ name, value, low, high, evidence, source }) => (
						<li key={name}>
							<b>{name}</b>: {percent(value)} ({percent(low)} to {percent(high)}) [{evidence}] {source}
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">What this does not say</summary>
				<ul>
					{ledger.caveats.map((caveat) => (
						<li key={caveat}>{caveat}</li>
					))}
				</ul>
			</details>
		</section>
	);
}

/** Both figures of two nations, the outermost of more. */
function bigWords(values: readonly (number | null)[]): string {
	const known = values.flatMap((value) => value ?? []);
	if (known.length === 0) return "Not known";
	if (values.length > 2) return `${inSignedMoney(Math.min(...known))} to ${inSignedMoney(Math.max(...known))}`;
	return values.map((value) => (value === null ? NONE : inSignedMoney(value))).join(" and ");
}

function Ranges({
	balances,
	tables,
}: {
	balances: readonly (ReturnType<typeof balanceOf> & { polity: PolityView })[];
	tables: number;
}) {
	if (tables < 2) return null;
	const ranges = balances.flatMap(({ polity, spread }) =>
		spread === null
			? []
			: [`${withArticle(polity.name)} ${inSignedMoney(spread.low)} to ${inSignedMoney(spread.high)}`],
	);
	return (
		<>
			Over {counted(tables, "table")}: <b>{ranges.join("; ")}</b>.
		</>
	);
}

function Debt({ nations, ledger }: Pick<TreasuryProps, "ledger"> & { nations: readonly PolityView[] }) {
	const { owed, polities, rule, why, dials } = ledger;
	if (owed === null) return <p>{why.owed}</p>;
	const each = nations.flatMap(({ id, name }) => {
		const { burden } = polities[id];
		if (burden === null) return [];
		const [low, high] = burden.interestRange;
		const range = low === high ? "" : ` (${inMoney(low)} to ${inMoney(high)} over the premium)`;
		const ratio = burden.toGdp === null ? "" : `, ${percent(burden.toGdp, 0)} of its GDP`;
		return [
			`${withArticle(name)} ${inMoney(burden.debt)}${ratio}, at ${percent(burden.rate)} ${inMoney(burden.interest)} a year${range}`,
		];
	});
	return (
		<p title={`${owed.source}. ${dials.rate.source}`}>
			Of <b>{inMoney(owed.amount)}</b> owed in {owed.year} [{owed.tag}], by the rule <i>{debtRuleNames[rule].name}</i>:{" "}
			{each.join("; ")}.{why.toGdp !== null && ` Debt by GDP is not told: ${why.toGdp}`}
		</p>
	);
}

/** The budget at unchanged policy as built twice, then with all kept in common. */
function Budgets({ nations, ledger }: Pick<TreasuryProps, "ledger"> & { nations: readonly PolityView[] }) {
	const { polities, dials } = ledger;
	const budgets = nations.flatMap(({ id, name }) => {
		const { budget } = polities[id];
		if (budget === null) return [];
		const { value, keptInCommon } = budget;
		return [`${withArticle(name)} ${inSignedMoney(value)} (${inSignedMoney(keptInCommon)} with all of it in common)`];
	});
	const { shared, duplication } = dials;
	if (budgets.length === 0) return null;
	return (
		<p title={`${shared.source} ${duplication.source}`}>
			{capital(percent(duplication.value, 0))} of defence and foreign affairs ({percent(shared.value)} of outlays,
			unverified) built twice, budgets at unchanged policy: {budgets.join("; ")}.
		</p>
	);
}

function Commons({ keeps }: Pick<TreasuryProps["ledger"], "keeps">) {
	return (
		<details>
			<summary className="word">What can be kept in common</summary>
			<ul>
				{commons.map(({ key, title, keeps: kept, asks }) => (
					<li key={key}>
						<b>{title}.</b> {kept} It asks for: {asks}
					</li>
				))}
				{keeps.length > 0 && <li>The scenario's confederation keeps: {keeps.join(", ")}.</li>}
			</ul>
		</details>
	);
}
