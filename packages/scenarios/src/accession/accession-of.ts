import type { Accession, Polity, Scenario } from "../scenario.ts";

/** Joined where a scenario names no host: one that ships. */
const USUAL_HOST = "canada";

/** What a polity's status says of its joining another country. */
export function accessionOf({ status }: Polity): Accession | null {
	return status.kind === "accession" ? status : null;
}

/** The host that the scenario's first accession names, or the usual one: its name, or the path of a file. */
export function hostOf({ polities }: Pick<Scenario, "polities">): string {
	return polities.flatMap((polity) => accessionOf(polity)?.host ?? [])[0] ?? USUAL_HOST;
}
