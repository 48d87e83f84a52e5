import type { Page } from "@playwright/test";
import { expect, test } from "./open-page.ts";

const tabs = ["response&plan=california", "pendulum", "moves", "happiness", "treasury", "union"];

/** Top of what an element shows, from the top of the window. */
const topOf = async (page: Page, what: string) =>
	(await page.locator(`.panel ${what}`).first().boundingBox())?.y ?? Number.NaN;

test.describe("in a narrow panel", () => {
	test.use({ viewport: { width: 768, height: 1024 } });

	test("heading and number stand over the chart, and nothing is wider than the panel", async ({ page }) => {
		test.slow();
		for (const tab of tabs) {
			await page.goto("about:blank");
			await page.goto(`/#tab=${tab}`);
			const big = page.locator(".panel .side .big");
			await expect(big).toBeInViewport({ timeout: 30_000 });
			expect(await topOf(page, ".big"), tab).toBeLessThan(await topOf(page, ".tab-what"));
			const [inner, outer] = await page.locator(".tab-grid").evaluate((box) => [box.scrollWidth, box.clientWidth]);
			expect(inner, tab).toBeLessThanOrEqual(outer);
		}
	});
});

test.describe("at 1280 pixels", () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test("the chart stands on the left, heading and number on the right", async ({ page }) => {
		await page.goto("/#tab=response&plan=california");
		const big = page.locator(".panel .side .big");
		await expect(big).toBeInViewport({ timeout: 30_000 });
		const [what, number] = [await page.locator(".tab-what").boundingBox(), await big.boundingBox()];
		expect((what?.x ?? 0) + (what?.width ?? 0)).toBeLessThan(number?.x ?? 0);
		for (const nth of [0, 3]) await expect(page.locator(".river").nth(nth)).toBeInViewport({ ratio: 1 });
	});
});
