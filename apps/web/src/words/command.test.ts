import { findBuiltIn, type Scenario } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { cascadeCommand } from "../cascade/cascade-command.ts";
import type { AtlasView } from "../engine/views.ts";
import { guaranteesCommand } from "../guarantees/guarantees-command.ts";
import { happinessCommand } from "../happiness/happiness-choice.ts";
import { parliamentCommand } from "../parliament/parliament-choice.ts";
import { pendulumCommand } from "../pendulum/pendulum-choice.ts";
import { type Choices, defaultChoices, usualHappiness } from "../state/choices.ts";
import { baseScenario, rowsOf } from "../state/rows.ts";
import type { Drawn } from "../state/session.ts";
import { commandOf, reportCommandOf } from "./command.ts";

const counties = {
	id: "us-counties",
	levels: { unit: "county", parent: "state" },
	grains: ["state", "county"],
	units: { ids: ["1", "2"], parents: { ids: ["01", "02"] } },
} as unknown as AtlasView;

const drawnAs = (file: string | null): Drawn => ({ assignment: new Uint16Array(2), undo: [], redo: [], file });

function seen(
	changes: Partial<Choices>,
	more: { base?: Scenario; file?: string; dropped?: string; atlas?: object } = {},
) {
	const choices = { ...defaultChoices, price: "10000", ...changes };
	const base = more.base ?? baseScenario(choices.year);
	const atlas = { ...counties, ...more.atlas } as AtlasView;
	const { dropped, file } = more;
	return {
		choices,
		base,
		atlas,
		rows: rowsOf(atlas, base),
		theCase: { vote: { year: choices.year, title: "" } } as never,
		dropped: dropped === undefined ? null : { file: dropped, scenario: base, atlas: atlas.key },
		drawn: file === undefined ? {} : { [atlas.id]: drawnAs(file) },
	};
}

it("gives the line that reproduces the screen", () => {
	expect(commandOf(seen({}))).toBe("velvet score two-nations-2016");
	expect(commandOf(seen({ row: "best" }))).toBe("velvet frontier two-nations-2016 --border edges --price 10000");
	expect(commandOf(seen({ row: "california", year: 2024, mirrored: true }))).toBe(
		"velvet score california-alone-2024 --mirror",
	);
	expect(commandOf(seen({ row: "yours" }))).toBe("velvet score two-nations-2016 --assignment yours-2016.csv");
	expect(commandOf(seen({ row: "yours" }, { file: "my map.csv" }))).toBe(
		"velvet score two-nations-2016 --assignment 'my map.csv'",
	);
	expect(reportCommandOf(seen({ row: "best", mirrored: true }))).toBe(
		"velvet report best-border-2016 --mirror --out report",
	);
	expect(reportCommandOf(seen({}))).toBe("velvet report two-nations-2016 --out report");
});

it("names the files of a dropped scenario and of a country of one's own", () => {
	const texas: Scenario = { ...(findBuiltIn("two-nations-2016") as Scenario), locks: [{ place: "48", polity: "A" }] };
	const dropped = { base: texas, dropped: "idea.json" };
	expect(commandOf(seen({ row: "yours" }, { ...dropped, file: "idea.json" }))).toBe("velvet score idea.json");
	expect(commandOf(seen({ row: "best" }, dropped))).toBe("velvet frontier idea.json --border edges --price 10000");
	// No built-in scenario says the same: the page hands its own over.
	expect(commandOf(seen({ row: "by-unit" }, dropped))).toBe("velvet score idea-by-county.json");
	const base = { ...texas, atlas: "./islands.atlas" };
	const atlas = { id: "islands", levels: { unit: "commune", parent: "province" }, grains: ["province", "commune"] };
	expect(commandOf(seen({ row: "by-parent" }, { base, atlas }))).toBe("velvet score islands-by-province.json");
	expect(reportCommandOf(seen({ row: "best", price: "5" }, { base, atlas }))).toBe(
		"velvet report islands-best-for-its-border.json --out report",
	);
});

it("runs the cascade on screen by the rules chosen", () => {
	const cascade = { oneAtATime: true, noEnclaves: true, contagion: true, level: "county" };
	expect(cascadeCommand(seen({}))).toBe("velvet cascade two-nations-2016");
	expect(cascadeCommand(seen({ cascade, mirrored: true }))).toBe(
		"velvet cascade two-nations-2016 --mirror --levels county --one-at-a-time --no-enclaves --contagion 0.3",
	);
	expect(cascadeCommand(seen({ row: "best" }))).toBe("velvet cascade best-border-2016");
	expect(cascadeCommand(seen({ row: "yours" }))).toBe("velvet cascade two-nations-2016 --assignment yours-2016.csv");
	// A level that this atlas does not have; and a plan that is the end of a cascade itself.
	expect(cascadeCommand(seen({ cascade: { ...cascade, level: "town" } }))).not.toContain("--levels");
	expect(cascadeCommand(seen({ row: "cascade" }))).toBe("velvet score cascade-2016");
});

