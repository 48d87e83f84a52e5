import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildProgram } from "../../apps/cli/src/program.ts";
import { emptyFolder, velvet } from "../../apps/cli/src/testing/run-velvet.ts";

/** A plan, and what the other side would do: both camps stand in both. */
const SCENARIOS = ["two-nations-2016", "mirror-texas"];

/** What a verb is asked where a scenario alone would not do, or not show enough. A verb that is new needs no line here. */
const asked: { readonly [verb: string]: readonly (readonly string[])[] } = {
	atlas: [["us-counties"]],
	compare: [["two-nations-2016", "by-county-2016"]],
	frontier: [["two-nations-2016", "--price", "10000"]],
	referendum: ["calexit-2019", "texit-2019"].map((scenario) => [scenario, "--draws", "200"]),
	cascade: [["two-nations-2016", "--ballots", "3"]],
	tally: [["--rules"]],
	replay: [[], ["--all"], ["us-1861"], ["catalonia-2017"]],
	council: [["confederation-of-the-coasts"]],
	accede: [["pacifica-joins-canada"]],
	settle: [],
	pendulum: [...SCENARIOS, "new-hampshire-2016"].map((scenario) => [scenario, "--draws", "100", "--thermostat", "0.1"]),
	reciprocity: [
		["--draws", "100"],
		["--phi", "0", "--draws", "100"],
	],
	responses: [[], ["--comparable"], ["--consent", "no"]],
};

export interface Asked {
	readonly verb: string;
	readonly args: readonly string[];
}

/** Every verb of the command line with what it is asked here, in the order in which help lists them. */
export function everyVerb(): readonly Asked[] {
	return buildProgram(async () => {}).commands.flatMap((command) => {
		const verb = command.name();
		const takesScenario = command.registeredArguments.some((argument) => argument.name() === "SCENARIO");
		const usual = takesScenario ? SCENARIOS.map((scenario) => [scenario]) : [[]];
		return (asked[verb] ?? usual).map((args) => ({ verb, args }));
	});
}

/** What a verb prints for people, notices and errors with it; of a report its page. */
export async function printed({ verb, args }: Asked): Promise<string> {
	if (verb === "report") {
		const folder = emptyFolder();
		const { out, err } = await velvet([verb, ...args, "--out", folder]);
		return `${out}\n${err}\n${pageText(readFileSync(join(folder, "index.html"), "utf8"))}`;
	}
	const { code, out, err } = await velvet([verb, ...args]);
	if (code !== 0) throw new Error(`velvet ${verb} ${args.join(" ")} ended with ${code}: ${err}${out}`);
	return `${out}\n${err}`;
}

/** An estate, divided: `settle` takes files alone. */
export async function settled(): Promise<string> {
	const folder = emptyFolder();
	await velvet(["settle", "--template", "camp-david", "--out", "estate.json"], { cwd: folder });
	const { out } = await velvet(["settle", "estate.json"], { cwd: folder });
	return out;
}

/** How a verb explains itself. */
export async function helpOf(verb: string): Promise<string> {
	return (await velvet(["help", verb])).out;
}

/** The words of a page, each element a block of its own. */
function pageText(html: string): string {
	return html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
		.replace(/<\/?(b|i|em|strong|small|a|span|sup|sub)\b[^>]*>/g, "")
		.replace(/<[^>]*>/g, "\n\n")
		.replace(/&nbsp;/g, " ")
		.replace(/&amp;/g, "&");
}
