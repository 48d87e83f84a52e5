import { defaultDials, logit, swingShares } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { type Judgement, judge, pool } from "./judge.ts";
import { drawModelShares } from "./model-draws.ts";
import { report } from "./report.ts";
import { isShared, readRows } from "./shared-data.ts";

const POLLS = "polls/brexit_polls_2016.csv";
const AREAS = "uk-referendums/eu_referendum_2016.csv";
const { sigmaNation, freedom } = defaultDials;
const DRAWS = 2000;

/** Share for remain in the whole vote, as counted. */
const RESULT = 16_141_241 / (16_141_241 + 17_410_742);

describe.skipIf(!isShared(POLLS))("the vote of 2016 on the EU, from the polls before it", () => {
	const polls = readRows(POLLS);
	const foretold = (from: string) => {
		const shares = polls
			.filter(({ end }) => end >= from)
			.map(({ remain, leave }) => Number(remain) / (Number(remain) + Number(leave)));
		const draws = new Float64Array(DRAWS);
		const spreads = { nation: sigmaNation.value, parent: 0, unit: 0, volatility: 0, freedom: freedom.value };
		drawModelShares({ shares: [mean(shares)], parents: [0] }, spreads, "brexit", DRAWS, ([share], _, d) => {
			draws[d] = share;
		});
		return { count: shares.length, mean: mean(shares), judgement: judge([draws], [RESULT]) };
	};

	it("lies within the middle 90% of all 127, and of those of its last month", () => {
		const all = foretold("");
		const late = foretold("2016-05-24");
		report(
			"polls",
			[`all ${all.count}, mean ${all.mean.toFixed(4)}`, `late ${late.count}, mean ${late.mean.toFixed(4)}`],
			{
				model: [all.judgement, late.judgement],
			},
		);
		expect(all.count).toBe(127);
		expect(all.judgement.inside90).toBe(1);
		expect(late.judgement.inside90).toBe(1);
	});
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => value * value)));

interface Area {
	readonly region: string;
	readonly share: number;
	readonly votes: number;
}

/** Areas of Great Britain: Northern Ireland is one area, and Gibraltar lies in no region. */
function readAreas(): Area[] {
	return readRows(AREAS)
		.filter(({ area_code }) => /^[ESW]/.test(area_code))
		.map(({ region, remain, leave }) => {
			const votes = Number(remain) + Number(leave);
			return { region, share: Number(remain) / votes, votes };
		});
}

describe.skipIf(!isShared(AREAS))("its 380 areas, each region's result given", () => {
	const areas = readAreas();
	const regions = [...new Set(areas.map(({ region }) => region))];
	const membersOf = (region: string) => areas.filter((area) => area.region === region);
	const resultOf = (members: readonly Area[]) =>
		members.reduce((sum, { share, votes }) => sum + share * votes, 0) /
		members.reduce((sum, { votes }) => sum + votes, 0);
	const residualsOf = (region: string) => {
		const members = membersOf(region);
		return members.map(({ share }) => logit(share) - logit(resultOf(members)));
	};
	/** The error structure, learnt from the other regions: spread of areas, how much it differs by region, and its tails. */
	const structureFor = (region: string) => {
		const others = regions.filter((each) => each !== region).map(residualsOf);
		const spreads = others.map((residuals) => rootMeanSquare(residuals));
		const logs = spreads.map(Math.log);
		const variance = logs.reduce((sum, each) => sum + (each - mean(logs)) ** 2, 0) / (logs.length - 1);
		const standard = others.flatMap((residuals, r) => residuals.map((each) => each / spreads[r]));
		const excess = mean(standard.map((each) => each ** 4)) - 3;
		return {
			spread: Math.exp(mean(logs)),
			volatility: Math.sqrt(variance * (1 + 1 / logs.length)),
			// Student's t of f degrees has an excess kurtosis of 6/(f - 4); without any, the normal distribution.
			freedom: excess > 0.01 ? 4 + 6 / excess : 1000,
		};
	};

	const judgeRegion = (region: string, kind: "logit" | "uniform"): Judgement => {
		const members = membersOf(region);
		const result = resultOf(members);
		const weights = members.map(({ votes }) => votes);
		const drawn = members.map(() => new Float64Array(DRAWS));
		const { spread, ...structure } = structureFor(region);
		const spreads = { nation: 0, parent: 0, unit: spread, ...structure };
		const centres = { shares: members.map(() => result), parents: members.map(() => 0) };
		drawModelShares(centres, spreads, `areas of ${region}`, DRAWS, (support, _, d) => {
			// The rival: the same errors in points at one half.
			const inPoints = (share: number) => Math.min(1, Math.max(0, result + (logit(share) - logit(result)) / 4));
			const shares = kind === "logit" ? support : support.map(inPoints);
			swingShares(kind, shares, weights, result).forEach((share, u) => {
				drawn[u][d] = share;
			});
		});
		return judge(
			drawn,
			members.map(({ share }) => share),
		);
	};

	it("are covered, and foretold as well as by uniform swing of the same spread", () => {
		const model = pool(regions.map((region) => judgeRegion(region, "logit")));
		const rival = pool(regions.map((region) => judgeRegion(region, "uniform")));
		report("areas of Great Britain", ["380 areas"], { model: [model], rival: [rival] });
		expect(model.count).toBe(380);
		expect(model.inside50).toBeGreaterThan(0.45);
		expect(model.inside50).toBeLessThan(0.6);
		expect(model.inside90).toBeGreaterThan(0.87);
		expect(model.inside90).toBeLessThan(0.97);
		expect(model.crps).toBeLessThan(rival.crps * 1.01);
	});
});
