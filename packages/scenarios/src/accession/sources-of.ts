import type { AccessionResult } from "./accession-result.ts";
import type { Host, HostAct } from "./host.ts";

/** Where the figures of an answer are from: the act, what it names, and the parties. */
export function sourcesOf({ figures, parties }: Host, act: HostAct): AccessionResult["sources"] {
	const named = [
		act.people,
		...act.floors.flatMap((floor) => ("figure" in floor ? [floor.figure] : [])),
		...(act.representation && "people" in act.representation
			? [act.representation.seats, act.representation.people]
			: []),
	];
	const known = [...new Set(named)].flatMap((key) =>
		figures[key] === undefined ? [] : [{ figure: key, ...figures[key] }],
	);
	return [
		{ figure: act.title, source: act.source, tag: act.tag },
		...known.map(({ figure, title, source, tag }) => ({ figure: `${figure}: ${title}`, source, tag })),
		...(parties === undefined
			? []
			: [{ figure: `seats by party, ${parties.election}`, source: parties.source, tag: parties.tag }]),
	];
}
