import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, row, sentence, status, test } from "./open-page.ts";

async function openHappiness(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=happiness${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(big(page)).toBeVisible();
}

const big = (page: Page) => page.locator(".happiness .side .big");
const side = (page: Page) => page.getByRole("region", { name: "What follows for well-being" });
const dials = (page: Page) => page.getByRole("region", { name: "Dials of the ledger" });
const chart = (page: Page, name: string) => page.getByRole("img", { name: new RegExp(`^${name}`) });

test("says the break-even first, then ranges about nought, winners and losers on one axis, and no verdict", async ({
	page,
}) => {
	await openHappiness(page);
	await expect(side(page).getByRole("heading")).toHaveText(
		"Which permanent loss of consumption would outweigh the gain of match?",
	);
	await expect(big(page)).toHaveText("4.9\u00a0%");
	await expect(side(page)).toContainText(
		"51.1\u00a0% of voters undivided, governed by the camp of Trump voters, 42.4\u00a0% by this plan: +0.0174",
	);
	await expect(side(page)).toContainText("0.1, 0.3, 0.5 points, 2.5\u00a0%, 7.2\u00a0%, 11.7\u00a0%");
	await expect(side(page)).toContainText(
		"comes to −0.0961 points for good for whoever bears it; whether it transfers is not known",
	);
	await expect(chart(page, "The ledger by term")).toHaveAttribute(
		"aria-label",
		/Match: \+0\.0174.*Transition: −0\.0961/,
	);
	const camps = chart(page, "The ledger by camp and nation");
	await expect(camps).toHaveAttribute(
		"aria-label",
		/Clinton, 33\.4\sM gain in Pacifica \(Los Angeles CA.*Trump, 22\.2\sM lose in Pacifica \(Los Angeles CA/,
	);
	await page.getByText("What this does not say").click();
	await expect(side(page)).toContainText("No plan is said to make a nation happy");
	await expect(side(page)).toContainText("neither that they do nor that they do not is said here");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Fold", exact: true }).click();
	await expect(big(page)).toBeInViewport();
	await expect(camps).toBeHidden();
});

test("presets, reading and the undivided country change it; command line and link follow", async ({ page }) => {
	await openHappiness(page);
	await page.getByRole("combobox", { name: "Transition" }).selectOption("0");
	await expect(chart(page, "The ledger by term")).toHaveAttribute("aria-label", /Transition: 0, 0 to 0/);
	await page.getByRole("combobox", { name: "Border coefficient" }).selectOption("1.65");
	await expect(status(page)).toContainText("velvet happiness two-nations-2016 --g10 0 --b 1.65");
	await page.getByRole("button", { name: "mean of 20 years" }).click();
	await expect(big(page)).toHaveText("0.9\u00a0%");
	// The address follows when the choices have rested.
	await expect(page).toHaveURL(/happiness=[^&]*years/);
	await expect(side(page)).toContainText("comes to −0.0658 points as a mean over 20 years for whoever bears it");
	await page.reload();
	await expect(big(page)).toHaveText("0.9\u00a0%");
	await expect(page.getByRole("combobox", { name: "Border coefficient" })).toHaveValue("1.65");
	await page.getByRole("button", { name: "for good" }).click();
	await page.getByRole("button", { name: /beside one country/ }).click();
	await page.getByRole("menuitemradio", { name: /half the time/ }).click();
	await expect(big(page)).toHaveText("4.3\u00a0%");
	await expect(status(page)).toContainText("--beside half");
	await page.getByRole("button", { name: "Reset all" }).click();
	await expect(status(page)).toContainText(/velvet happiness two-nations-2016 --beside half(?! --)/);
});

test("every dial has its evidence one press away, moves by keyboard, and can be let go again", async ({ page }) => {
	await openHappiness(page, "&happiness=view:dials");
	await expect(dials(page).getByRole("row").nth(1)).toContainText("What parting does to GDP a head after ten years");
	const name = "Life satisfaction lost while one's own camp is out of power";
	await dials(page).getByRole("button", { name }).press("Enter");
	await expect(dials(page)).toContainText("how much over years of government is assumed");
	await expect(dials(page)).toContainText("[A, assumed; its sign F, found]");
	const slider = dials(page).getByRole("slider", { name });
	await slider.press("ArrowRight");
	await expect(status(page)).toContainText("--delta-l 0.21");
	await expect(big(page)).toHaveText("5.1\u00a0%");
	await expect(page).toHaveURL(/happiness=deltaL:0\.21,view:dials/);
	await nothingSerious(page);
	await dials(page).getByRole("button", { name: "Reset" }).click();
	await expect(big(page)).toHaveText("4.9\u00a0%");
	for (const dial of ["Half-life of what an election does, in years", "Efficiency that is kept when a part leaves"]) {
		await expect(dials(page).getByRole("button", { name: dial })).toBeVisible();
	}
});

test("peace is out until a range is put in, and who bears the transition can be said", async ({ page }) => {
	await openHappiness(page, "&happiness=view:dials");
	await expect(side(page)).toContainText("Peace is left out");
	await dials(page).getByRole("checkbox", { name: /Peace/ }).check();
	await expect(status(page)).toContainText("--peace -0.02,0.02");
	await expect(dials(page)).toContainText("no probability of any conflict is behind it");
	await dials(page)
		.getByRole("combobox", { name: /borne by/ })
		.selectOption("leaving");
	await expect(status(page)).toContainText("--bears leaving --peace -0.02,0.02");
	await page.getByRole("button", { name: "ledger" }).click();
	await expect(chart(page, "The ledger by term")).toHaveAttribute("aria-label", /Peace: no value, −0\.01/);
});

test("has the figures as a table, and mirrors", async ({ page }) => {
	await openHappiness(page, "&table=1");
	const table = page.getByRole("region", { name: "The ledger in figures" });
	await expect(table.getByRole("row", { name: /^Match whose camp/ })).toContainText("+0.0174");
	await expect(table.getByRole("row", { name: /^Clinton voters in Pacifica/ })).toContainText("gain");
	await expect(table.getByRole("row", { name: /^Trump voters in Pacifica/ })).toContainText("lose");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(side(page)).toContainText("governed by the camp of Trump voters, 42.4\u00a0% by this plan: +0.0174");
	await expect(status(page)).toContainText("velvet happiness two-nations-2016 --mirror");
	await expect(big(page)).toHaveText("4.9\u00a0%");
});

test("without GDP the rows say why they have no value; another plan has another break-even", async ({ page }) => {
	await page.goto("/#tab=happiness&atlas=us-nh-municipalities");
	await expect(page.locator(".range-key")).toContainText("The atlas has no GDP for every nation.");
	await openHappiness(page);
	await row(page, "By county").click();
	await expect(big(page)).toHaveText("8.7\u00a0%");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the ledger is a question of the accordion, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Happiness" }).click();
		await expect(big(page)).toHaveText("4.9\u00a0%");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await page.getByRole("button", { name: "what moves it" }).click();
		await expect(dials(page)).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});
