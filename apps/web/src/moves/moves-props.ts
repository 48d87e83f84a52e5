import type { MoveDialKey } from "@velvet/scenarios";
import type { MovesView } from "../engine/moves-view.ts";
import type { CaseView } from "../engine/views.ts";
import type { MovesChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";

/** What the parts of the tab are made from. */
export interface MovesProps {
	readonly theCase: CaseView;
	readonly view: MovesView;
}

/** Changes some of the choices. */
export function chooseMoves(changes: Partial<MovesChoice>): void {
	choose({ moves: { ...read().choices.moves, ...changes } });
}

/** Sets dials, the others as they are. */
export function turnMoves(dials: MovesChoice["dials"]): void {
	chooseMoves({ dials: { ...read().choices.moves.dials, ...dials } });
}

/** Back to the dial's own value and range. */
export function resetMove(key: MoveDialKey): void {
	const { [key]: _, ...rest } = read().choices.moves.dials;
	chooseMoves({ dials: rest });
}
