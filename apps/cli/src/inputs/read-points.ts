import type { Atlas, LocatedPoint } from "@velvet/core";
import { locatePoints, parsePoints } from "@velvet/ingest";
import { ProblemsFound, type Run } from "../run.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { inputName, pointsFile, readInput } from "./read-file.ts";

/** Reads files of points and finds their units. Problems of all files are named together. */
export async function readPoints(run: Run, paths: readonly string[], atlas: Atlas): Promise<readonly LocatedPoint[]> {
	const points: LocatedPoint[] = [];
	const problems: ProblemsFound[] = [];
	const twice = paths.filter((path, i) => paths.indexOf(path) !== i);
	if (twice.length > 0) throw new WrongUsage(`--points ${twice[0]} is given twice: its points would count twice`);
	for (const path of paths) {
		try {
			const bytes = await readInput(run, path, pointsFile);
			const parsed = run.take(parsePoints(bytes, inputName(path)));
			for (const point of run.take(locatePoints(parsed, atlas))) points.push(point);
		} catch (error) {
			if (!(error instanceof ProblemsFound)) throw error;
			problems.push(error);
		}
	}
	if (problems.length > 0) throw new ProblemsFound(problems.flatMap((each) => [...each.issues]));
	return points;
}
