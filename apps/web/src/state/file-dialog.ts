let input: HTMLInputElement | null = null;

/** The page's one field for files, for those who ask for some: the rail, the menu, a link that needs one. */
export function keepFileInput(element: HTMLInputElement | null): void {
	input = element;
}

/** Opens the browser's dialog for files. */
export function askForFiles(): void {
	input?.click();
}
