import { outcomes, policies } from "../response/ladder.ts";
import type { HistoryDials } from "./dials.ts";
import type { Role } from "./ground.ts";
import type { Request } from "./request.ts";

export const [PARTED, AUTONOMY, BLOCKED, LEFT_OPEN] = (["parted", "autonomy", "blocked", "left-open"] as const).map(
	(one) => outcomes.indexOf(one),
);
const [IGNORE, QUASH, AGREE] = (["ignore", "quash", "agree"] as const).map((one) => policies.indexOf(one));

/** Whether a request is answered as the last one of the camp that answers was. */
export function isInKind(role: Role, request: Request, answered: Request, { inKind }: HistoryDials): boolean {
	return !isFirst(role, request) && answered.lastOutcome >= 0 && request.luck.inKind < inKind;
}

/**
 * How the centre answers a request: the first of who asks first meets the policy; later ones are answered in kind, or else
 * as the centre likes.
 *
 * @param request the one that is answered, @param answered that of the other camp, which its own centre answered before
 * @param policy of the run, as in `policies`
 * @returns a policy, as in `policies`
 */
export function answerTo(role: Role, request: Request, answered: Request, policy: number, dials: HistoryDials): number {
	if (isInKind(role, request, answered, dials)) return inKindOf(answered);
	if (role === 0) return policy;
	const { willing } = dials;
	if (request.luck.answer < willing) return AGREE;
	return request.luck.answer < (1 + willing) / 2 ? IGNORE : QUASH;
}

/** The request with which a history begins. */
function isFirst(role: Role, { made }: Request): boolean {
	return role === 0 && made === 0;
}

function inKindOf({ lastOutcome, lastPolicy }: Request): number {
	if (lastOutcome === PARTED || lastOutcome === AUTONOMY) return AGREE;
	if (lastOutcome === BLOCKED) return QUASH;
	return lastOutcome === LEFT_OPEN ? IGNORE : lastPolicy;
}
