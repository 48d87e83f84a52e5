import { GDP_MISPLACED } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { AtlasView } from "../engine/views.ts";
import { capital, percent } from "../words/numbers.ts";
import { type FactKey, type FactRow, isAllocated } from "./facts.ts";

/** So what: what each nation would hold, in shares of the whole. */
export function FactsSide({ atlas, rows }: { atlas: AtlasView; rows: readonly FactRow[] }) {
	const sharesOf = (key: FactKey) => rows.find((row) => row.key === key)?.nations.map(({ share }) => share) ?? [];
	const [people, land, product] = [sharesOf("population"), sharesOf("area"), sharesOf("gdp")];
	const known = product.every((share) => share !== null);
	const main = known ? product : people;
	const holds = (at: number) => {
		const shares = [known ? product : [], people, land].flatMap((each) => each.slice(at, at + 1));
		const nouns = [...(known ? ["of GDP"] : []), "of the people", "of the land"];
		const parts = shares.map((share, part) =>
			at === 0 ? `${percent(share ?? 0)} ${nouns[part]}` : percent(share ?? 0),
		);
		return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
	};
	return (
		<div className="side">
			<h3>{known ? "GDP of each nation’s land" : "People of each nation’s land"}</h3>
			<p className="big">{main.map((share) => percent(share ?? 0)).join(" + ")}</p>
			<p>
				{rows[0]?.nations
					.map(({ name }, at) =>
						at === 0 ? `${capital(withArticle(name))} would hold ${holds(at)}` : `${withArticle(name)} ${holds(at)}`,
					)
					.join("; ")}
				.
			</p>
			{known && isAllocated(atlas) && (
				<p>
					GDP by {atlas.levels.unit} is each {atlas.levels.parent}’s figure shared out by jobs × income per head, an
					allocation that puts {percent(GDP_MISPLACED)} of it in the wrong {atlas.levels.unit}.
				</p>
			)}
			<p>Facts of places as they were, not of nations as they would become.</p>
		</div>
	);
}
