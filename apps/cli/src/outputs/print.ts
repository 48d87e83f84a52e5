import type { Issue, Notice } from "@velvet/core";

/** Prints to standard output and waits until it has been taken; a reader who has left is no error. */
export function print(text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => {
			if (error === null || error === undefined || (error as NodeJS.ErrnoException).code === "EPIPE") resolve();
			else reject(error);
		});
	});
}

/** A reader such as `head` may close either pipe early. */
export function forgiveClosedPipes(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
		});
	}
}

/** Progress and notices: never among the results. */
export function tell(text: string): void {
	process.stderr.write(`${text}\n`);
}

/** Issues as people read them: code, what, which, what to do. */
export function issuesText(issues: readonly Issue[]): string {
	const lines = issues.map(({ code, message, where, fix }) =>
		[`${code}: ${message}`, ...(where ? [`    at ${where}`] : []), ...(fix ? [`    ${fix}`] : [])].join("\n"),
	);
	const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
	return plain(`${lines.join("\n")}\n${count}; nothing was written.`);
}

export function noticesText(notices: readonly Notice[]): string {
	return plain(
		notices
			.map(({ code, message, where }) => `note ${code}: ${message}${where === undefined ? "" : ` (${where})`}`)
			.join("\n"),
	);
}

/** Names come from other people's files: no control character of theirs may steer the terminal. */
export function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
	return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "�");
}