it("names the guarantees entered where they matter: in their own line, and in the file of a report", () => {
	const guarantees = [
		{ kind: "passage", by: "B" },
		{ kind: "option-of-nationality", by: "A" },
	] as const;
	expect(guaranteesCommand(seen({}))).toBe("velvet guarantees two-nations-2016");
	expect(guaranteesCommand(seen({ guarantees, mirrored: true }))).toBe(
		"velvet guarantees two-nations-2016 --mirror --enter passage=B option-of-nationality=A",
	);
	expect(guaranteesCommand(seen({ guarantees, row: "yours" }))).toBe(
		"velvet guarantees two-nations-2016 --assignment yours-2016.csv --enter passage=B option-of-nationality=A",
	);
	expect(commandOf(seen({ guarantees }))).toBe("velvet score two-nations-2016");
	expect(reportCommandOf(seen({ guarantees, mirrored: true }))).toBe(
		"velvet report us-counties-by-state.json --mirror --out report",
	);
	// A scenario that came with some: what was taken out of it stands in no option, but in its file.
	const base = {
		...(findBuiltIn("two-nations-2016") as Scenario),
		guarantees: [{ kind: "passage", by: "A" } as const],
	};
	expect(guaranteesCommand(seen({ guarantees }, { base, dropped: "idea.json" }))).toBe(
		"velvet guarantees idea-by-state.json",
	);
});

it("fills the chambers on screen as they were chosen", () => {
	const parliament = { seats: 435, method: "webster", base: "apportionment2010", cut: "merge", again: null } as const;
	expect(parliamentCommand(seen({}))).toBe("velvet legislature two-nations-2016");
	expect(parliamentCommand(seen({ parliament, mirrored: true, row: "by-unit" }))).toBe(
		"velvet legislature by-county-2016 --mirror --seats 435 --method webster --base apportionment2010 --cut merge",
	);
	const usual = { seats: null, method: null, base: null, cut: null };
	expect(parliamentCommand(seen({ parliament: { ...usual, again: "president-2024" } }))).toBe(
		"velvet legislature two-nations-2016 --again two-nations-2024",
	);
	expect(parliamentCommand(seen({ row: "best" }))).toBe("velvet legislature best-border-2016");
	expect(parliamentCommand(seen({ row: "yours" }))).toBe(
		"velvet legislature two-nations-2016 --assignment yours-2016.csv",
	);
});

it("runs the pendulum on screen with its dials, and the game without a plan", () => {
	const usual = defaultChoices.pendulum;
	const turned = { ...usual, spread: 3, thermostat: 0.1, years: 30 };
	expect(pendulumCommand(seen({}), usual)).toBe("velvet pendulum two-nations-2016");
	expect(pendulumCommand(seen({ mirrored: true, row: "yours" }), turned)).toBe(
		"velvet pendulum two-nations-2016 --assignment yours-2016.csv --mirror --spread 3 --thermostat 0.1 --years 30",
	);
	// The point on the plane is the game's, the rows of the nations are the pendulum's.
	expect(pendulumCommand(seen({}), { ...usual, view: "patience" })).toBe(
		"velvet reciprocity && velvet pendulum two-nations-2016",
	);
	const game = { ...usual, view: "patience", phi: "11/19", loss: 0.25, requests: 0, patience: 0.9 } as const;
	expect(pendulumCommand(seen({ mirrored: true }), game)).toBe(
		"velvet reciprocity --phi 11/19 --gain 1 --loss 0.25 --q 0 --patience 0.9",
	);
});

it("says what the welfare ledger is reckoned with; in the mirror of the camps as the votes were cast", () => {
	const happiness = {
		...usualHappiness,
		dials: { deltaL: 0.3, g10: -0.05 },
		bears: "leaving",
		peace: [-0.01, 0.05],
	} as const;
	expect(happinessCommand(seen({}))).toBe("velvet happiness two-nations-2016");
	expect(happinessCommand(seen({ happiness, beside: "half" }))).toBe(
		"velvet happiness two-nations-2016 --delta-l 0.3 --g10 -0.05 --beside half --bears leaving --peace -0.01,0.05",
	);
	expect(happinessCommand(seen({ beside: "A", mirrored: true }))).toBe(
		"velvet happiness two-nations-2016 --mirror --beside B",
	);
});
