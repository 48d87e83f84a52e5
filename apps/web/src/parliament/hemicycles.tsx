import type { Parliament } from "@velvet/scenarios";
import { useRef } from "react";
import type { ParliamentView } from "../engine/parliament-view.ts";
import type { CaseView } from "../engine/views.ts";
import { useMedia } from "../frame/use-media.ts";
import { useSize } from "../frontier/use-size.ts";
import { MOST_DRAWN } from "../state/link/parliament.ts";
import { fixed } from "../words/numbers.ts";
import { arrange } from "./arrange.ts";
import { CampCount } from "./camp-count.tsx";
import { inOrder } from "./in-order.ts";
import { type Hemicycle, seatPositions } from "./seat-positions.ts";

const ROOM = { gap: 16, words: 78, least: 124, most: 9 };
/** Where one is narrower than this, the counts of both camps stand below each other under all. */
const SIDE_BY_SIDE = 140;
/** Where the panel has one column it scrolls, as in parliament.css; two nations should stand side by side there. */
const GROWS = "(max-width: 879px)";
const MOST_IN_COLUMN = 7;

interface Props {
	readonly theCase: CaseView;
	readonly view: ParliamentView;
}

/** Every chamber with a mark for each seat, all of one size: the undivided country's, then each nation's. */
export function Hemicycles({ theCase, view }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const grows = useMedia(GROWS);
	const { width, height } = useSize(box);
	const chambers = [view.before, ...inOrder(theCase, view.after)];
	if (chambers.some(({ chamber }) => chamber.seats > MOST_DRAWN)) {
		return (
			<p className="tab-note">More than {fixed(MOST_DRAWN, 0)} seats are not drawn one by one: the table has them.</p>
		);
	}
	const drawn = chambers.map(({ chamber }) => seatPositions(chamber.seats));
	const room = { ...ROOM, width, height, ...(grows && { height: Number.POSITIVE_INFINITY, most: MOST_IN_COLUMN }) };
	const { lines, step } = arrange(drawn, room);
	const stacked = drawn.some((each) => each.width * step < SIDE_BY_SIDE);
	return (
		<div className="hemicycles" ref={box} data-stacked={stacked || undefined}>
			{width > 0 &&
				lines.map((line) => (
					<div key={line[0]} className="hemicycle-line" style={{ gap: ROOM.gap }}>
						{line.map((i) => (
							<Chamber
								key={chambers[i].name}
								{...{ theCase, step }}
								parliament={chambers[i]}
								drawn={drawn[i]}
								before={i === 0}
							/>
						))}
					</div>
				))}
		</div>
	);
}

interface ChamberProps {
	readonly theCase: CaseView;
	readonly parliament: Parliament;
	readonly drawn: Hemicycle;
	readonly step: number;
	readonly before: boolean;
}

function Chamber({ theCase, parliament, drawn, step, before }: ChamberProps) {
	const { chamber, college, election } = parliament;
	const name = before ? "As one country" : parliament.name;
	const { A, B, none } = election.seats;
	const { A: a, B: b } = theCase.campNames;
	const [wide, tall] = [drawn.width * step, drawn.height * step];
	const spoken = `${name}: ${chamber.seats} seats, ${a} ${A}, ${b} ${B}${none > 0 ? `, no majority ${none}` : ""}`;
	return (
		<figure className="hemicycle" style={{ minWidth: ROOM.least }}>
			<svg width={wide} height={tall} viewBox={`0 0 ${wide} ${tall}`} role="img" aria-label={spoken}>
				<Marks camp="A" drawn={drawn} from={0} to={A} step={step} />
				<Marks camp="none" drawn={drawn} from={A} to={A + none} step={step} />
				<Marks camp="B" drawn={drawn} from={A + none} to={A + none + B} step={step} />
			</svg>
			<figcaption>
				<b className={before ? undefined : "nation"}>{name}</b>
				<span>
					{fixed(chamber.seats, 0)} seats
					{college !== null && `, ${fixed(college.electors, 0)} electors`}
				</span>
				<span className="camp-counts">
					<CampCount camp="A" name={a} count={A} />
					<CampCount camp="B" name={b} count={B} />
					{none > 0 && <span>no majority {fixed(none, 0)}</span>}
				</span>
			</figcaption>
		</figure>
	);
}

/** One path for all marks of a camp: discs of A, diamonds of B, rings of nobody, of equal area. */
function Marks({
	camp,
	drawn,
	from,
	to,
	step,
}: {
	camp: "A" | "B" | "none";
	drawn: Hemicycle;
	from: number;
	to: number;
	step: number;
}) {
	const r = 0.4 * step;
	const half = r * Math.sqrt(Math.PI / 2);
	const paths = drawn.seats.slice(from, to).map(({ x, y }) => {
		const [cx, cy] = [(x + drawn.width / 2) * step, (drawn.height - 0.5 - y) * step];
		return camp === "B"
			? `M${at(cx)} ${at(cy - half)}l${at(half)} ${at(half)}l${at(-half)} ${at(half)}l${at(-half)} ${at(-half)}z`
			: `M${at(cx - r)} ${at(cy)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0z`;
	});
	if (paths.length === 0) return null;
	return <path className={`seats of-${camp.toLowerCase()}`} data-seats={paths.length} d={paths.join("")} />;
}

function at(value: number): string {
	return value.toFixed(2);
}
