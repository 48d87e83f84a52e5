/** Four digits, as published tables have them; never 1 where some patience below it is enough. */
export function patienceText(value: number | null): string {
	if (value === null || value === 1) return "none below 1";
	return value >= 0.99995 ? "over 0.9999" : value.toFixed(4);
}

/** The same where there is room for one word only: the note below says what *none* is. */
export function patienceCell(value: number | null): string {
	return patienceText(value).replace(" below 1", "");
}
