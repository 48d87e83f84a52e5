import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openTab, sentence, test } from "./open-page.ts";

async function openAnswers(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=precedents&votes=answers${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(dots(page).first()).toBeVisible();
}

const chart = (page: Page) => page.getByRole("group", { name: /votes by year and by what the parent state did/ });
const dots = (page: Page) => chart(page).getByRole("button");
const side = (page: Page) => page.locator(".side.precedent");
const command = (page: Page) => page.locator(".status code");
const choose = (page: Page, name: string, label: string) =>
	page.getByRole("combobox", { name, exact: true }).selectOption({ label });

test("all 110 votes, a dot each, with the bias said first and a cross-table beside them", async ({ page }) => {
	await openAnswers(page);
	await expect(dots(page)).toHaveCount(110);
	await expect(side(page).locator("p").first()).toContainText("A share of this table is not a probability.");
	await expect(side(page)).toContainText("110 votes in 37 clusters");
	await expect(side(page)).toContainText(
		"In this table 29 of 40 votes held without the parent's consent were followed",
	);
	await expect(command(page)).toHaveText("velvet responses");
	const agreed = side(page).getByRole("row", { name: /^agreed/ });
	await expect(agreed.getByRole("cell").last()).toContainText("48");
	await nothingSerious(page);
});

test("the comparable subset, its sentence, and what it rests on; the link restores it", async ({ page }) => {
	await openAnswers(page);
	await choose(page, "Votes", "comparable to a rich democracy");
	await expect(dots(page)).toHaveCount(39);
	await expect(side(page).locator(".vote-sentence")).toHaveText(
		"In this subset no vote held without the parent's consent changed a territory's status.",
	);
	await side(page).getByText("What it rests on").click();
	await expect(side(page)).toContainText("4 votes in 3 clusters");
	await expect(command(page)).toHaveText("velvet responses --comparable");
	await choose(page, "Consent", "without consent");
	await expect(dots(page)).toHaveCount(4);
	await expect(page).toHaveURL(/votes=answers&among=comparable,consent:no/);
	await page.reload();
	await expect(dots(page)).toHaveCount(4);
	await expect(command(page)).toHaveText("velvet responses --comparable --consent no");
	// The list holds to the same filter, and says so.
	await page.getByRole("group", { name: "Votes of the past" }).getByRole("button", { name: "list" }).click();
	await expect(page.getByRole("region", { name: "Votes of the past" }).locator("tbody tr")).toHaveCount(4);
	await expect(page.getByRole("status").filter({ hasText: "4 of 111" })).toBeVisible();
	await page.getByRole("button", { name: "All votes" }).click();
	await expect(page.getByRole("region", { name: "Votes of the past" }).locator("tbody tr")).toHaveCount(111);
});

test("years narrow the votes, and what is half typed does not", async ({ page }) => {
	await openAnswers(page);
	const from = page.getByRole("textbox", { name: "From" });
	await from.fill("199");
	await expect(dots(page)).toHaveCount(110);
	await from.fill("2017");
	await expect(dots(page)).toHaveCount(16);
	await from.fill("");
	await page.getByRole("textbox", { name: "To" }).fill("1845");
	await expect(side(page)).toContainText("0 votes in 0 clusters");
	await page.getByRole("button", { name: "All votes" }).click();
	await expect(page.getByRole("textbox", { name: "To" })).toHaveValue("");
	await expect(dots(page)).toHaveCount(110);
});

test("a dot tells its vote under the pointer, and opens it", async ({ page }) => {
	await openAnswers(page, "&among=comparable");
	const dot = page.locator('[data-vote="quebec-1995"]');
	await dot.hover({ force: true });
	await expect(page.locator(".answers-figure figcaption")).toContainText("Quebec, 1995");
	await expect(page.locator(".answers-figure figcaption")).toContainText("Canada went to court. Remained.");
	await dot.click({ force: true });
	await expect(side(page)).toContainText("2,308,360 yes, 2,362,648 no");
	await expect(command(page)).toHaveText("velvet replay quebec-1995");
	await page.getByRole("button", { name: "Back to all answers" }).click();
	await expect(side(page)).toContainText("39 votes in 16 clusters");
});

test("the dots are one stop of the tab key; arrows go from vote to vote", async ({ page }) => {
	await openAnswers(page, "&among=comparable");
	await expect(chart(page).locator('[tabindex="0"]')).toHaveCount(1);
	await page.locator('[data-vote="scotland-1979"]').focus();
	await page.keyboard.press("ArrowRight");
	await expect(page.locator('[data-vote="nwt-division-1982"]')).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await expect(page.locator('[data-vote="quebec-1980"]')).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(side(page)).toContainText("Quebec");
	await expect(chart(page).locator('[tabindex="0"]')).toHaveAttribute("data-vote", "quebec-1980");
});

test("no dot has the colour of a camp", async ({ page }) => {
	await openAnswers(page);
	const colours = await chart(page)
		.locator("circle, path")
		.evaluateAll((marks) => [
			...new Set(marks.flatMap((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke])),
		]);
	const camps = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement("i"));
		const names = ["ink", "fill-0", "fill-1", "fill-2", "fill-3"].flatMap((part) => [`--a-${part}`, `--b-${part}`]);
		return names.map((name) => {
			probe.style.color = `var(${name})`;
			return getComputedStyle(probe).color;
		});
	});
	expect(new Set(camps).size).toBe(10);
	expect(colours.length).toBeGreaterThan(1);
	for (const colour of colours) expect(camps).not.toContain(colour);
	await openTab(page, "Cascade");
	await expect(command(page)).not.toContainText("responses");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the answers fit the screen, and a touch opens a vote", async ({ page }) => {
		await openAnswers(page, "&among=comparable&theme=dark");
		await expect(dots(page)).toHaveCount(39);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await page.locator('[data-vote="bermuda-1995"]').tap({ force: true });
		await expect(side(page)).toContainText("Bermuda (United Kingdom), 1995");
		await nothingSerious(page);
	});
});
