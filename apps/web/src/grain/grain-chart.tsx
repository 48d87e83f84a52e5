import { useRef } from "react";
import { usePhone } from "../frame/use-media.ts";
import { useSize } from "../frontier/use-size.ts";
import { chooseRow } from "../state/choose.ts";
import { useSession } from "../state/session.ts";
import { percent } from "../words/numbers.ts";
import { digitsFor } from "./digits-for.ts";
import type { GrainProps } from "./grain-props.ts";
import { finerWhere, rowOfLevel } from "./row-of-level.ts";

const RIGHT = 60;
const TOP = 26;
const LEAST_ROW = 36;
const MOST_ROW = 60;

/** A line for each grain: from one country to everybody of that grain deciding, and where this plan comes whole. */
export function GrainChart({ atlas, grains, asOne }: Omit<GrainProps, "theCase">) {
	const box = useRef<HTMLDivElement>(null);
	const phone = usePhone();
	const { width, height } = useSize(box);
	const chosen = useSession((session) => session.choices.row);
	const { rows } = grains;
	const shares = rows.flatMap(({ winner, plan }) => [winner?.selfDetermination, plan?.selfDetermination]);
	const all = [asOne, ...shares.filter((share) => share !== undefined)];
	const from = Math.floor(Math.min(...all) * 20) / 20;
	const to = Math.ceil(Math.max(...all) * 20) / 20;
	const left = Math.max(...rows.map(({ level, onlyIn }) => widthOfName(level, finerWhere(atlas, onlyIn))));
	const x = (share: number) => left + ((share - from) / Math.max(0.05, to - from)) * Math.max(1, width - left - RIGHT);
	const digits = digitsFor(rows.map(({ winner }) => winner?.selfDetermination ?? 0));
	const step = Math.min(MOST_ROW, Math.max(LEAST_ROW, (height - TOP - 8) / rows.length));
	const ticks = Array.from({ length: Math.round((to - from) / 0.05) + 1 }, (_, i) => from + i * 0.05);
	return (
		<div className="chart grain-chart" ref={box} style={{ minHeight: phone ? TOP + LEAST_ROW * rows.length : 0 }}>
			{width > 0 && (
				<svg
					width={width}
					height={Math.max(height, TOP + step * rows.length)}
					role="img"
					aria-label="Self-determination by grain"
				>
					<g className="axes">
						{ticks.map((tick) => (
							<g key={tick}>
								<line x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={TOP + step * rows.length} />
								<text x={x(tick)} y={TOP - 11} textAnchor="middle">
									{percent(tick, 0)}
								</text>
							</g>
						))}
					</g>
					<line className="as-one" x1={x(asOne)} x2={x(asOne)} y1={TOP - 6} y2={TOP + step * rows.length} />
					{rows.map(({ level, onlyIn, winner, plan }, i) => {
						const y = TOP + step * (i + 0.5);
						const row = rowOfLevel(atlas, level);
						const end = winner?.selfDetermination ?? asOne;
						const own = plan?.selfDetermination ?? null;
						return (
							<g key={level} data-chosen={row?.key === chosen || undefined}>
								<text className="grain-name" y={onlyIn === null ? y + 4 : y - 2}>
									by {level}
								</text>
								{onlyIn !== null && (
									<text className="grain-note" y={y + 11}>
										{finerWhere(atlas, onlyIn)}
									</text>
								)}
								<line className="reach" x1={x(asOne)} x2={x(end)} y1={y} y2={y} />
								<circle className="one" cx={x(asOne)} cy={y} r={4} />
								<circle className="winner" cx={x(end)} cy={y} r={5.5} />
								<text x={x(end) + 11} y={y + 4}>
									{percent(end, digits)}
								</text>
								<path className="this-plan" d={diamond(x(own ?? end), y)} />
							</g>
						);
					})}
				</svg>
			)}
			{rows.map(({ level }, i) => {
				const row = rowOfLevel(atlas, level);
				return (
					row !== null && (
						<button
							key={level}
							type="button"
							className="grain-button"
							style={{ top: TOP + step * i, height: step, width: left }}
							aria-pressed={row.key === chosen}
							onClick={() => chooseRow(row.key)}
						>
							<span className="hidden">Show the plan {row.title.toLowerCase()}</span>
						</button>
					)
				);
			})}
		</div>
	);
}

/** What each mark of a line is. */
export function GrainKey() {
	return (
		<p className="grain-key">
			<span>
				<svg width="12" height="20" aria-hidden="true">
					<circle className="one" cx="6" cy="10" r="4" />
				</svg>
				one country
			</span>
			<span>
				<svg width="12" height="20" aria-hidden="true">
					<circle className="winner" cx="6" cy="10" r="5.5" />
				</svg>
				every one decides
			</span>
			<span>
				<svg width="14" height="20" aria-hidden="true">
					<path className="this-plan" d={diamond(7, 10)} />
				</svg>
				this plan, made whole there
			</span>
		</p>
	);
}

/** Room for a name at the left edge, with the smaller words under it. */
function widthOfName(level: string, note: string): number {
	return 22 + Math.max(6.7 * `by ${level}`.length, 5.4 * note.length);
}

function diamond(x: number, y: number): string {
	return `M${x} ${y - 9}l6 9-6 9-6-9z`;
}
