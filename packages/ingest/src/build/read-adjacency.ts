import { issue } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { idMatcher } from "../tables/match-ids.ts";
import type { AdjacencySpec } from "./atlas-spec.ts";

type Fields = { readonly [key: string]: unknown };

/** A pair of units that a graph of somebody's calls neighbours. */
export interface NamedEdge {
	readonly a: number;
	readonly b: number;
}

export interface ReadGraph {
	readonly edges: readonly NamedEdge[];
	/** Nodes that are no unit of the atlas. */
	readonly strays: readonly string[];
}

/**
 * Reads a graph as NetworkX writes it, and GerryChain with it: node-link (`nodes`, `links` or `edges`) or adjacency
 * (`nodes`, `adjacency`). Each pair once; loops are left out.
 *
 * @throws Trouble when it is neither, or none of its nodes is a unit.
 */
export function readAdjacency(json: Fields, ids: readonly string[], spec: AdjacencySpec): ReadGraph {
	const nodes = json.nodes;
	if (!Array.isArray(nodes)) throw new Trouble(notAGraph(spec.file));
	const match = idMatcher(ids);
	const strays: string[] = [];
	const unitOf = new Map<unknown, number>();
	nodes.map(Object).forEach((node: Fields, i) => {
		const key = node.id ?? i;
		const called = spec.id === undefined ? key : node[spec.id];
		const found = called === undefined || called === null ? undefined : match(String(called));
		if (found === undefined) strays.push(String(called ?? key));
		else unitOf.set(key, found.index);
	});
	if (unitOf.size === 0) {
		const attributes = Object.keys(Object(nodes[0])).slice(0, 30).join(", ");
		const fix = `Set adjacency.id to the attribute with the ids of the units, one of: ${attributes}.`;
		throw new Trouble(issue("nothing-joined", "No node of the graph is a unit of the atlas.", spec.file, fix));
	}
	const edges = new Map<string, NamedEdge>();
	for (const { from, to } of edgesOf(json, nodes, spec.file)) {
		const [u, v] = [unitOf.get(from), unitOf.get(to)];
		if (u === undefined || v === undefined || u === v) continue;
		const [a, b] = u < v ? [u, v] : [v, u];
		edges.set(`${a}-${b}`, { a, b });
	}
	return { edges: [...edges.values()], strays };
}

function* edgesOf(json: Fields, nodes: readonly unknown[], file: string) {
	const list = Array.isArray(json.links) ? json.links : json.edges;
	if (Array.isArray(list)) {
		for (const edge of list.map(Object)) yield { from: edge.source, to: edge.target };
		return;
	}
	if (!Array.isArray(json.adjacency)) throw new Trouble(notAGraph(file));
	for (const [i, row] of json.adjacency.entries()) {
		if (!Array.isArray(row)) throw new Trouble(notAGraph(file));
		const from = Object(nodes[i]).id ?? i;
		for (const edge of row.map(Object)) yield { from, to: edge.id };
	}
}

function notAGraph(file: string) {
	const fix = "Write it with networkx.node_link_data or adjacency_data, or GerryChain's Graph.to_json.";
	return issue("not-a-graph", "The file is no graph as NetworkX writes it.", file, fix);
}
