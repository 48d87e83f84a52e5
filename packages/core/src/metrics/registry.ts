import { adults } from "./adults.ts";
import { border } from "./border.ts";
import { campProfile } from "./camp-profile.ts";
import { compactness } from "./compactness.ts";
import { age, density, education, gdp, income, metro, unemployment } from "./facts.ts";
import { gainAndRegret } from "./gain-and-regret.ts";
import { harmony } from "./harmony.ts";
import { area, population } from "./holdings.ts";
import type { Metric } from "./metric.ts";
import { enclaves, exclaves, largestPiece, pieces } from "./pieces.ts";
import { selfDetermination } from "./self-determination.ts";
import { splits } from "./splits.ts";
import { stranded } from "./stranded.ts";

/** Every metric, in the order a scorecard shows them. Raw metrics only; no composite. */
export const metricRegistry = [
	selfDetermination,
	stranded,
	gainAndRegret,
	harmony,
	border,
	pieces,
	largestPiece,
	exclaves,
	enclaves,
	compactness,
	splits,
	population,
	adults,
	area,
	density,
	gdp,
	income,
	education,
	age,
	unemployment,
	metro,
	campProfile,
] as const satisfies readonly Metric[];

/** The results that the page and the reports read by name. */
export interface MetricValues {
	readonly "self-determination": ReturnType<typeof selfDetermination.compute>;
	readonly stranded: ReturnType<typeof stranded.compute>;
	readonly "gain-and-regret": ReturnType<typeof gainAndRegret.compute>;
	readonly harmony: ReturnType<typeof harmony.compute>;
	readonly border: ReturnType<typeof border.compute>;
	readonly pieces: ReturnType<typeof pieces.compute>;
	readonly "largest-piece": ReturnType<typeof largestPiece.compute>;
	readonly exclaves: ReturnType<typeof exclaves.compute>;
	readonly enclaves: ReturnType<typeof enclaves.compute>;
	readonly compactness: ReturnType<typeof compactness.compute>;
	readonly splits: ReturnType<typeof splits.compute>;
	readonly population: ReturnType<typeof population.compute>;
	readonly adults: ReturnType<typeof adults.compute>;
	readonly area: ReturnType<typeof area.compute>;
	readonly density: ReturnType<typeof density.compute>;
	readonly gdp: ReturnType<typeof gdp.compute>;
	readonly income: ReturnType<typeof income.compute>;
	readonly education: ReturnType<typeof education.compute>;
	readonly age: ReturnType<typeof age.compute>;
	readonly unemployment: ReturnType<typeof unemployment.compute>;
	readonly metro: ReturnType<typeof metro.compute>;
	readonly "camp-profile": ReturnType<typeof campProfile.compute>;
}
export type MetricKey = keyof MetricValues;
