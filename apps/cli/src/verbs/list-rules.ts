import type { Json } from "@velvet/core";
import { presets, type Rule, rules } from "@velvet/scenarios";
import type { Answer } from "../answer.ts";
import { pad } from "../text/table.ts";

/** Every rule and preset with its title, its source, and what may be given. */
export function listRules(): Answer {
	return {
		result: {
			rules: rules.map(({ key, title, source, takes, parameter }) => ({ key, title, source, takes, parameter })),
			presets,
		} as unknown as Json,
		text: listText,
	};
}

function listText(): string {
	const width = Math.max(...rules.map((rule) => usage(rule).length), ...presets.map(({ key }) => key.length));
	const row = (name: string, title: string, more: readonly string[]) =>
		[`  ${pad(name, width)}  ${title}`, ...more.map((line) => `  ${pad("", width)}    ${line}`)].join("\n");
	const ruleRows = rules.map((rule) => row(usage(rule), titleOf(rule), [`after: ${rule.source}`, ...rangeOf(rule)]));
	const presetRows = presets.map(({ key, title, source, demands }) => {
		const asked = demands.map((demand) => ("rule" in demand ? demand.rule : `not evaluated: ${demand.what}`));
		return row(key, title, [`after: ${source}`, asked.join("; ")]);
	});
	return ["rules (--rule)", ...ruleRows, "", "presets (--preset)", ...presetRows, ""].join("\n");
}

function usage({ key, takes, parameter }: Rule): string {
	if (takes === "nothing") return key;
	return takes === "number" ? `${key}[=${parameter.default}]` : `${key}=${parameter.example}`;
}

/** A title with what it stands for where nothing else is given. */
function titleOf({ title, takes, parameter }: Rule): string {
	if (takes === "nothing") return title;
	return title.replace("{}", takes === "number" ? String(parameter.default) : parameter.example);
}

function rangeOf({ takes, parameter }: Rule): string[] {
	if (takes !== "number") return [];
	const { whole, unit, least, most } = parameter;
	return [`takes ${whole ? "a whole number" : "a number"} of ${unit} from ${least} to ${most}`];
}
