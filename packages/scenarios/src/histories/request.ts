import { type CompiledLadder, stages } from "./compile-ladder.ts";
import type { HistoryDials } from "./dials.ts";
import { emptyLuck, type RequestLuck } from "./luck.ts";

const SECOND = stages.indexOf("second-vote");

/** A request of one camp on its way up a ladder. */
export class Request {
	/** Number of requests this camp has made. */
	made = 0;
	active = false;
	/** Policy by which it is answered, as in `policies`. */
	policy = 0;
	/** How the last one ended, as in `outcomes`, and by which policy; −1 before any. */
	lastOutcome = -1;
	lastPolicy = -1;
	/** How the first one ended. */
	firstOutcome = -1;
	/** No new one before. */
	restsUntil = 0;
	readonly luck: RequestLuck = emptyLuck();
	private rung = 0;
	private due = 0;
	private ladder: CompiledLadder | null = null;

	reset(): void {
		this.made = 0;
		this.active = false;
		this.lastOutcome = -1;
		this.lastPolicy = -1;
		this.firstOutcome = -1;
		this.restsUntil = 0;
	}

	start(ladder: CompiledLadder, policy: number, year: number): void {
		this.made++;
		this.active = true;
		this.policy = policy;
		this.ladder = ladder;
		this.rung = 0;
		this.due = year + this.yearsOf(0);
	}

	/** Whether the stage it stands before is decided by this year. */
	isDue(year: number): boolean {
		return this.active && this.due <= year;
	}

	/** The stage it stands before, as in `stages`. */
	get stage(): number {
		return (this.ladder as CompiledLadder).stage[this.rung];
	}

	/**
	 * Decides the stage it stands before.
	 *
	 * @param chances where in its range the chance of each stage lies
	 * @param mean expected share of yes, @param spread its standard deviation, @param threshold what it has to pass: all on
	 * the logistic scale
	 * @returns whether it went the way of those who ask
	 */
	decide(chances: Float64Array, mean: number, spread: number, threshold: number): boolean {
		const { stage, low, width } = this.ladder as CompiledLadder;
		const at = this.rung;
		const { passes, votes } = this.luck;
		// A vote passes where its own error leaves it above the threshold: Φ((mean − threshold) / spread) of the time.
		if (low[at] < 0) return mean + spread * votes[stage[at] === SECOND ? 1 : 0] > threshold;
		return passes[stage[at]] < low[at] + width[at] * chances[stage[at]];
	}

	/** Goes on after a stage. @returns the outcome it ends with, or −1 */
	follow(passes: boolean): number {
		const { yes, no } = this.ladder as CompiledLadder;
		const next = (passes ? yes : no)[this.rung];
		if (next < 0) return -1 - next;
		this.rung = next;
		this.due += this.yearsOf(next);
		return -1;
	}

	/** Ends it. */
	end(outcome: number, year: number, { cooling }: HistoryDials): void {
		this.active = false;
		this.lastOutcome = outcome;
		this.lastPolicy = this.policy;
		if (this.firstOutcome < 0) this.firstOutcome = outcome;
		this.restsUntil = year + cooling;
	}

	private yearsOf(rung: number): number {
		const { stage, yearsLow, yearsWidth } = this.ladder as CompiledLadder;
		return yearsLow[rung] + yearsWidth[rung] * this.luck.years[stage[rung]];
	}
}
