// Simulated histories: six runs of each draw, on one thread here and on two in the command line.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openCase, openWorld, unwrap } from "../world.mjs";

const DRAWS = 10_000;
const YEARS = 50;

export const cases = [
	{
		name: "histories-draws",
		what: "10,000 histories of 50 years, under three policies and for both who may ask first, on one thread",
		target: 1000,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const { scenarios, opened } = await histories(root);
			return () => scenarios.simulateHistories(opened.task, 0, DRAWS).draws;
		},
	},
	{
		name: "histories-two-cores",
		what: "the same on two threads, one of which is started for it",
		target: 1000,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const { opened } = await histories(root);
			const threads = await import(pathToFileURL(join(root, "apps/cli/dist/threads/histories.js")));
			return async () => (await threads.historiesInThreads(opened.task, DRAWS, 2, () => {})).length;
		},
	},
	{
		name: "histories-whole",
		what: "the same from the plan to all fans, differences and the history that is told, on one thread",
		warmUp: 1,
		runs: 5,
		async prepare(root) {
			const { scenarios, open, series } = await histories(root);
			return () => scenarios.runHistories(open(), series).runs.length;
		},
	},
];

async function histories(root) {
	const world = await openWorld(root);
	const { scenarios } = world;
	const { parseRecords } = await import(pathToFileURL(join(root, "packages/ingest/dist/index.js")));
	const series = scenarios.readTwoPartySeries(
		parseRecords(await readFile(join(root, "data/us-two-party.csv"), "utf8")),
	);
	const theCase = openCase(world, "two-nations-2016");
	const plan = unwrap(scenarios.makePlan(theCase));
	const open = () => unwrap(scenarios.openHistories(theCase, plan, series, { draws: DRAWS, years: YEARS }));
	return { scenarios, series, open, opened: open() };
}
