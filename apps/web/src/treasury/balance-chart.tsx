import { inSignedMoney } from "@velvet/report";
import { useRef } from "react";
import type { PolityView } from "../engine/views.ts";
import { Switch } from "../frame/switch.tsx";
import { useSize } from "../frontier/use-size.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { NONE } from "../words/numbers.ts";
import { balanceOf, type Convention, type Measure, type NationBalance, reachOf } from "./balance-view.ts";
import { nationClass, type TreasuryProps } from "./treasury-props.ts";

const TOP = 22;
const ROW = 40;
/** Half of a figure over the end of the axis. */
const ASIDE = 22;
const BAR = 14;
/** Narrower than this, figures halfway along the axis would touch. */
const WIDE = 240;

interface Props extends TreasuryProps {
	readonly convention: Convention;
	readonly measure: Measure;
	setConvention(convention: Convention): void;
	setMeasure(measure: Measure): void;
}

/** A bar for each nation from nought in the middle, and over it the range of what the tables say, a ring for each. */
export function BalanceChart({ theCase, ledger, score, convention, measure, setConvention, setMeasure }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box);
	const nations = inSlotOrder(theCase).map((polity) => ({
		polity,
		balance: balanceOf(ledger, polity.id, convention, measure),
	}));
	const whys = nations.flatMap(({ polity }) => ledger.polities[polity.id].why ?? []);
	if (whys.length === nations.length) return <p className="tab-note">{[...new Set(whys)].join(" ")}</p>;
	const reach = reachOf(nations.flatMap(({ balance }) => balance.byTable.map(({ value }) => value)));
	const half = Math.max(1, width / 2 - ASIDE);
	const x = (value: number) => width / 2 + (value / reach) * half;
	const height = TOP + ROW * nations.length;
	const said = nations.map(({ polity, balance }) => `${polity.name}: ${inWords(balance)}`);
	return (
		<figure className="tab-part balance-figure">
			<figcaption>
				<span className="hidden">Balance</span>
				<Switch legend="Told" value={measure} onChange={setMeasure} options={{ head: "a head", all: "in all" }} />
				<Switch
					legend="The country's own deficit taken out, or not"
					value={convention}
					onChange={setConvention}
					options={{ neutral: "neutral", booked: "as booked" }}
				/>
			</figcaption>
			<div className="chart" ref={box} style={{ height }}>
				{width > 0 && (
					<svg width={width} height={height} role="img" aria-label={`Balance by nation. ${said.join(". ")}.`}>
						<g className="axes">
							{(width < WIDE ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1]).map((part) => (
								<g key={part} className={part === 0 ? "nought" : undefined}>
									<line x1={x(part * reach)} x2={x(part * reach)} y1={TOP - 6} y2={height} />
									<text x={x(part * reach)} y={TOP - 11} textAnchor="middle">
										{inSignedMoney(part * reach)}
									</text>
								</g>
							))}
						</g>
						{nations.map(({ polity, balance }, i) => (
							<Nation
								key={polity.id}
								{...{ polity, balance, x, width, top: TOP + ROW * i }}
								slot={nationClass(polity, theCase, score)}
							/>
						))}
					</svg>
				)}
			</div>
			<p className="balance-ends" aria-hidden="true">
				<span>← more taken in</span>
				<span>more spent →</span>
			</p>
		</figure>
	);
}

interface NationProps {
	readonly polity: PolityView;
	readonly balance: NationBalance;
	readonly slot: string;
	readonly top: number;
	readonly width: number;
	x(value: number): number;
}

/** Name and figure in one line, under it the bar with a ring for each table. */
function Nation({ polity, balance: { value, byTable, spread }, slot, top, width, x }: NationProps) {
	const middle = top + 21 + BAR / 2;
	return (
		<g className={slot}>
			{value !== null && spread !== null && (
				<>
					<rect
						className="bar"
						x={Math.min(x(0), x(value))}
						width={Math.abs(x(value) - x(0))}
						y={middle - BAR / 2}
						height={BAR}
					/>
					{spread.tables > 1 && (
						<line className="range" x1={x(spread.low)} x2={x(spread.high)} y1={middle} y2={middle} />
					)}
					{byTable.map((each) => (
						<circle
							key={each.key}
							className={each.value === value ? "own" : undefined}
							cx={x(each.value)}
							cy={middle}
							r={each.value === value ? 4.5 : 3}
						>
							<title>{`${inSignedMoney(each.value)}: ${each.name}`}</title>
						</circle>
					))}
				</>
			)}
			<text className="nation" x={0} y={top + 14}>
				{polity.name}
			</text>
			<text className="figure" x={width} y={top + 14} textAnchor="end">
				{value === null ? NONE : inSignedMoney(value)}
			</text>
		</g>
	);
}

function inWords({ value, spread }: NationBalance): string {
	if (value === null || spread === null) return "no figure";
	const range =
		spread.tables > 1 ? `, ${inSignedMoney(spread.low)} to ${inSignedMoney(spread.high)} over the tables` : "";
	return `${inSignedMoney(value)}${range}`;
}
