import { settlementTemplates } from "@velvet/scenarios";
import { CopyButton } from "../frame/copy-button.tsx";
import { saveFile } from "../state/draw.ts";
import { askForFiles } from "../state/file-dialog.ts";
import { beginAgain, beginWith, openedSheets } from "./edit-sheet.ts";
import { settlementFileName } from "./settle-command.ts";
import { settlementCsv } from "./settlement-csv.ts";
import { sheetOfTemplate } from "./sheet.ts";
import type { SettlementHere } from "./use-settlement.ts";

/** What the table begins from, and how it comes in and goes out: words in one line. */
export function SheetBar({ here }: { here: SettlementHere }) {
	const { sheet, document, view } = here;
	const template = sheetOfTemplate(sheet.from);
	const changed = template !== null && JSON.stringify(template) !== JSON.stringify(sheet);
	const opened = openedSheets();
	return (
		<>
			<label>
				From
				<select value={sheet.from} onChange={({ currentTarget }) => beginWith(currentTarget.value)}>
					{settlementTemplates
						.filter(({ published }) => !published)
						.map(({ key, title }) => (
							<option key={key} value={key}>
								{title}
							</option>
						))}
					<optgroup label="Published cases">
						{settlementTemplates
							.filter(({ published }) => published)
							.map(({ key, title }) => (
								<option key={key} value={key}>
									{title}
								</option>
							))}
					</optgroup>
					{opened.length > 0 && (
						<optgroup label="Your files">
							{opened.map((name) => (
								<option key={name} value={name}>
									{name}
								</option>
							))}
						</optgroup>
					)}
				</select>
			</label>
			{changed && (
				<button type="button" className="word" onClick={beginAgain}>
					As it was
				</button>
			)}
			<span className="space" />
			<button type="button" className="word" onClick={askForFiles}>
				Open a file
			</button>
			<button
				type="button"
				className="word"
				onClick={() =>
					saveFile(settlementFileName(sheet), "application/json", `${JSON.stringify(document, null, 2)}\n`)
				}
			>
				Save
			</button>
			<CopyButton label="Copy as CSV" text={() => settlementCsv(document, view?.result ?? null)} />
		</>
	);
}
