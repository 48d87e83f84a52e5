import type { JSX, Ref } from "react";

export interface ZoomButtonsProps {
	readonly ref: Ref<HTMLDivElement>;
	readonly zoom: number;
	readonly onIn: () => void;
	readonly onOut: () => void;
	readonly onHome: () => void;
}

/** Nearer, farther and, once away from it, back to the whole country. */
export function ZoomButtons({ ref, zoom, onIn, onOut, onHome }: ZoomButtonsProps): JSX.Element {
	const home = zoom < 1.001;
	return (
		<div className="map-zoom" ref={ref}>
			<button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={onIn} disabled={zoom > 31.9}>
				<svg viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3 8h10M8 3v10" />
				</svg>
			</button>
			<button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={onOut} disabled={home}>
				<svg viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3 8h10" />
				</svg>
			</button>
			{!home && (
				<button type="button" title="Whole country (0)" onClick={onHome}>
					<span>All</span>
				</button>
			)}
		</div>
	);
}
