// One line a step: what is done, and the seconds it took.

let out = process.stdout;

/** Where steps are told: standard output, unless that is for results alone. */
export const say = {
	to(stream) {
		out = stream;
	},
};

/** Runs a step and prints its line. Errors carry the output of the step, which is printed in full. */
export async function step(title, work) {
	out.write(`${title} … `);
	const start = performance.now();
	try {
		const note = await work();
		out.write(`${note ? `${note}, ` : ""}${seconds(start)}\n`);
	} catch (error) {
		out.write(`failed after ${seconds(start)}\n`);
		printFailure(error);
		throw new StepFailed(title);
	}
}

/** Runs a step that prints by itself, between a heading and a line with its time. */
export async function openStep(title, work) {
	out.write(`\n${title}\n`);
	const start = performance.now();
	const result = await work();
	out.write(`${title}: ${seconds(start)}\n`);
	return result;
}

/** A step has failed and has said why. */
export class StepFailed extends Error {}

/** Runs a script's main function; a failed step ends the process with code 1, without a stack trace. */
export async function runScript(main) {
	try {
		await main();
	} catch (error) {
		if (!(error instanceof StepFailed)) printFailure(error);
		process.exitCode = 1;
	}
}

function printFailure(error) {
	process.stderr.write(`${error.output ?? ""}\n${error.output === undefined ? error.stack : error.message}\n`);
}

function seconds(start) {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
