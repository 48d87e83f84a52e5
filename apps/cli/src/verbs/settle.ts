import { capital, issue, type Json } from "@velvet/core";
import {
	findSettlementTemplate,
	parseSettlement,
	settle,
	settlementPrecedents,
	settlementTemplates,
} from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { inputName, readDocument, settlementFile } from "../inputs/read-file.ts";
import type { Run } from "../run.ts";
import { settleText } from "../text/settle-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Options of `velvet settle`. */
export interface SettleOptions extends CommonOptions {
	/** Scale points to 100. */
	readonly scale?: boolean;
	/** Write a template instead. */
	readonly template?: string;
}

/** Divides what the parties of a file settle, by every procedure that applies; or writes a file to start from. */
export async function settleFile(run: Run, file: string | undefined, options: SettleOptions): Promise<Answer> {
	if (options.template !== undefined) {
		if (file !== undefined || options.scale === true)
			throw new WrongUsage("--template writes a file to start from and takes none");
		return template(run, options.template, options.out);
	}
	if (file === undefined) throw new WrongUsage("missing required argument 'FILE.json'");
	const document = await readDocument(run, file, settlementFile);
	const settlement = run.take(parseSettlement(document, { scale: options.scale === true }));
	const result = run.take(settle(settlement));
	const title = settlement.name ?? (file === "-" ? capital(inputName(file)) : inputName(file));
	return {
		result: { ...result, precedents: settlementPrecedents } as unknown as Json,
		text: () => settleText(title, result, settlementPrecedents),
	};
}

/** The document of a template: what `velvet settle` takes, once it has points. */
function template(run: Run, name: string, out: string | undefined): Answer {
	const found = findSettlementTemplate(name);
	if (found === null) {
		const keys = settlementTemplates.map(({ key }) => key).join(", ");
		return run.fail(
			issue("unknown-template", `There is no template "${name}".`, `--template ${name}`, `Use one of: ${keys}.`),
		);
	}
	const content = `${JSON.stringify(found.settlement, null, 2)}\n`;
	return {
		result: found.settlement as unknown as Json,
		text: () => (out === undefined ? content : `${found.title}: written to ${out}\n`),
		...(out !== undefined && { files: [{ path: out, content }] }),
	};
}
