import type { Shift } from "@velvet/scenarios";
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { drawDifference, movedUnitAt } from "../map/index.ts";
import { showPlace } from "../stage/map-handle.ts";
import { mapThemeOf } from "../theme/map-theme.ts";
import { useTheme } from "../theme/use-theme.ts";
import type { Compared } from "./compared.ts";
import { differenceScene } from "./ways.ts";

interface Props {
	readonly compared: Compared;
	readonly shifts: readonly Shift[];
	/** What the map shows, in words. */
	readonly label: string;
	/** Hears when a place was pressed and the map behind has gone there. */
	readonly onShow?: () => void;
}

/** A map of the difference. Pressing what differs shows it on the large map; the lists beside say the same by name. */
export function DifferenceMap({ compared, shifts, label, onShow }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const canvas = useRef<HTMLCanvasElement>(null);
	const size = useSize(box);
	const theme = useTheme();
	const mapTheme = useMemo(() => mapThemeOf(theme, false), [theme]);
	const scene = useMemo(() => differenceScene(compared, shifts), [compared, shifts]);
	useEffect(() => {
		if (canvas.current !== null && size.width > 0 && size.height > 0)
			drawDifference(canvas.current, scene, mapTheme, size);
	}, [scene, mapTheme, size]);
	const unitUnder = (event: PointerEvent) => {
		const { left, top } = event.currentTarget.getBoundingClientRect();
		return movedUnitAt(scene, size, { x: event.clientX - left, y: event.clientY - top });
	};
	const { units } = compared.x.atlas;
	return (
		<div className="difference-map" ref={box}>
			<canvas
				ref={canvas}
				role="img"
				aria-label={label}
				onPointerMove={(event) => {
					const unit = unitUnder(event);
					event.currentTarget.title = unit === null ? "" : units.names[unit];
					event.currentTarget.style.cursor = unit === null ? "" : "pointer";
				}}
				onPointerUp={(event) => {
					const unit = unitUnder(event);
					if (unit === null) return;
					onShow?.();
					showPlace(units.ids[unit]);
				}}
			/>
		</div>
	);
}
