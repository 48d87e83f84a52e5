import type { ReactNode } from "react";
import { slotClass } from "../engine/slot-of.ts";
import type { Figure as FigureText } from "../words/numbers.ts";
import { Figure } from "./figure.tsx";

interface Props {
	readonly title: string;
	readonly onOpen: (anchor: HTMLElement) => void;
	readonly asOne?: FigureText | undefined;
	readonly value?: FigureText | undefined;
	readonly change?: FigureText | undefined;
	readonly open: boolean;
	/** What stands under the numbers: a bar, two cells, a note. */
	readonly children?: ReactNode;
}

/** One row of the scorecard: as one, this plan, change. It opens the method behind its numbers. */
export function ScoreRow({ title, onOpen, asOne, value, change, open, children }: Props) {
	return (
		<li>
			<button
				type="button"
				className="score-row"
				aria-haspopup="dialog"
				aria-expanded={open}
				onClick={(event) => onOpen(event.currentTarget)}
			>
				<span className={value === undefined ? "score-name alone" : "score-grid"}>
					<span className="score-title">{title}</span>
					{value !== undefined && (
						<>
							<span className="as-one">
								<span className="hidden">as one </span>
								{asOne && <Figure figure={asOne} />}
							</span>
							<span className="value">
								<span className="hidden">, this plan </span>
								<Figure figure={value} />
							</span>
							<span className="change">
								{change && change.value !== "" && (
									<>
										<span className="hidden">, change </span>
										<Figure figure={change} />
									</>
								)}
							</span>
						</>
					)}
				</span>
				{children}
			</button>
		</li>
	);
}

export interface Cell {
	/** Slot of the nation: its rule is in the camp's ink. */
	readonly slot: number;
	readonly value?: string;
	readonly text?: string;
	readonly list?: readonly { readonly name: string; readonly value: string }[];
}

/** Where the nations differ: a cell each, nation A first. */
export function Cells({ cells }: { cells: readonly Cell[] }) {
	return (
		<span className="cells">
			{cells.map((cell) => (
				<span key={cell.slot} className={`cell ${slotClass(cell.slot)}`}>
					{cell.value !== undefined && <b>{cell.value}</b>}
					{cell.text !== undefined && <span>{cell.text}</span>}
					{cell.list?.map((place) => (
						<span key={place.name} className="place">
							<span>{place.name}</span> <span>{place.value}</span>
						</span>
					))}
				</span>
			))}
		</span>
	);
}
