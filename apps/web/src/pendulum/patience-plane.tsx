import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { fixed } from "../words/numbers.ts";
import type { PatienceProps } from "./patience-props.ts";
import { patienceText } from "./patience-words.ts";
import { choosePendulum } from "./pendulum-choice.ts";
import { PlaneGround } from "./plane-ground.tsx";
import { PlaneMarks } from "./plane-marks.tsx";
import { moved, scalesOf } from "./plane-scales.ts";

/** The plane with the reader's point on it: to be dragged, or moved by arrow keys. */
export function PatiencePlane(props: PatienceProps) {
	const { view } = props;
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const scales = scalesOf(width, height);
	const { phi, loss } = view;
	const move = (event: PointerEvent<HTMLElement>) => {
		if (event.buttons === 0) return;
		const frame = event.currentTarget.getBoundingClientRect();
		put(scales.phiAt(event.clientX - frame.left), scales.lossAt(event.clientY - frame.top));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const to = moved(event.key, event.shiftKey, phi, loss);
		if (to === null) return;
		event.preventDefault();
		put(to.phi, to.loss);
	};
	return (
		<div
			className="chart plane"
			ref={box}
			role="slider"
			tabIndex={0}
			aria-label="The point on the plane: left and right the chance that power changes hands, up and down the loss to a gain of 1"
			aria-valuemin={0}
			aria-valuemax={1}
			aria-valuenow={Number(phi.toFixed(4))}
			aria-valuetext={`change ${fixed(phi, 3)}, loss ${fixed(loss, 2)}: least patience ${patienceText(view.answer.criticalPatience)}`}
			onKeyDown={onKeyDown}
			onPointerDown={(event) => {
				event.currentTarget.setPointerCapture(event.pointerId);
				move(event);
			}}
			onPointerMove={move}
		>
			{scales.drawn && (
				<svg width={width} height={height} aria-hidden="true">
					<PlaneGround plane={view.plane} scales={scales} />
					<PlaneMarks {...props} scales={scales} />
				</svg>
			)}
		</div>
	);
}

function put(phi: number, loss: number): void {
	choosePendulum({ phi: String(phi), loss });
}
