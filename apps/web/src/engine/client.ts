import { proxy, type Remote, wrap } from "comlink";
import type { BorderMeasure } from "@velvet/scenarios";
import type { EnginePort } from "./engine-port.ts";
import type { FrontierView } from "./views.ts";

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

/** The whole frontier; the page hears how far it is. */
export function frontierOf(caseId: string, measure: BorderMeasure, progress: (cuts: number) => void): Promise<FrontierView> {
	return engine().frontier(caseId, measure, proxy(progress));
}

/** Ends the engine and whatever it is doing. What was open must be opened again. */
export function stopEngine(): void {
	worker?.terminate();
	worker = null;
	port = null;
}
