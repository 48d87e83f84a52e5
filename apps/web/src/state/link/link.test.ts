import { expect, it } from "vitest";
import { type Choices, defaultChoices } from "../choices.ts";
import { readLink, writeLink } from "./link.ts";

it("leaves the usual choices out", () => {
	expect(writeLink(defaultChoices)).toBe("");
	expect(readLink("")).toEqual({ choices: defaultChoices, issues: [] });
});

it("restores everything", () => {
	const choices: Choices = {
		row: "yours",
		atlas: null,
		year: 2024,
		scenario: "mirror-texas",
		vote: null,
		mirrored: true,
		measure: "km",
		price: "1250.5",
		beside: "half",
		shade: "lead",
		tab: "places",
		table: true,
		ask: {
			region: ["06", "a,b: c"],
			rule: "two-thirds",
			otherWon: true,
			dials: { intentionLoss: 0.4, freedom: 30 },
			support: { Pacific: { dem: 0.61, rep: 0 }, "a:b, c": { other: 1 } },
		},
		cascade: { oneAtATime: true, noEnclaves: false, contagion: true, level: "county or town" },
		precedents: {
			shown: "answers",
			comparable: false,
			regime: "colonial",
			question: null,
			from: 1900,
			to: null,
			consent: "no",
			passed: "yes",
		},
		treasury: { table: "income-spending", debt: "agreed=A:2/5,B:3/5", premium: 0.012, duplication: 0 },
		histories: { view: "one", series: "vote", policy: "quash", threshold: 0.66, years: 30, history: 42 },
		moves: { target: 0.62, within: 12, dials: { pull: 0.15, border: 0, takeUp: 0.1018, window: 4 } },
		parliament: { seats: 435, method: "webster", base: "apportionment2010", cut: "merge", again: "a,b: c" },
		union: {
			ask: "council",
			polity: "B",
			act: "2021",
			as: "one",
			mapping: 3,
			members: "parents",
			weights: "square-root",
			quota: "2/3",
		},
		response: {
			passes: false,
			threshold: 0.55,
			coolingOff: 2,
			guarantee: 0.8,
			claimants: 5,
			support: 0.45,
		},
		pendulum: {
			view: "patience",
			thermostat: 0.1,
			spread: 3.5,
			years: 30,
			phi: "11/19",
			loss: 0.25,
			requests: 0.1,
			patience: 0.9,
		},
		happiness: {
			dials: { deltaL: 0.3, g10: -0.05, b: 0 },
			bears: "leaving",
			peace: [-0.01, 0.05],
			reading: "years",
			view: "dials",
		},
		settle: null,
		guarantees: [{ kind: "passage", by: "B" }],
		theme: "dark",
		view: { unit: "06029", zoom: 4.6 },
		yours: "Ab_-9",
	};
	expect(readLink(`#${writeLink(choices)}`)).toEqual({ choices, issues: [] });
});

it("takes no union of which it knows nothing", () => {
	for (const part of [
		"union=ask:marriage",
		"union=quota:most",
		"union=mapping:-1",
		"union=whom:A",
		"union=polity:a%20b",
	]) {
		const { choices, issues } = readLink(part);
		expect([part, issues.map(({ code }) => code)]).toEqual([part, ["bad-link"]]);
		expect(choices).toEqual(defaultChoices);
	}
});

it("takes no pendulum beyond the limits of its dials", () => {
	const beyond = ["view:future", "thermostat:0.4", "spread:0", "years:201", "years:2.5", "phi:2", "phi:11~0"];
	for (const part of [...beyond, "loss:0", "q:1.1"])
		expect([part, readLink(`pendulum=${part}`).issues.map(({ code }) => code)]).toEqual([part, ["bad-link"]]);
	expect(readLink("pendulum=patience:1").choices).toEqual(defaultChoices);
});

