import { readFileSync } from "node:fs";
import { expect, openPage, row, sentence, settled, status, test } from "./open-page.ts";

const chooser = 'input[type="file"]';
const csv = (text: string, name = "plan.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

test("a bad file lists its problems and changes nothing", async ({ page }) => {
	await openPage(page);
	const before = await sentence(page).innerText();
	await page.setInputFiles(chooser, csv("id,polity\n06037,A\n06037,B\n99999,A\n48201,C\n", "bad.csv"));
	const trouble = page.getByRole("alertdialog");
	await expect(trouble).toContainText("bad.csv was not read");
	for (const code of ["unknown-unit", "duplicate-unit", "unknown-polity", "missing-unit"])
		await expect(trouble).toContainText(code);
	await expect(trouble).toContainText("99999");
	await trouble.getByRole("button", { name: "Back to the plan on screen" }).click();
	await expect(trouble).toBeHidden();
	await expect(sentence(page)).toHaveText(before);
});

test("a binary file and a scenario of another version are refused by name", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(chooser, {
		name: "photo.csv",
		mimeType: "text/csv",
		buffer: Buffer.from([0, 255, 254, 0, 1, 2, 3, 0]),
	});
	await expect(page.getByRole("alertdialog")).toContainText("photo.csv was not read");
	await page.setInputFiles(chooser, {
		name: "old.json",
		mimeType: "application/json",
		buffer: Buffer.from('{"velvet":7}'),
	});
	await expect(page.getByRole("alertdialog")).toContainText("old.json was not read");
});

test("a plan of one's own: draw, undo, keep, share, download, read again", async ({ page }) => {
	await openPage(page);
	const byState = await sentence(page).innerText();
	await page.keyboard.press("/");
	await page.keyboard.type("harris tx");
	await page.keyboard.press("Enter");
	await page.getByRole("application").focus();
	await page.keyboard.press("Space");
	await expect(sentence(page)).toContainText("Drawn by hand, 54.5 million");
	await expect(status(page)).toContainText("velvet score two-nations-2016 --assignment yours-2016.csv");

	await page.keyboard.press("Control+z");
	await expect(sentence(page)).toContainText("54.6 million");
	await page.keyboard.press("Control+Shift+z");
	await expect(sentence(page)).toContainText("54.5 million");

	await expect(page).toHaveURL(/yours=3114-/);
	await expect(status(page)).toContainText("autosaved");
	await page.reload();
	await settled(page);
	await expect(sentence(page)).toContainText("Drawn by hand, 54.5 million");

	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "CSV", exact: true }).click();
	const path = await (await download).path();
	const text = readFileSync(path, "utf8");
	expect(text).toMatch(/^id,polity\n01001,B\n/);
	expect(text).toContain("\n48201,A\n");

	await row(page, "By state").click();
	await expect(sentence(page)).toHaveText(byState);
	await page.setInputFiles(chooser, csv(text, "mine.csv"));
	await expect(sentence(page)).toContainText("54.5 million");
	await expect(page.getByRole("navigation", { name: "Plans" })).toContainText("mine.csv");
});

test("a scenario from a file opens as a case of its own", async ({ page }) => {
	await openPage(page);
	const scenario = {
		velvet: 1,
		title: "Texas alone",
		atlas: "us-counties",
		vote: "president-2016",
		camps: { A: ["dem"], B: ["rep"] },
		plan: { method: "assignment", places: { B: ["48"] }, rest: "A" },
		links: "land",
		locks: [],
		polities: [
			{ id: "A", name: "Union", colour: null, status: { kind: "continuator" } },
			{ id: "B", name: "Texas", colour: null, status: { kind: "sovereign" } },
		],
		governs: "assigned",
		ask: ["scorecard"],
		seed: "velvet",
	};
	await page.setInputFiles(chooser, {
		name: "texas.json",
		mimeType: "application/json",
		buffer: Buffer.from(JSON.stringify(scenario)),
	});
	await expect(page.locator(".parting .names b")).toHaveText(["Union", "Texas"]);
	await expect(page.locator(".case")).toContainText("Texas alone");
	await expect(status(page)).toContainText("velvet score texas.json");
});

test("the report is one file without a network", async ({ page }) => {
	await openPage(page);
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Report" }).click();
	const html = readFileSync(await (await download).path(), "utf8");
	expect(html).toContain("<!doctype html>");
	expect(html).toContain("Two nations by state, 2016");
	expect(html).not.toMatch(/<script|src="http/);
});
