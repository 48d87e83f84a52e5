import { keepFileInput } from "../state/file-dialog.ts";
import { takeFiles } from "../state/take-files.ts";

/** The page's one field for files, unseen: `askForFiles` opens its dialog. */
export function FileInput() {
	return (
		<input
			ref={keepFileInput}
			type="file"
			hidden
			multiple
			accept=".atlas,.csv,.tsv,.txt,.json,text/csv,application/json"
			onChange={(event) => {
				const files = [...(event.currentTarget.files ?? [])];
				event.currentTarget.value = "";
				if (files.length > 0) void takeFiles(files);
			}}
		/>
	);
}
