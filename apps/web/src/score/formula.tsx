/** A formula in words and the same with the real numbers; a division is drawn as a fraction. */
export function Formula({ formula, worked }: { formula: string; worked: readonly string[] }) {
	return (
		<div className="formula">
			<Line text={formula} />
			{worked.map((line) => {
				const [left, result] = splitAtLast(line, " = ");
				return (
					<div key={line} className="formula-worked">
						{result !== null && "= "}
						<Line text={left} />
						{result !== null && <b> = {result}</b>}
					</div>
				);
			})}
		</div>
	);
}

function Line({ text }: { text: string }) {
	const [above, below] = splitFraction(text);
	if (below === null) return <span>{above}</span>;
	return (
		<span className="fraction">
			<span>{above}</span>
			<span className="hidden"> divided by </span>
			<span>{below}</span>
		</span>
	);
}

/** Splits "(a + b) / c" where the only division stands outside brackets, with nothing else beside it there. */
function splitFraction(text: string): [string, string | null] {
	const parts = text.split(" / ");
	if (parts.length !== 2 || parts.some((part) => count(part, "(") !== count(part, ")"))) return [text, null];
	if (parts.some((part) => /[−+×,;:]/.test(part.replace(/\([^()]*\)/g, "")))) return [text, null];
	const bare = parts[0].replace(/^\((.*)\)$/, (whole, inner: string) => (/[()]/.test(inner) ? whole : inner));
	return [bare, parts[1]];
}

function splitAtLast(text: string, mark: string): [string, string | null] {
	const at = text.lastIndexOf(mark);
	return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}

function count(text: string, letter: string): number {
	return text.split(letter).length - 1;
}
