import atlases from "virtual:velvet-atlases";
import { type Checked, canonicalJson, failed, issue, type Json, passed } from "@velvet/core";
import { builtInScenarios, defaultScenario, findBuiltIn, type Scenario } from "@velvet/scenarios";
import type { AtlasView } from "../engine/views.ts";
import type { Choices } from "./choices.ts";
import { joinedKey, ships } from "./joined.ts";
import { baseScenario, years } from "./rows.ts";
import type { OpenedFile, Session } from "./session.ts";

/** One of the cases that the menu offers. */
export interface MenuCase {
	readonly key: string;
	readonly words: string;
	/** What of the choices makes it. */
	readonly choices: Pick<Choices, "atlas" | "year" | "scenario" | "vote"> & Partial<Pick<Choices, "row">>;
}

/** Atlases that ship beside the counties of the United States. */
const others: readonly { readonly id: string; readonly words: string; readonly name?: string }[] = [
	{
		id: joinedKey("us-counties", ["us-nh-municipalities"]),
		words: "United States 2016, New Hampshire by town",
		name: "United States, New Hampshire by town",
	},
	{ id: "us-nh-municipalities", words: "New Hampshire, president 2016" },
];

/** The cases that ship, then the atlases that were opened in this visit. */
export function menuCases(files: readonly OpenedFile[]): readonly MenuCase[] {
	const year = years[0];
	return [
		...years.map((each) => ({
			key: String(each),
			words: `United States, president ${each}`,
			choices: { atlas: null, year: each, scenario: null, vote: null },
		})),
		...others
			.filter(({ id }) => ships(id))
			.map(({ id, words }) => ({
				key: id,
				words,
				choices: { atlas: { id, hash: null }, year, scenario: null, vote: null },
			})),
		...files.map(({ hash, id, title }) => ({
			key: hash,
			words: title,
			choices: { atlas: { id, hash: shortHash(hash) }, year, scenario: null, vote: null },
		})),
	];
}

/**
 * Scenarios of the United States that ship and say more than a plan: other nations, a question, what becomes of them.
 * Those that are a plan of the usual two nations stand in the rail.
 */
export const menuScenarios: readonly MenuCase[] = years.flatMap((year) => {
	const base = baseScenario(year);
	const beyondPlan = (scenario: Scenario) => canonicalJson({ ...scenario, title: "", plan: 0 } as unknown as Json);
	return builtInScenarios
		.filter(
			({ scenario: { atlas, finer, ...rest } }) =>
				atlas === base.atlas && finer === undefined && rest.vote === base.vote,
		)
		.filter(({ scenario }) => beyondPlan(scenario) !== beyondPlan(base))
		.map(({ name, scenario }) => ({
			key: name,
			words: scenario.title,
			choices: { atlas: null, year, scenario: name, vote: null, row: "own" as const },
		}));
});

/** What the bar calls an atlas: shorter than a title that is joined of two. */
export function caseName({ key, title }: Pick<AtlasView, "key" | "title">): string {
	return others.find(({ id }) => id === key)?.name ?? title;
}

/** The choices that lead to an atlas by its key. */
export function choicesOf(key: string, files: readonly OpenedFile[]): MenuCase["choices"] {
	const year = years.find((each) => baseScenario(each).atlas === key);
	if (year !== undefined) return { atlas: null, year, scenario: null, vote: null };
	const found = menuCases(files).find((each) => each.key === key);
	return found?.choices ?? { atlas: { id: key, hash: null }, year: years[0], scenario: null, vote: null };
}

/** The votes among which the switch over the rail chooses, by id. */
export function votesToChoose({ choices, atlas }: Pick<Session, "choices" | "atlas">): readonly VoteChoice[] {
	if (choices.atlas === null) {
		return years.map((year) => ({ id: baseScenario(year).vote, words: String(year), year }));
	}
	const votes = atlas?.votes ?? [];
	const dated = new Set(votes.map(({ year }) => year)).size === votes.length;
	return votes.map(({ id, title, year }) => ({ id, words: dated ? String(year) : title, year }));
}

export interface VoteChoice {
	readonly id: string;
	readonly words: string;
	readonly year: number;
}

/** The key of the menu's case that is on screen. */
export function menuKey({ choices, files }: Pick<Session, "choices" | "files">): string {
	if (choices.scenario !== null) return choices.scenario;
	if (choices.atlas === null) return String(choices.year);
	return fileOf(choices.atlas, files)?.hash ?? choices.atlas.id;
}

