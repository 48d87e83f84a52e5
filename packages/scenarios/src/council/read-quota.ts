import { ceiling, floor, fraction, parseFraction } from "@velvet/algorithms";
import { type Checked, failed, grouped, issue, passed } from "@velvet/core";

/** What carries where nobody says otherwise. */
export const USUAL_QUOTA = "more than 1/2";

const WORDED = /^(more than|at least)\s+(.+)$/;

/**
 * Votes that carry, of `sum`: a whole number such as `12`, or a share such as `2/3`, `65%` or `more than 1/2`. A share
 * must be reached, and with `more than` exceeded. Below half, two sides could both carry; that is an issue.
 */
export function readQuota(text: string, sum: number): Checked<number> {
	const [, how = "at least", amount = text.trim()] = WORDED.exec(text.trim()) ?? [];
	const strict = how === "more than";
	const votes = /^\d{1,15}$/.test(amount) ? Number(amount) + (strict ? 1 : 0) : votesOfShare(amount, sum, strict);
	if (votes === null) {
		const fix = 'Give votes, such as 12, or a share, such as "2/3", "65%" or "more than 1/2".';
		return failed(issue("wrong-quota", `"${text}" is no quota.`, "quota", fix));
	}
	if (votes > sum) {
		const message = `The quota of ${grouped(votes)} is more than all ${grouped(sum)} votes: nothing could carry.`;
		return failed(issue("quota-over-sum", message, "quota", `Give at most ${sum}.`));
	}
	if (votes * 2 < sum || votes === 0) {
		const message = `The quota of ${grouped(votes)} is below half of ${grouped(sum)} votes: two sides could both carry.`;
		return failed(issue("quota-below-half", message, "quota", `Give more than ${grouped(sum / 2)}.`));
	}
	if (votes * 2 > sum) return passed(votes);
	const message = `The quota is half of the ${grouped(sum)} votes: two sides could both carry.`;
	return passed(votes, [{ code: "quota-at-half", message, where: "quota" }]);
}

function votesOfShare(text: string, sum: number, strict: boolean): number | null {
	const share = parseFraction(text);
	if (share === null || share.p > share.q) return null;
	const part = fraction(share.p * BigInt(sum), share.q);
	return Number(strict ? floor(part) + 1n : ceiling(part));
}
