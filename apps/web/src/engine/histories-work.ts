import { type Checked, passed } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	type Case,
	type DescribedHistories,
	describeHistories,
	exampleOf,
	type HistoriesResult,
	HistorySimulator,
	type OpenHistories,
	openHistories,
	type Policy,
	readTwoPartySeries,
} from "@velvet/scenarios";
import seriesText from "../../../../data/us-two-party.csv?raw";
import { drawnPlan } from "./desk.ts";
import { pause } from "./pause.ts";

/** What a reader may ask of histories otherwise than usual. */
export interface HistoriesAsked {
	readonly threshold: number;
	readonly years: number;
}

/** Histories between two chances for other work: some thirty milliseconds. */
const STEP = 320;

/** Simulates histories in steps, so that a newer question, or work of another kind, comes in between. */
export class HistoriesWork {
	private round = 0;
	private last: OpenHistories | null = null;

	/** Gives up what is being simulated. */
	stop(): void {
		this.round++;
	}

	async run(
		theCase: Case,
		assignment: Uint16Array,
		{ threshold, years }: HistoriesAsked,
		tell: (done: number) => void,
	): Promise<Checked<DescribedHistories | null>> {
		const mine = ++this.round;
		const series = readTwoPartySeries(parseRecords(seriesText));
		await pause();
		if (mine !== this.round) return passed(null);
		const opened = openHistories(theCase, drawnPlan(assignment), series, { threshold, years });
		if (!opened.ok) return opened;
		const { task, draws } = opened.value;
		const simulator = new HistorySimulator(task, 0, draws);
		while (simulator.done < draws) {
			await pause();
			if (mine !== this.round) return passed(null);
			simulator.advance(STEP);
			tell(simulator.done);
		}
		this.last = opened.value;
		return passed(describeHistories(opened.value, [simulator.tally]), opened.notices);
	}

	/** A history of the last answer under a policy. @param draw `null` for the fullest of the first */
	tell(policy: Policy, draw: number | null): HistoriesResult["example"] | null {
		return this.last === null ? null : exampleOf(this.last, policy, draw ?? undefined);
	}
}
