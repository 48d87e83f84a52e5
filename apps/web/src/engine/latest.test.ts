import { expect, it } from "vitest";
import { latestWins } from "./latest.ts";

function slowEcho() {
	const asked: number[] = [];
	const finish: (() => void)[] = [];
	const ask = (question: number) => {
		asked.push(question);
		return new Promise<number>((resolve) => finish.push(() => resolve(question)));
	};
	return { asked, finish, ask };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

it("asks the first at once and then only the newest", async () => {
	const { asked, finish, ask } = slowEcho();
	const heard: number[] = [];
	const queue = latestWins(
		ask,
		(result: number) => heard.push(result),
		() => {},
	);
	for (const question of [1, 2, 3, 4]) queue.ask(question);
	expect(asked).toEqual([1]);
	finish[0]();
	await settle();
	expect(asked).toEqual([1, 4]);
	finish[1]();
	await settle();
	expect(heard).toEqual([1, 4]);
});

it("says nothing of what was forgotten, and goes on after a failure", async () => {
	const { finish, ask } = slowEcho();
	const heard: number[] = [];
	const queue = latestWins(
		ask,
		(result: number) => heard.push(result),
		() => {},
	);
	queue.ask(1);
	queue.forget();
	finish[0]();
	await settle();
	expect(heard).toEqual([]);

	const errors: unknown[] = [];
	const failing = latestWins(
		() => Promise.reject(new Error("no")),
		() => {},
		(error) => errors.push(error),
	);
	failing.ask(1);
	await settle();
	failing.ask(2);
	await settle();
	expect(errors).toHaveLength(2);
});
