import type { Notice, Scorecard } from "@velvet/core";
import type { Case, CaseFrontier, CertificateCheck } from "@velvet/scenarios";

/** Everything a report is written from. Pure values: the caller has done the reading and the solving. */
export interface ReportInput {
	readonly theCase: Case;
	readonly scorecard: Scorecard;
	/** The same country undivided, governed by the camp of the nation that remains. */
	readonly statusQuo: Scorecard;
	/** The whole frontier of the case; absent where none can be drawn. */
	readonly frontier?: CaseFrontier;
	/** The proof of a plan that the frontier method made, solved again from a cold start. */
	readonly certificate?: PlanCertificate;
	readonly notices: readonly Notice[];
	/** The command line that writes this report. */
	readonly command: string;
	/** Name and hash of the assignment file behind the plan. */
	readonly assignment?: { readonly file: string; readonly hash: string };
}

export interface PlanCertificate extends CertificateCheck {
	/** As the scenario writes it: votes per cut edge, or per kilometre. */
	readonly price: string;
	readonly border: CaseFrontier["border"];
	readonly stranded: number;
	/** Voters left when every unit goes with its own majority. */
	readonly floor: number;
}
