import type { Checked } from "@velvet/core";
import type { BorderMeasure, DescribedHistories, ReferendumSpec } from "@velvet/scenarios";
import { proxy, type Remote, transfer, wrap } from "comlink";
import type { EnginePort } from "./engine-port.ts";
import { fetchAtlas } from "./fetch-atlas.ts";
import type { HistoriesAsked } from "./histories-work.ts";
import type { ReferendumView } from "./referendum-work.ts";
import type { AtlasView, FrontierView } from "./views.ts";

let worker: Worker | null = null;
let port: Remote<EnginePort> | null = null;

/** The engine, started when first asked for. */
export function engine(): Remote<EnginePort> {
	if (port === null) {
		worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module", name: "velvet-engine" });
		port = wrap<EnginePort>(worker);
	}
	return port;
}

/** Fetches an atlas and hands its bytes to the engine. */
export async function openAtlasAt(id: string, url: string, hash: string): Promise<Checked<AtlasView>> {
	const bytes = await fetchAtlas(id, url);
	if (!bytes.ok) return bytes;
	return engine().openAtlas(id, transfer(bytes.value, [bytes.value.buffer as ArrayBuffer]), hash);
}

/** Hands the bytes of an atlas file to the engine; they stay on this computer. */
export async function takeAtlasFrom(file: Blob): Promise<Checked<AtlasView>> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return engine().takeAtlas(transfer(bytes, [bytes.buffer]));
}

/** The whole frontier; the page hears how far it is. */
export function frontierOf(
	caseId: string,
	measure: BorderMeasure,
	progress: (cuts: number) => void,
): Promise<Checked<FrontierView>> {
	return engine().frontier(caseId, measure, proxy(progress));
}

/** Simulates a vote; a newer one overtakes it. The page hears how far it is, and what came out before what it depends on. */
export function referendumOf(
	caseId: string,
	spec: ReferendumSpec,
	tell: (draws: number, view: ReferendumView | null) => void,
): Promise<Checked<ReferendumView | null>> {
	return engine().referendum(caseId, spec, proxy(tell));
}

/** Simulates histories; a newer question overtakes it. The page hears how many are done. */
export function historiesOf(
	caseId: string,
	assignment: Uint16Array,
	asked: HistoriesAsked,
	tell: (done: number) => void,
): Promise<Checked<DescribedHistories | null>> {
	return engine().histories(caseId, assignment, asked, proxy(tell));
}

/** Ends the engine and whatever it is doing. What was open must be opened again. */
export function stopEngine(): void {
	worker?.terminate();
	worker = null;
	port = null;
}
