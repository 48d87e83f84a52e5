import { type TornadoRow, type WelfareDial, type WelfareDialKey, welfareDialKeys } from "@velvet/scenarios";
import { useState } from "react";
import { reachOf } from "../treasury/balance-view.ts";
import { tagWords } from "../words/evidence.ts";
import { signed } from "../words/numbers.ts";
import { numberText } from "./figures.ts";
import { type HappinessProps, readingOf } from "./happiness-props.ts";
import { Bearers, PeaceDial } from "./peace-dial.tsx";
import { WelfareDialRow } from "./welfare-dial.tsx";

/** What moves the total: each dial alone between its ends, widest first; one press away its evidence and its slider. */
export function DialsTable(props: HappinessProps) {
	const { welfare, choice } = props;
	const [open, setOpen] = useState<string | null>(null);
	const { tornado, total } = readingOf(props);
	const ends = tornado.flatMap(({ atLow, atHigh }) => [atLow, atHigh].flatMap((each) => each ?? []));
	const reach = reachOf(ends);
	const shown = new Set(tornado.map(({ key }) => key));
	const silent = welfareDialKeys.filter((key) => !shown.has(key));
	const either = new Set([...welfare.tornado, ...welfare.horizon.tornado].map(({ key }) => key));
	const row = (key: WelfareDialKey, bar: TornadoRow | null) => (
		<DialRows
			key={key}
			dialKey={key}
			dial={welfare.dials[key]}
			bar={bar}
			silence={either.has(key) ? "not in this reading" : "in neither reading"}
			reach={reach}
			now={total.value}
			open={open === key}
			held={choice.dials[key] !== undefined}
			onOpen={() => setOpen(open === key ? null : key)}
		/>
	);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="table-box happiness-dials" tabIndex={0} aria-label="Dials of the ledger">
			<table className="assumptions">
				<thead>
					<tr>
						<th scope="col">Dial, moved alone</th>
						<th scope="col">
							at<span className="hidden">, and on what evidence</span>
						</th>
						<th scope="col">
							All together, {signed(-reach, 2)} to {signed(reach, 2)}
						</th>
						<th scope="col" className="number">
							from
						</th>
						<th scope="col" className="number">
							to
						</th>
					</tr>
				</thead>
				<tbody>
					{tornado.map((bar) =>
						bar.key === "table" ? (
							<TableRow key="table" {...{ bar, reach }} silence="" now={total.value} />
						) : (
							row(bar.key, bar)
						),
					)}
					{silent.map((key) => row(key, null))}
				</tbody>
			</table>
			<Bearers bears={choice.bears} />
			<PeaceDial peace={choice.peace} />
			<p className="evidence">
				Each bar runs from the total at the low end to that at the high end of a dial's range. Press a dial to hold it
				at a value; the others go on being drawn.
			</p>
		</section>
	);
}

interface DialRowsProps extends BarProps {
	readonly dialKey: WelfareDialKey;
	readonly dial: WelfareDial;
	readonly open: boolean;
	readonly held: boolean;
	onOpen(): void;
}

interface BarProps {
	readonly bar: TornadoRow | null;
	/** What stands where there is no bar. */
	readonly silence: string;
	readonly reach: number;
	readonly now: number | null;
}

function DialRows({ dialKey, dial, open, held, onOpen, ...bar }: DialRowsProps) {
	return (
		<>
			<tr data-open={open || undefined}>
				<th scope="row">
					<button type="button" aria-expanded={open} onClick={onOpen}>
						{dial.name}
					</button>
				</th>
				<td className="dial-at">
					{dial.symbol} {numberText(dial.value)}
					{held && ", held"} <small title={dial.basis}>{evidenceOf(dial.basis)}</small>
				</td>
				<BarCells {...bar} />
			</tr>
			{open && (
				<tr className="dial-row">
					<td colSpan={5}>
						<WelfareDialRow dialKey={dialKey} dial={dial} held={held} />
					</td>
				</tr>
			)}
		</>
	);
}

function TableRow(props: BarProps & { readonly bar: TornadoRow }) {
	return (
		<tr>
			<th scope="row">{props.bar.name}</th>
			<td className="dial-at">
				<small title="F and C: public tables, and shares computed from them">found, computed</small>
			</td>
			<BarCells {...props} />
		</tr>
	);
}

const WIDTH = 150;
const HEIGHT = 20;

function BarCells({ bar, silence, reach, now }: BarProps) {
	if (bar === null) return <td colSpan={3}>{silence}</td>;
	const { atLow, atHigh } = bar;
	if (atLow === null || atHigh === null) return <td colSpan={3}>no value at one end</td>;
	const x = (value: number) => (WIDTH * (1 + value / reach)) / 2;
	return (
		<>
			<td>
				<svg className="tornado-bar" width={WIDTH} height={HEIGHT} aria-hidden="true">
					<line className="nought" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
					<rect
						x={Math.min(x(atLow), x(atHigh))}
						width={Math.max(1, Math.abs(x(atHigh) - x(atLow)))}
						y={HEIGHT / 2 - 4.5}
						height={9}
					/>
					{now !== null && <line x1={x(now)} x2={x(now)} y1={1} y2={HEIGHT - 1} />}
				</svg>
			</td>
			<td className="number">{signed(atLow, 3)}</td>
			<td className="number">{signed(atHigh, 3)}</td>
		</>
	);
}

/** The words of the tags: "A, assumed; its sign F, found" is "assumed, found". A bare letter could be a camp's key. */
function evidenceOf(basis: string): string {
	const tags = basis.match(/\b[FMCDA]\b/g) ?? [];
	return [...new Set(tags)].map((tag) => tagWords[tag as keyof typeof tagWords]).join(", ");
}
