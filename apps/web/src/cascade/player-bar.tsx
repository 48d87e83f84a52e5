import type { KeyboardEvent } from "react";
import type { Player } from "./use-player.ts";

interface Props {
	readonly player: Player;
	readonly words: string;
}

/** Back, play, forth, and a scrubber from the plan on screen to the end. What cannot be pressed keeps the focus. */
export function PlayerBar({ player, words }: Props) {
	const { at, last, playing, still, stride } = player;
	const unit = stride === 1 ? "round" : `${stride} rounds`;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== " " || still) return;
		event.preventDefault();
		player.toggle();
	};
	return (
		<div className="player">
			<button type="button" aria-label={`Back ${unit}`} aria-disabled={at === 0} onClick={() => player.step(-1)}>
				<Sign d="M10 2v12L3 8zM2 2h1.5v12H2z" />
			</button>
			{!still && (
				<button type="button" className="play" onClick={() => player.toggle()}>
					<Sign d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 1.5v13L14 8z"} /> {playing ? "Pause" : "Play"}
				</button>
			)}
			<button type="button" aria-label={`Forward ${unit}`} aria-disabled={at === last} onClick={() => player.step(1)}>
				<Sign d="M6 2v12l7-6zM12.5 2H14v12h-1.5z" />
			</button>
			<input
				type="range"
				min="0"
				max={last}
				step="1"
				value={at}
				aria-label="Round of the cascade"
				aria-valuetext={words}
				onChange={(event) => player.go(Number(event.currentTarget.value))}
				onKeyDown={onKeyDown}
			/>
			<span className="player-words" aria-hidden="true">
				{at === 0 ? "the plan" : words}
			</span>
		</div>
	);
}

function Sign({ d }: { d: string }) {
	return (
		<svg width="16" height="16" aria-hidden="true">
			<path d={d} fill="currentColor" />
		</svg>
	);
}
