import { useRef } from "react";
import { chooseCorner } from "../state/choose.ts";
import { useSession } from "../state/session.ts";
import { Handle, sliderSays } from "./frontier-chart.tsx";
import { PriceSlider } from "./price-slider.tsx";
import { priceWords } from "./price-words.ts";
import { standingOf } from "./standing.ts";
import { useSize } from "./use-size.ts";

const EDGE = 8;

/** The price of border at the thumb: always there on phones, whatever is on screen. */
export function PriceDock() {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box);
	const { shown, frontiers, rows } = useSession();
	const unit = useSession((session) => session.atlas?.levels.unit ?? "county");
	const { measure, price } = useSession((session) => session.choices);
	const frontier = frontiers[measure];
	const standing = standingOf(frontier, shown);
	const most = Math.max(frontier?.points[0].border ?? 1, standing?.border ?? 0);
	const place = (border: number) => Math.sqrt(Math.max(0, border) / most);
	const at = standing === null ? 0 : place(standing.border);
	const on = shown?.corner !== null && shown?.row === "best";
	const x = EDGE + at * (width - 2 * EDGE);
	return (
		<section className="dock" aria-label="Price of border">
			<div className="dock-words">
				<b>Price of border</b>
				<span>{on ? priceWords(price, measure) : "drag to find a better border"}</span>
			</div>
			<div className="dock-track" ref={box}>
				<div className="price-track" style={{ left: EDGE - 22, right: EDGE - 22, top: 0 }}>
					<PriceSlider
						frontier={frontier}
						at={at}
						corner={shown?.corner ?? null}
						place={place}
						label={`Price of border, voters a ${measure === "edges" ? "line" : "km"}`}
						says={
							frontier === undefined || shown === null ? "not known yet" : sliderSays(frontier, shown, standing, rows)
						}
						onCorner={chooseCorner}
					/>
				</div>
				<svg width={width} height="44" aria-hidden="true" className="track">
					<line className="rail-line" x1={EDGE} x2={width - EDGE} y1="22" y2="22" />
					{on && <line className="rail-done" x1={EDGE} x2={x} y1="22" y2="22" />}
					{standing !== null && <Handle x={x} y={22} />}
				</svg>
			</div>
			<div className="dock-ends" aria-hidden="true">
				<span>one country</span>
				<span>every {unit}</span>
			</div>
		</section>
	);
}