it("takes no moves of which it knows nothing", () => {
	for (const part of [
		"moves=pull:9",
		"moves=pull:-1",
		"moves=pull",
		"moves=target:0",
		"moves=within:0",
		"moves=within:31",
		"moves=within:2.5",
		"moves=target:1.5",
		"moves=ethnicity:1",
		"moves=__proto__:1",
		"moves=window:1.5",
		"moves=",
	]) {
		const { choices, issues } = readLink(part);
		expect([part, issues.map(({ code }) => code)]).toEqual([part, ["bad-link"]]);
		expect(choices).toEqual(defaultChoices);
	}
});

it("restores a country of one's own by id and hash, with ids of anybody's making", () => {
	const choices: Choices = {
		...defaultChoices,
		row: "by-unit",
		atlas: { id: "îles & co@1", hash: "0123456789ab" },
		vote: "referendum=2017",
		view: { unit: "Atkinson & Gilmanton, Entire", zoom: 3 },
	};
	const link = writeLink(choices);
	expect(link).toBe(
		"plan=by-unit&atlas=%C3%AEles%20%26%20co%401@0123456789ab&vote=referendum%3D2017&z=3,Atkinson%20%26%20Gilmanton%2C%20Entire",
	);
	expect(readLink(`#${link}`)).toEqual({ choices, issues: [] });
	const ships = { ...defaultChoices, atlas: { id: "us-nh-municipalities", hash: null } };
	expect(readLink(writeLink(ships)).choices).toEqual(ships);
	expect(readLink("#atlas=%E0%A4%A").issues).toHaveLength(1);
});

it("reads the names that rows had while all links were of the United States", () => {
	expect(readLink("#plan=by-county").choices.row).toBe("by-unit");
	expect(readLink("#plan=by-state").choices.row).toBe("by-parent");
});

it("restores that every place of a level votes, and reads no dial beyond its limits", () => {
	const each: Choices = { ...defaultChoices, ask: { ...defaultChoices.ask, region: { each: "county or town" } } };
	expect(writeLink(each)).toBe("each=county%20or%20town");
	expect(readLink(writeLink(each))).toEqual({ choices: each, issues: [] });
	for (const bad of [
		"dials=intentionLoss:1.5",
		"dials=nobody:0.5",
		"dials=turnoutYes",
		"rule=mine",
		"support=Pacific:dem:2",
		"region=",
		"cascade=faster",
		"switch=",
	]) {
		const { choices, issues } = readLink(bad);
		expect(choices).toEqual(defaultChoices);
		expect(issues).toHaveLength(1);
	}
});

it("names what it cannot read and goes on", () => {
	const { choices, issues } = readLink("#plan=nobody&price=NaN&year=2024&z=0.5,06029&x=<script>&border=km");
	expect(choices).toEqual({ ...defaultChoices, year: 2024, measure: "km", price: "usual" });
	expect(issues.map((each) => each.where)).toEqual(["plan=nobody", "price=NaN", "z=0.5,06029", "x=<script>"]);
	expect(issues.every((each) => each.code === "bad-link" && each.fix !== undefined)).toBe(true);
});

it("names what of a parliament cannot be read", () => {
	for (const pair of ["seats=0", "seats=2001", "apportion=lot", "count=a%20b", "cut=off"]) {
		const { choices, issues } = readLink(`#${pair}`);
		expect([choices, issues.map(({ where }) => where)]).toEqual([defaultChoices, [pair]]);
	}
});

it("takes no ledger with a dial beyond its limits, unknown or no number", () => {
	for (const part of [
		"happiness=deltaL:11",
		"happiness=lambda:0",
		"happiness=joy:1",
		"happiness=g10:-1",
		"happiness=b:1e3",
		"happiness=peace:0.05~-0.01",
		"happiness=peace:0.05",
		"happiness=bears:nobody",
		"happiness=reading:verdict",
		"happiness=",
	]) {
		const { choices, issues } = readLink(part);
		expect([part, issues.map(({ code }) => code)]).toEqual([part, ["bad-link"]]);
		expect(choices).toEqual(defaultChoices);
	}
});