/** The key by which the engine knows, or will know, the atlas that was chosen. Issue `atlas-needed` for a stranger's. */
export function chosenAtlas({ choices, files, dropped }: Session): Checked<string> {
	if (dropped !== null) return passed(dropped.atlas);
	const { atlas, year, scenario } = choices;
	const named = menuScenarios.find(({ key }) => key === scenario)?.choices.year ?? year;
	if (atlas === null) return passed(baseScenario(named).atlas);
	if (atlas.hash === null && ships(atlas.id)) return passed(atlas.id);
	const file = fileOf(atlas, files);
	if (file !== null) return passed(file.hash);
	return failed(
		issue(
			"atlas-needed",
			`The link shows the atlas “${atlas.id}”, a file that stayed on the computer where it was opened.`,
			atlas.hash === null ? atlas.id : `${atlas.id}, sha256:${atlas.hash}…`,
			"Open that file here, or drop it onto the page: the link then shows what it should.",
		),
	);
}

/** The scenario of what was chosen: a dropped one, one that ships, or the usual one of an atlas. As votes were cast. */
export function chosenScenario(atlas: AtlasView, { choices, dropped, files }: Session): Checked<Scenario> {
	if (dropped !== null) return passed(dropped.scenario);
	if (choices.scenario !== null) return shippedScenario(choices.scenario);
	if (choices.atlas === null) return passed(baseScenario(choices.year));
	const vote = atlas.votes.find(({ id }) => id === choices.vote) ?? atlas.votes[0];
	const builtIn = builtInScenarios.find(
		({ scenario }) => joinedKey(scenario.atlas, scenario.finer) === atlas.key,
	)?.scenario;
	if (builtIn !== undefined && vote !== undefined) return passed(withoutLevels({ ...builtIn, vote: vote.id }));
	const file = files.find(({ hash }) => hash === atlas.key);
	return defaultScenario(atlas, {
		...(vote === undefined ? {} : { vote: vote.id }),
		...(file === undefined ? {} : { atlas: `./${file.file.name}` }),
	});
}

/** A link may name a scenario that this page does not have. */
function shippedScenario(name: string): Checked<Scenario> {
	const known = menuScenarios.some(({ key }) => key === name) ? findBuiltIn(name) : null;
	if (known !== null) return passed(known);
	const names = menuScenarios.map(({ key }) => key).join(", ");
	return failed(
		issue("unknown-scenario", `This page has no scenario "${name}".`, `scenario: ${name}`, `Use one of: ${names}.`),
	);
}

/** Every plan of the rail has one grain all over: what a scenario says of single places is its own plan's. */
function withoutLevels({ levels: _, ...scenario }: Scenario): Scenario {
	return scenario;
}

/** The key of the atlas that a scenario means, with its finer ones. */
export function atlasOfScenario({ atlas, finer = [] }: Scenario, files: readonly OpenedFile[]): Checked<string> {
	const parts = [atlas, ...finer].map((name) => atlasNamed(name, files));
	const issues = parts.flatMap((part) => (part.ok ? [] : part.issues));
	if (issues.length > 0) return failed(...issues);
	const [coarse, ...rest] = parts.flatMap((part) => (part.ok ? [part.value] : []));
	return passed(joinedKey(coarse, rest));
}

/** The atlas that a name means: one that ships, or an opened file by its name or its id, the newest first. */
function atlasNamed(name: string, files: readonly OpenedFile[]): Checked<string> {
	if (atlases[name] !== undefined) return passed(name);
	const base = name.split(/[\\/]/).at(-1) ?? name;
	const found = files.findLast(({ file, id }) => file.name === base || id === base || `${id}.atlas` === base);
	if (found !== undefined) return passed(found.hash);
	const known = [...Object.keys(atlases), ...files.map(({ id }) => id)].join(", ");
	return failed(
		issue(
			"unknown-atlas",
			`This page has no atlas "${name}".`,
			`atlas: ${name}`,
			`Drop the atlas file together with the scenario, or before it; or use one of: ${known || "none is built; run npm run build"}.`,
		),
	);
}

/** As much of a hash as a link carries: twelve digits tell any two atlases apart. */
export function shortHash(hash: string): string {
	return hash.replace(/^sha256:/, "").slice(0, 12);
}

function fileOf(atlas: NonNullable<Choices["atlas"]>, files: readonly OpenedFile[]): OpenedFile | null {
	return files.find(({ id, hash }) => id === atlas.id && shortHash(hash) === atlas.hash) ?? null;
}
