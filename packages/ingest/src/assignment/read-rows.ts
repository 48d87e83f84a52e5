/** The most columns that are kept of a row: a row of a million commas costs no memory. */
const mostColumns = 1000;
/** The most characters that are kept of a quoted cell: a quote that never closes swallows the file. */
const mostQuoted = 1000;

/**
 * Rows of delimited text (RFC 4180), one at a time: a file of sixty million empty lines takes no more memory than its
 * text. Lines end in LF, CRLF or CR; a quote opens a quoted cell only where a cell begins. Linear in the text.
 *
 * Blank lines are rows too, so that the number of a row is its line in an editor (but for line ends within quotes).
 */
export function* readRows(text: string, delimiter: string): Generator<readonly string[]> {
	const between = delimiter.charCodeAt(0);
	let at = 0;
	while (at < text.length) {
		const row: string[] = [];
		for (;;) {
			let quoted = "";
			if (text.charCodeAt(at) === quote) {
				const end = closingQuote(text, at + 1);
				quoted = text.slice(at + 1, Math.min(end, at + mostQuoted)).replaceAll('""', '"');
				at = end + 1;
			}
			const start = at;
			while (at < text.length && text.charCodeAt(at) !== between && !isLineEnd(text.charCodeAt(at))) at++;
			if (row.length < mostColumns) row.push(quoted + text.slice(start, at));
			if (text.charCodeAt(at) !== between) break;
			at++;
		}
		yield row;
		at += text.startsWith("\r\n", at) ? 2 : 1;
	}
}

const quote = 34;

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

/** Place of the quote that ends a cell, skipping doubled ones; the end of the text when nothing ends it. */
function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text.charCodeAt(at + 1) !== quote) return at;
	}
	return text.length;
}
