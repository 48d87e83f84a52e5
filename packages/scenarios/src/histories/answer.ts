import { outcomes, policies } from "../response/ladder.ts";
import type { HistoryDials } from "./dials.ts";
import type { Role } from "./ground.ts";
import type { Request } from "./request.ts";

export const [PARTED, AUTONOMY, BLOCKED, LEFT_OPEN] = (["parted", "autonomy", "blocked", "left-open"] as const).map(
	(one) => outcomes.indexOf(one),
);
const [IGNORE, QUASH, AGREE] = (["ignore", "quash", "agree"] as const).map((one) => policies.indexOf(one));

/**
 * How the centre answers a request: the first of who asks first meets the policy; later ones are answered in kind, or else
 * as the centre likes.
 *
 * @param request the one that is answered, @param answered that of the other camp, which its own centre answered before
 * @param policy of the run, as in `policies`
 * @returns a policy, as in `policies`
 */
export function answerTo(
	role: Role,
	request: Request,
	answered: Request,
	policy: number,
	{ inKind, willing }: HistoryDials,
): number {
	if (role === 0 && request.made === 0) return policy;
	if (answered.lastOutcome >= 0 && request.luck.inKind < inKind) return inKindOf(answered);
	if (role === 0) return policy;
	if (request.luck.answer < willing) return AGREE;
	return request.luck.answer < (1 + willing) / 2 ? IGNORE : QUASH;
}

function inKindOf({ lastOutcome, lastPolicy }: Request): number {
	if (lastOutcome === PARTED || lastOutcome === AUTONOMY) return AGREE;
	if (lastOutcome === BLOCKED) return QUASH;
	return lastOutcome === LEFT_OPEN ? IGNORE : lastPolicy;
}
