import { useEffect, useMemo, useRef } from "react";
import { slotOf } from "../engine/slot-of.ts";
import type { PlanView } from "../engine/views.ts";
import { drawThumbnail } from "../map/index.ts";
import { useSession } from "../state/session.ts";
import { mapThemeOf } from "../theme/map-theme.ts";
import { useTheme } from "../theme/use-theme.ts";

/** A plan in miniature, as it is now. Drawn when the browser has nothing better to do. */
export function Thumbnail({ plan }: { plan: Pick<PlanView, "assignment" | "score"> | null }) {
	const { assignment, score } = plan ?? { assignment: null, score: null };
	const canvas = useRef<HTMLCanvasElement>(null);
	const theme = useTheme();
	const mapTheme = useMemo(() => mapThemeOf(theme, false), [theme]);
	const outlines = useSession((session) => session.atlas?.outlines ?? null);
	const polities = useSession((session) => session.theCase?.polities ?? null);
	useEffect(() => {
		const element = canvas.current;
		if (element === null || outlines === null || polities === null) return;
		// The miniature of another case would stand for a plan that is still being made.
		if (assignment === null) {
			element.getContext("2d")?.clearRect(0, 0, element.width, element.height);
			return;
		}
		const slots = polities.map((polity) => ({ slot: slotOf(polity, { polities }, score) }));
		const draw = () => void drawThumbnail(element, { outlines, assignment, polities: slots }, mapTheme);
		// While dragging, each new plan puts the drawing off: the miniature is drawn once the handle rests.
		const waiting = setTimeout(draw, 60);
		return () => clearTimeout(waiting);
	}, [assignment, score, outlines, polities, mapTheme]);
	return (
		<span className="thumbnail" aria-hidden="true">
			<canvas ref={canvas} width="76" height="48" />
		</span>
	);
}
