/**
 * Runs one question at a time and, when more come meanwhile, only the newest of them: dragging never piles up work.
 *
 * `answer` hears every result that was not overtaken before it began.
 */
export function latestWins<Question, Answer>(
	ask: (question: Question) => Promise<Answer>,
	answer: (result: Answer, question: Question) => void,
	fail: (error: unknown) => void,
): { ask(question: Question): void; forget(): void } {
	let running = false;
	let waiting: { readonly question: Question } | null = null;
	let round = 0;

	async function run(question: Question): Promise<void> {
		running = true;
		const mine = round;
		try {
			const result = await ask(question);
			if (mine === round) answer(result, question);
		} catch (error) {
			if (mine === round) fail(error);
		}
		running = false;
		const next = waiting;
		waiting = null;
		if (next !== null) void run(next.question);
	}

	return {
		ask(question) {
			if (running) waiting = { question };
			else void run(question);
		},
		/** Drops what waits, and the answer of what runs. */
		forget() {
			round++;
			waiting = null;
		},
	};
}
