import { test as base, expect, type Page } from "@playwright/test";

/** Every test also asks that nothing was said on the console and nothing was thrown. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ page }, use) => {
			const said: string[] = [];
			page.on("console", (message) => {
				if (message.type() === "error" || message.type() === "warning")
					said.push(`${message.type()}: ${message.text()}`);
			});
			page.on("pageerror", (error) => said.push(`thrown: ${error.message}`));
			await use(undefined);
			expect(said, "the console").toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens the page and waits until the plan is scored and the frontier solved. */
export async function openPage(page: Page, hash = ""): Promise<void> {
	await page.goto(hash === "" ? "/" : `/#${hash}`);
	await settled(page);
}

export async function settled(page: Page): Promise<void> {
	await expect(page.locator(".price-input")).toBeEnabled();
	await expect(sentence(page)).toContainText("million");
}

/** Opens a question of the panel, and its group first where that is folded. */
export async function openTab(page: Page, name: string): Promise<void> {
	const tab = page.getByRole("tab", { name });
	const groups = page.locator(".group-name");
	for (let at = 0; (await tab.count()) === 0 && at < (await groups.count()); at++) await groups.nth(at).click();
	await tab.click();
}

export const sentence = (page: Page) => page.locator("h1");
export const slider = (page: Page) => page.getByRole("slider", { name: /Price of border/ });
export const status = (page: Page) => page.locator(".status");
export const row = (page: Page, name: string) =>
	page.getByRole("navigation", { name: "Plans" }).getByRole("button", { name: new RegExp(`^${name}`) });
