import { NO_COMPONENT } from "@velvet/core";
import { project, unproject } from "./camera.ts";
import { blockSize, inOneLine, type LabelLine, nationLines, pieceLines } from "./label-text.ts";
import type { LabelInput, MapLabel } from "./map-label.ts";
import { findMapPieces, type MapPiece } from "./map-pieces.ts";
import type { Box, MapScene } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";
import { type Ground, type LabelPlace, type LabelWish, placeLabel, WATER } from "./place-labels.ts";
import { placeUnitNames } from "./unit-names.ts";
import { unitAt } from "./unit-raster.ts";

/** From here on units have names, and nations and pieces none. */
export const UNIT_NAMES_ZOOM = 3;

/** A place within a piece is good enough below this cost: about a quarter of the name lies on other land. */
const FITS = 0.3;
/** A piece with this share of its nation's people stands for the nation. */
const NEARLY_ALL = 0.9;

/** Places the names of nations first, then pieces by people, then (from zoom 3) units; what collides is dropped. */
export function placeLabels(input: LabelInput): MapLabel[] {
	if (input.zoom >= UNIT_NAMES_ZOOM) return placeUnitNames(input);
	const { camera, scene, size, theme } = input;
	const pieces = findMapPieces(input.geometry, scene);
	const ground: Ground = (x, y) => {
		const unit = unitAt(input.raster, x, y);
		const component = unit < 0 ? NO_COMPONENT : pieces.components.of[unit];
		return component === NO_COMPONENT ? WATER : component;
	};
	const stage = { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 };
	const taken: Box[] = [...input.keepClear];
	const labels: MapLabel[] = [];
	const hosts = new Set<number>();
	const add = (place: LabelPlace, lines: readonly LabelLine[]) => {
		taken.push(place.box);
		const [from, to] = place.leader ?? [null, null];
		const leader = from === null || to === null ? null : ([unproject(camera, from), unproject(camera, to)] as const);
		labels.push({ key: place.key, lines, centre: unproject(camera, place.centre), leader });
	};
	for (const [p, polity] of byPeople(scene)) {
		if (polity.name === "") continue;
		const lines = nationLines(theme, polity.name, polity.people, size.width);
		const own = pieces.list.filter((piece) => piece.polity === p);
		let best: { place: LabelPlace; piece: MapPiece } | null = null;
		for (const piece of own.slice(0, 6)) {
			const handicap = 0.2 * (1 - Math.sqrt(piece.people / Math.max(1, own[0].people)));
			const place = placeLabel(wishFor(nationKey(p), lines, lines, piece, handicap, input), ground, stage, taken);
			// Where most of its people live, if there is a place for the name at all.
			if (piece === own[0] && place?.inside && place.cost < FITS) {
				best = { place, piece };
				break;
			}
			if (place !== null && (best === null || place.cost < best.place.cost)) best = { place, piece };
		}
		if (best === null) continue;
		hosts.add(best.piece.component);
		// A piece that is all but the nation would only say the nation's number again.
		if (polity.people > 0 && own[0].people > NEARLY_ALL * polity.people) hosts.add(own[0].component);
		add(best.place, lines);
	}
	if (size.width < 500 && input.zoom < 1.8) return labels;
	for (const piece of pieces.list) {
		if (scene.polities[piece.polity].name === "" || piece.people < pieces.leastPeople || hosts.has(piece.component))
			continue;
		const lines = pieceLines(theme, piece.name, piece.people);
		const single = inOneLine(lines);
		const place = placeLabel(
			wishFor(`piece ${piece.name} ${piece.polity}`, lines, single, piece, 0, input),
			ground,
			stage,
			taken,
		);
		if (place !== null) add(place, place.inside ? lines : single);
	}
	return labels;
}

function byPeople(scene: MapScene) {
	return [...scene.polities.entries()].sort(([, p], [, q]) => q.people - p.people);
}

function wishFor(
	key: string,
	lines: readonly LabelLine[],
	single: readonly LabelLine[],
	piece: MapPiece,
	handicap: number,
	{ camera, measure, before }: LabelInput,
): LabelWish {
	const block = blockSize(lines, measure);
	const earlier = before.find((label) => label.key === key && label.leader === null);
	return {
		key,
		own: piece.component,
		...block,
		beside: single === lines ? block : blockSize(single, measure),
		besideCost: single === lines ? 0.5 : 0.22,
		pole: project(camera, piece.pole),
		clearance: piece.clearance * camera.scale,
		handicap,
		...(earlier === undefined ? {} : { before: project(camera, earlier.centre) }),
	};
}

/** The same labels in the same places, with the people that the nations have now. */
export function withPeople(
	labels: readonly MapLabel[],
	scene: MapScene,
	theme: MapTheme,
	stageWidth: number,
): MapLabel[] {
	return labels.map((label) => {
		const polity = scene.polities.find((_, p) => label.key === nationKey(p));
		if (polity === undefined) return label;
		return { ...label, lines: nationLines(theme, polity.name, polity.people, stageWidth) };
	});
}

const nationKey = (polity: number) => `nation ${polity}`;
