import { quoted } from "../words/command.ts";
import { type Sheet, sheetOfTemplate } from "./sheet.ts";

/** What the settlement on screen is called when it is handed over as a file. */
export function settlementFileName({ from }: Sheet): string {
	return sheetOfTemplate(from) === null ? from.replace(/(\.json)?$/i, ".json") : `${from}.json`;
}

/** The line in a terminal that settles what is on screen; of a template that nobody changed, the line that writes it too. */
export function settleCommand(sheet: Sheet): string {
	const template = sheetOfTemplate(sheet.from);
	const scale = sheet.scale ? " --scale" : "";
	const blank = sheet.issues.every(({ points }) => Object.keys(points).length === 0);
	if (template !== null && blank) return `velvet settle --template ${sheet.from} --out ${settlementFileName(sheet)}`;
	if (template !== null && JSON.stringify(template) === JSON.stringify({ ...sheet, scale: false }))
		return `velvet settle --template ${sheet.from} | npx velvet settle -${scale}`;
	return `velvet settle ${quoted(settlementFileName(sheet))}${scale}`;
}
