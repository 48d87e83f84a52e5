import { type Atlas, grouped, linkNames, nameSome } from "@velvet/core";
import type { Answer } from "../answer.ts";
import { findAtlas } from "../inputs/find-atlas.ts";
import type { Run } from "../run.ts";
import { table } from "../text/table.ts";

/** What an atlas holds, where it comes from, and what became of every row that did not go straight in. */
export async function atlas(run: Run, source: string): Promise<Answer> {
	const found = await findAtlas(run, source);
	const { units, graph, provenance } = found;
	const byKind = linkNames.map((name, kind) => [name, graph.edgeKinds.reduce((n, k) => n + Number(k === kind), 0)]);
	const columns = [...found.columns.values()].map(({ key, title, unit, year, source }) => ({
		key,
		title,
		unit,
		year,
		source,
	}));
	const links = graph.links.map(({ a, b, kind, reason }) => ({ a: units.ids[a], b: units.ids[b], kind, reason }));
	return {
		atlas: found,
		result: {
			id: found.id,
			title: found.title,
			units: units.ids.length,
			parents: units.parents.ids.length,
			levels: { ...found.levels },
			// Borders by land; every kind of edge is counted beside it.
			edges: Number(byKind[0][1]),
			edgesByLink: Object.fromEntries(byKind),
			columns,
			votes: found.votes.map(({ id, title, year, choices }) => ({
				id,
				title,
				year,
				choices: choices.map(({ key, name }) => ({ key, name })),
			})),
			links,
			dropped: provenance.dropped.map(({ what, count, ids, why }) => ({ what, count, ids: [...ids], why })),
			sources: provenance.sources.map((each) => ({ ...each })),
		},
		text: () => atlasText(found, columns.length),
	};
}

function atlasText(
	{ id, title, hash, version, units, graph, levels, votes, columns, provenance }: Atlas,
	count: number,
) {
	const land = graph.edgeKinds.reduce((n, kind) => n + Number(kind === 0), 0);
	return [
		`${title} (${id}, version ${version})`,
		hash,
		"",
		`${grouped(units.ids.length)} units (${levels.unit}) in ${units.parents.ids.length} parents (${levels.parent}); ${grouped(land)} borders by land, ${graph.links.length} links by decision`,
		...votes.map(
			(vote) => `vote ${vote.id}: ${vote.title}: ${vote.choices.map(({ key, name }) => `${name} (${key})`).join(", ")}`,
		),
		"",
		`${count} columns`,
		table(
			["key", "what", "unit", "year", "source"],
			[...columns.values()].map((c) => [c.key, c.title, c.unit, String(c.year), c.source]),
		),
		"Left out, merged or unmatched",
		...provenance.dropped.map(({ what, count: rows, ids, why }) => `  ${rows} ${what}: ${nameSome(ids)}. ${why}`),
		"",
		"Sources",
		...provenance.sources.map(
			(source) => `  ${source.key}: ${source.title}. ${source.publisher}. ${source.licence}. ${source.sha256}`,
		),
		"",
	].join("\n");
}
