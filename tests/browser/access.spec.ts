import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, row, sentence, slider, test } from "./open-page.ts";

for (const theme of ["light", "dark"] as const) {
	test(`axe finds nothing serious at 1440, ${theme}`, async ({ page }) => {
		await openPage(page, `theme=${theme}`);
		await nothingSerious(page, "everywhere");
		await row(page, "Best for its border").click();
		for (const tab of ["Places", "Checks", "Facts", "Camps"]) {
			await openTab(page, tab);
			await expect(page.getByRole("tabpanel").locator("h3")).toBeVisible();
			await nothingSerious(page);
		}
		await page.keyboard.press("t");
		await nothingSerious(page);
		await page.keyboard.press("t");
		await openTab(page, "Checks");
		await page.getByRole("button", { name: "Rules", exact: true }).click();
		await nothingSerious(page);
	});
}

test("axe finds nothing serious in cards, menus and dialogs", async ({ page }) => {
	await openPage(page);
	await page.getByRole("button", { name: /^Self-determination/ }).click();
	await expect(page.getByRole("dialog")).toBeVisible();
	await nothingSerious(page, "everywhere");
	await page.keyboard.press("Escape");
	await page.locator(".case").click();
	await expect(page.getByRole("menu")).toBeVisible();
	await nothingSerious(page, "everywhere");
	await page.keyboard.press("Escape");
	await page.keyboard.press("?");
	await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
	await nothingSerious(page, "everywhere");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Compare" }).click();
	await expect(page.getByRole("dialog")).toContainText("would belong to the other nation");
	await nothingSerious(page, "everywhere");
});

test("a method card shows the real numbers, keeps the focus and gives it back", async ({ page }) => {
	await openPage(page);
	const opener = page.getByRole("button", { name: /^Self-determination/ });
	await opener.focus();
	await page.keyboard.press("Enter");
	const card = page.getByRole("dialog", { name: "Self-determination" });
	await expect(card).toContainText("33,399,675 + 40,811,511");
	await expect(card).toContainText("0.576002");
	await expect(card).toContainText("54.7\u00a0%");
	await expect(card).toContainText("What it does not say");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await page.keyboard.press("Escape");
	await expect(card).toBeHidden();
	await expect(opener).toBeFocused();
});

test("the whole page works from the keyboard", async ({ page }) => {
	await openPage(page);
	const reached = new Set<string>();
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press("Tab");
		reached.add(
			await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				return element.getAttribute("aria-label") ?? element.innerText.split("\n")[0];
			}),
		);
	}
	for (const name of [
		"Find a county or a state",
		"Mirrored",
		"Compare",
		"By county",
		"Frontier",
		"Table",
		"Price of border, voters a line",
	]) {
		expect([...reached], name).toContain(name);
	}
	await row(page, "California alone").focus();
	await page.keyboard.press("Enter");
	await expect(sentence(page)).toContainText("With California alone, 61.6 million");
	await page.getByRole("tab", { name: "Frontier" }).focus();
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("columnheader", { name: "Finding" })).toBeVisible();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("columnheader", { name: /Left under the other camp/ })).toBeVisible();
	for (let step = 0; step < 3; step++) await page.keyboard.press("[");
	await page.keyboard.press("t");
	await expect(page.getByRole("columnheader", { name: /Price from/ })).toBeVisible();
	await page.keyboard.press("t");
	await slider(page).focus();
	await page.keyboard.press("PageUp");
	await expect(sentence(page)).toContainText("the fewest possible");
	// On the map: the cursor speaks.
	await page.getByRole("application").focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expect(page.locator('.map-canvas [aria-live="polite"]')).toContainText("people.");
	await page.keyboard.press("Escape");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("axe finds nothing serious, and nothing is wider than the screen", async ({ page }) => {
		await openPage(page);
		for (const title of ["Checks", "Facts", "Camps"]) await page.locator("summary", { hasText: title }).click();
		await expect(page.getByRole("region", { name: "Findings" })).toBeVisible();
		await nothingSerious(page, "everywhere");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await page.getByRole("button", { name: "Menu" }).click();
		await expect(page.getByRole("menuitem", { name: "Compare" })).toBeVisible();
		const heights = await page
			.getByRole("menuitem")
			.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		await nothingSerious(page, "everywhere");
	});

	test("a link to a question opens it, and it alone, below the map; what is opened last is in the link", async ({
		page,
	}) => {
		await openPage(page, "tab=grain");
		const grain = page.locator("details", { hasText: "Grain" });
		await expect(page.locator(".accordion details[open]")).toHaveCount(1);
		await expect(grain).toHaveAttribute("open");
		const chart = page.getByRole("img", { name: "Self-determination by grain" });
		await expect(chart).toBeInViewport();
		await page.locator("summary", { hasText: "Places" }).click();
		await expect(page).toHaveURL(/tab=places/);
		await expect(grain).toHaveAttribute("open");
	});

	test("the dock holds the price, and the map stays in view", async ({ page }) => {
		await openPage(page);
		await slider(page).focus();
		await page.keyboard.press("ArrowRight");
		await expect(sentence(page)).toContainText("the fewest possible");
		await page.evaluate(() => scrollTo(0, 900));
		const map = page.locator(".map-box");
		await expect.poll(async () => (await map.boundingBox())?.height).toBeLessThan(200);
		expect((await map.boundingBox())?.y).toBeCloseTo(48, 0);
		await expect(slider(page)).toBeInViewport();
	});
});

test("nothing scrolls but the scorecard at 1440 and 1024", async ({ page }) => {
	await openPage(page);
	for (const [width, height] of [
		[1440, 900],
		[1024, 768],
	]) {
		await page.setViewportSize({ width, height });
		const size = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.scrollHeight,
		]);
		expect(size).toEqual([width, height]);
	}
});

test("nothing in the bar of the panel is cut at any width, whichever group is open", async ({ page }) => {
	test.slow();
	await openPage(page);
	const bar = page.locator(".tabs");
	for (const tab of ["Elections", "Camps", "Precedents", "Guarantees", "Pendulum"]) {
		await openTab(page, tab);
		for (const width of [1440, 1366, 1200, 1024, 768]) {
			await page.setViewportSize({ width, height: 900 });
			const { left, right } = await bar.evaluate((element) => {
				const { left: from, right: to } = element.getBoundingClientRect();
				return { left: from, right: to };
			});
			const edges = await bar
				.getByRole("button")
				.or(bar.getByRole("tab"))
				.evaluateAll((buttons) =>
					buttons.map((button) => {
						const box = button.getBoundingClientRect();
						return { name: button.textContent, from: box.left, to: box.right };
					}),
				);
			expect(edges.length).toBeGreaterThan(6);
			expect(
				edges.filter(({ from, to }) => from < left || to > right),
				`${tab} at ${width}`,
			).toEqual([]);
		}
	}
});

test("the map stays as it is from one question of what comes afterwards to the next", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Parliament");
	const height = async () => (await page.locator(".stage").boundingBox())?.height;
	const before = await height();
	for (const tab of ["Treasury", "Union", "Settlement", "Guarantees"]) {
		await openTab(page, tab);
		await expect(page.getByRole("tabpanel").locator(".side .big")).toBeVisible();
		expect(await height()).toBe(before);
	}
});
