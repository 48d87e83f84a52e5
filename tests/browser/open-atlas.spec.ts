import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, openPage, row, sentence, status, test } from "./open-page.ts";
import { manyCommunes, smallCountry } from "./small-country.ts";

const chooser = 'input[type="file"]';
const country = await smallCountry();

/** Drops files onto the page, all at once, as a hand would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
	const packed = files.map(({ name, buffer }) => ({ name, text: buffer.toString("base64") }));
	await page.evaluate((list) => {
		const data = new DataTransfer();
		for (const { name, text } of list) {
			data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
		}
		dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
	}, packed);
}

// By hand: West votes 3,900 to 2,100 for yes, East 2,050 to 3,950; all twelve 5,950 to 6,050.
const byProvince =
	"With 3 commune lines of border, 4,150 voters would live under the other camp, the fewest possible at this length; one country leaves 5,950.";

test("an atlas dropped onto the page is a case like any other, and nothing is sent", async ({ page }) => {
	await openPage(page);
	const sent: string[] = [];
	page.on("request", (request) => sent.push(request.url()));
	await drop(page, [country.atlas]);
	await expect(page.locator(".case")).toContainText("Twelve communes");
	await expect(page.locator(".case")).toContainText("referendum 2023, 12 communes");
	await expect(sentence(page)).toHaveText(byProvince);
	await expect(status(page)).toContainText(`atlas twelve, sha256:${country.hash.slice(0, 12)}`);
	await expect(page.locator(".parting .names b")).toHaveText(["Newland", "Oldland"]);
	// Two communes go with their own: 4,150 − 200 − 100, and two lines more.
	await row(page, "By commune").click();
	await expect(sentence(page)).toContainText("With 5 commune lines of border, 3,850 voters");
	await page.keyboard.press("/");
	await page.keyboard.type("commune 3-3");
	await expect(page.getByRole("option", { name: "Commune 3-3 East" })).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/z=/);
	// The browser looks for the page's icon whenever the address changes.
	expect(sent.filter((url) => !url.endsWith("/icon.svg"))).toEqual([]);
});

test("votes of an atlas take the place of the years, and the mirror exchanges all", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(chooser, country.atlas);
	await expect(sentence(page)).toHaveText(byProvince);
	const years = page.getByRole("group", { name: "Year of the vote" });
	await expect(years.getByRole("button")).toHaveText(["2023", "2019"]);
	await years.getByRole("button", { name: "2019" }).click();
	await expect(page.locator(".case")).toContainText("referendum 2019");
	await expect(sentence(page)).toHaveText(byProvince.replace("5,950", "6,050"));
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.locator(".parting .names b")).toHaveText(["Oldland", "Newland"]);
	await expect(sentence(page)).toHaveText(byProvince.replace("5,950", "6,050"));
});

test("atlas and scenario dropped together, or one after the other, find each other", async ({ page }) => {
	await openPage(page);
	await drop(page, [country.scenario]);
	await expect(page.getByRole("alertdialog")).toContainText("unknown-atlas");
	await expect(page.getByRole("alertdialog")).toContainText("Drop the atlas file together with the scenario");
	await drop(page, [country.scenario, country.atlas]);
	await expect(page.locator(".parting .names b")).toHaveText(["Yes", "No"]);
	await expect(page.locator(".case")).toContainText("two nations by province");
	await expect(status(page)).toContainText("velvet score twelve.scenario.json");
	await page.locator(".case").click();
	await page.getByRole("menuitemradio", { name: "United States, president 2024" }).click();
	await expect(status(page)).toContainText("atlas us-counties-2024");
	await page.setInputFiles(chooser, country.scenario);
	await expect(page.locator(".parting .names b")).toHaveText(["Yes", "No"]);
	await page.locator(".case").click();
	await page.getByRole("menuitemradio", { name: "Twelve communes" }).click();
	await expect(page.locator(".parting .names b")).toHaveText(["Newland", "Oldland"]);
});

test("a link says which file it needs, and shows what it should once that is open", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openPage(page);
	await page.setInputFiles(chooser, country.atlas);
	await row(page, "By commune").click();
	await expect(sentence(page)).toContainText("3,850");
	await page.getByRole("button", { name: "Share" }).click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain(`atlas=twelve@${country.hash.slice(0, 12)}`);
	await page.goto("about:blank");
	await page.goto(link);
	const trouble = page.getByRole("alertdialog");
	await expect(trouble).toContainText("This link needs a file");
	await expect(trouble).toContainText("twelve");
	await expect(trouble).toContainText(`sha256:${country.hash.slice(0, 12)}`);
	const asked = page.waitForEvent("filechooser");
	await trouble.getByRole("button", { name: "Open the file …" }).click();
	await (await asked).setFiles(country.atlas);
	await expect(sentence(page)).toContainText("With 5 commune lines of border, 3,850 voters");
	await page.goto("about:blank");
	await page.goto(link);
	await trouble.getByRole("button", { name: "Show the United States instead" }).click();
	await expect(sentence(page)).toContainText("Divided by state, 54.6 million");
});

test("what is no atlas is refused by name, and the map stays", async ({ page }) => {
	await openPage(page);
	const before = await sentence(page).innerText();
	const damaged = { ...country.atlas, name: "cut.atlas", buffer: country.atlas.buffer.subarray(0, 900) };
	await page.setInputFiles(chooser, [damaged, country.shapes]);
	const trouble = page.getByRole("alertdialog");
	for (const words of ["not-an-atlas", "cut.atlas", "not-built", "communes.geojson", "velvet atlas build"])
		await expect(trouble).toContainText(words);
	await expect(sentence(page)).toHaveText(before);
});

test("the scenario of the screen gives the same numbers in a terminal", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(chooser, country.atlas);
	await row(page, "By commune").click();
	await expect(status(page)).toContainText("velvet score twelve-by-commune.json");
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Scenario" }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe("twelve-by-commune.json");
	const folder = mkdtempSync(join(tmpdir(), "velvet-"));
	writeFileSync(join(folder, "twelve-by-commune.json"), readFileSync(await file.path()));
	writeFileSync(join(folder, "twelve.atlas"), country.atlas.buffer);
	const velvet = join(import.meta.dirname, "../../apps/cli/bin/velvet.mjs");
	const said = execFileSync(process.execPath, [velvet, "score", join(folder, "twelve-by-commune.json"), "--json"]);
	const { result, atlas } = JSON.parse(said.toString());
	expect(atlas.hash).toBe(`sha256:${country.hash}`);
	expect(result.metrics.stranded.value).toBe(3850);
});

test("a map of very many units is painted by a worker and cut at one price at a time", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(chooser, await manyCommunes());
	await expect(page.locator(".case")).toContainText("8,100 communes");
	await expect(page.locator(".legend")).toContainText("Simplified while it moves");
	// 4,050 communes a side of 70 to 30, a tenth of them the other way: 30 × 3,645 + 70 × 405, twice.
	await expect(sentence(page)).toContainText("Divided by province, 275,400 voters");
	const land = async () =>
		page
			.locator(".map-canvas-stage canvas")
			.first()
			.evaluate((element) => {
				const canvas = element as HTMLCanvasElement;
				const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d")!;
				copy.drawImage(canvas, 0, 0);
				const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
				const sums = [0, 0];
				for (let at = 0; at < data.length; at += 4) {
					const warmth = data[at] - data[at + 2];
					if (Math.abs(warmth) > 20) sums[warmth < 0 ? 0 : 1]++;
				}
				return sums;
			});
	await expect
		.poll(async () => Math.min(...(await land())), { message: "land of both nations" })
		.toBeGreaterThan(20_000);
	// Four lines around a lone commune spare 40 voters: at 5 a line they go, at 20 they stay.
	await page.getByLabel("Price of border, voters a line").fill("5");
	await page.getByRole("button", { name: "Show the best plan" }).click();
	await expect(page.locator(".certificate")).toContainText("Proven best.");
	await expect(sentence(page)).toContainText("Divided at a price of border, 243,000 voters");
	await page.getByLabel("Price of border, voters a line").fill("20");
	await page.getByRole("button", { name: "Show the best plan" }).click();
	await expect(sentence(page)).toContainText("275,");
});

test("New Hampshire is in the menu, with its own levels", async ({ page }) => {
	await openPage(page);
	await page.locator(".case").click();
	await page.getByRole("menuitemradio", { name: "New Hampshire, president 2016" }).click();
	await expect(status(page)).toContainText("atlas us-nh-municipalities");
	const card = page.getByRole("dialog", { name: "Self-determination" });
	const self = page.getByRole("button", { name: /^Self-determination/ });
	// One polity under A, by county, by towns and wards: the figures of the atlas's own notes.
	for (const [plan, value] of [
		["By county", "0.531247"],
		["By municipality", "0.586305"],
	]) {
		await row(page, plan).click();
		await expect(row(page, plan)).toHaveAttribute("aria-pressed", "true");
		await self.click();
		await expect(card).toContainText(value);
		await page.keyboard.press("Escape");
	}
	await expect(page).toHaveURL(/atlas=us-nh-municipalities/);
	await page.reload();
	await expect(page.locator(".case")).toContainText("New Hampshire");
	await expect(sentence(page)).toContainText("287,235");
});
