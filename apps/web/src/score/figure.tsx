import type { Figure as FigureText } from "../words/numbers.ts";

/** A number with its unit set smaller. */
export function Figure({ figure }: { figure: FigureText }) {
	return (
		<>
			{figure.value}
			{figure.unit !== "" && (
				<>
					{figure.unit === "%" ? "" : " "}
					<span className="unit">{figure.unit}</span>
				</>
			)}
		</>
	);
}
