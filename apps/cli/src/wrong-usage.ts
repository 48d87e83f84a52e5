/** What the command line itself can know to be wrong: exit code 2. Everything in files is an `Issue`: exit code 1. */
export class WrongUsage extends Error {
	override readonly name = "WrongUsage";
}
