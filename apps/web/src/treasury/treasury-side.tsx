import { inMoney, inSignedMoney, withArticle } from "@velvet/report";
import { commons, debtPrecedents, debtRuleNames, type FiscalDial, precedentWords } from "@velvet/scenarios";
import type { PolityView } from "../engine/views.ts";
import { Assumed, type Assumption, Caveats, Side, SideList } from "../frame/side.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { evidenceWords } from "../words/evidence.ts";
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
		<Side
			label="What follows for the treasuries"
			heading="What would each treasury carry?"
			number={bigWords(balances.map(({ value }) => value))}
		>
			{known.length === 0 ? (
				<p>{whys.length > 0 ? [...new Set(whys)].join(" ") : "The table has no receipts to be raised or lowered."}</p>
			) : (
				<p>
					{capital(`${unit}${measure === "head" ? "a head" : "in all"}`)}
					{few
						? `: ${nations.map(({ name }) => withArticle(name)).join(", ")}`
						: `, the lowest and the highest of ${nations.length} nations`}
					; above nought, more is spent there than is taken in
					{convention === "neutral" && ", the country's own deficit taken out"}.{" "}
					{few && <Ranges balances={balances} tables={ledger.tables.length} />}
				</p>
			)}
			{few ? <Debt nations={nations} ledger={ledger} /> : <p>What each would owe and pay stands in the table.</p>}
			{few && <Budgets nations={nations} ledger={ledger} />}
			{chosen !== undefined && (
				<SideList title="What this table gets wrong">
					{[...new Set([chosen.receipts.bias, chosen.outlays.bias])].map((bias) => (
						<li key={bias}>{bias}</li>
					))}
				</SideList>
			)}
			<Commons keeps={ledger.keeps} />
			<SideList title="What was done before">
				{debtPrecedents.map(({ rules, precedent }) => (
					<li key={precedent.key}>
						<b>{rules.map((rule) => debtRuleNames[rule].name).join(", ")}.</b> {precedentWords(precedent)}
					</li>
				))}
			</SideList>
			<Assumed of={Object.values(ledger.dials).map(inWords)} />
			<Caveats of={ledger.caveats} />
		</Side>
	);
}

function inWords({ name, value, low, high, evidence, source }: FiscalDial): Assumption {
	return {
		what: name,
		value: `${percent(value)} (${percent(low)} to ${percent(high)})`,
		basis: evidenceWords(evidence),
		source,
	};
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
		<SideList title="Budgets at unchanged policy">
			<li>
				{capital(percent(duplication.value, 0))} of defence and foreign affairs ({percent(shared.value)} of outlays,
				unverified) built twice: {budgets.join("; ")}.
			</li>
		</SideList>
	);
}

function Commons({ keeps }: Pick<TreasuryProps["ledger"], "keeps">) {
	return (
		<SideList title="What can be kept in common">
			{commons.map(({ key, title, keeps: kept, asks }) => (
				<li key={key}>
					<b>{title}.</b> {kept} It asks for: {asks}
				</li>
			))}
			{keeps.length > 0 && <li>The scenario's confederation keeps: {keeps.join(", ")}.</li>}
		</SideList>
	);
}
