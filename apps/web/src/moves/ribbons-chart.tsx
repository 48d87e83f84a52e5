import { withArticle } from "@velvet/report";
import { useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { short } from "../words/numbers.ts";
import { arrangeRibbons, type Ribbon } from "./arrange-ribbons.ts";
import type { MovesProps } from "./moves-props.ts";

const TOP = 20;
const BOTTOM = 4;
/** Width of a column, and room for its figures outside. */
const COLUMN = 12;
const ASIDE = 58;
/** A stretch lower than this has no room for its figure. */
const LEAST = 13;

/** Where voters are at the start and after all years: a stretch for each camp in each nation, a ribbon for those between. */
export function RibbonsChart({ theCase, view }: MovesProps) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const nations = inSlotOrder(theCase);
	const { before, after, ribbons } = arrangeRibbons(
		view,
		nations.map(({ id }) => id),
	);
	const nameOf = (id: string) => nations.find((nation) => nation.id === id)?.name ?? id;
	const y = (part: number) => TOP + part * Math.max(1, height - TOP - BOTTOM);
	const [left, right] = [ASIDE, Math.max(ASIDE + 2 * COLUMN, width - ASIDE)];
	const years = view.fan[view.fan.length - 1].year;
	const said = ribbons
		.filter(({ crosses }) => crosses)
		.map(
			({ camp, from, to, voters }) => `${theCase.campNames[camp]}, ${nameOf(from)} to ${nameOf(to)}: ${short(voters)}`,
		);
	// Those who cross lie over those who stay.
	const layered = [...ribbons].sort((p, q) => Number(p.crosses) - Number(q.crosses));
	return (
		<figure className="moves-figure">
			<figcaption>
				<CampWord camp="a" name={theCase.campNames.A} /> <CampWord camp="b" name={theCase.campNames.B} />; strong
				ribbons cross
			</figcaption>
			<div className="chart" ref={box}>
				{width > 0 && (
					<svg
						width={width}
						height={height}
						role="img"
						aria-label={`Voters who would cross in ${years} years, some of them back. ${said.join(". ")}.`}
					>
						<g className="axes">
							<text x={left + COLUMN} y={11} textAnchor="end">
								at the start
							</text>
							<text x={right - COLUMN} y={11}>
								{years} years on
							</text>
						</g>
						{layered.map((ribbon) => (
							<path
								key={`${ribbon.camp} ${ribbon.from} ${ribbon.to}`}
								className={`moves-ribbon of-${ribbon.camp.toLowerCase()}${ribbon.crosses ? " crosses" : ""}`}
								d={pathOf(ribbon, left + COLUMN, right - COLUMN, y)}
							>
								<title>{`${short(ribbon.voters)} ${theCase.campNames[ribbon.camp]} voters, ${ribbon.crosses ? `${nameOf(ribbon.from)} to ${nameOf(ribbon.to)}` : `stay in ${withArticle(nameOf(ribbon.from))}`}`}</title>
							</path>
						))}
						{[
							{ column: before, x: left, figure: left - 6, anchor: "end" as const },
							{ column: after, x: right - COLUMN, figure: right + 6, anchor: "start" as const },
						].map(({ column, x, figure, anchor }) =>
							column.map(({ nation, camp, voters, top, height: tall }) => (
								<g key={`${anchor} ${nation} ${camp}`} className={`of-${camp.toLowerCase()}`}>
									<rect
										className="moves-stretch"
										x={x}
										width={COLUMN}
										y={y(top)}
										height={Math.max(0, y(top + tall) - y(top))}
									/>
									{y(top + tall) - y(top) >= LEAST && (
										<text className="moves-count" x={figure} y={(y(top) + y(top + tall)) / 2 + 4} textAnchor={anchor}>
											{short(voters)}
										</text>
									)}
								</g>
							)),
						)}
						{nations.map(({ id, name }) => {
							// In its largest ribbon of those who stay, where few cross.
							const own = ribbons.filter(({ from, to }) => from === id && to === id);
							const wide = own.reduce((most, each) => (each.height > most.height ? each : most), own[0]);
							if (wide === undefined || y(wide.height) - y(0) < LEAST) return null;
							return (
								<text key={id} className="moves-nation" x={left + COLUMN + 10} y={y(wide.left + wide.height / 2) + 4}>
									{name}
								</text>
							);
						})}
					</svg>
				)}
			</div>
		</figure>
	);
}

function CampWord({ camp, name }: { camp: "a" | "b"; name: string }) {
	return (
		<span className={`moves-key slot-${camp}`}>
			<i className="camp-mark" /> {name}
		</span>
	);
}

/** A band that leaves the left column level and comes to the right one level. */
function pathOf({ left, right, height }: Ribbon, from: number, to: number, y: (part: number) => number): string {
	const half = (from + to) / 2;
	const [a, b, c, d] = [y(left), y(right), y(right + height), y(left + height)];
	return `M${from},${a}C${half},${a} ${half},${b} ${to},${b}V${c}C${half},${c} ${half},${d} ${from},${d}Z`;
}
