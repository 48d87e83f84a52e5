import type { BaseRates } from "@velvet/scenarios";
import { type RefObject, useState } from "react";
import { Caveats } from "../frame/side.tsx";
import { AnswersTable, isTurned } from "./answers-table.tsx";
import { typeset } from "./vote-words.ts";

type TableKey = keyof BaseRates["tables"];

const titles: { readonly [key in TableKey]: string } = {
	consentByResponse: "Response, by consent",
	consentByOutcome: "Outcome, by consent",
	passedByResponse: "Response, by result",
	regimeByResponse: "Response, by kind of state",
	questionByResponse: "Response, by question",
	regimeByViolence: "Violence, by kind of state",
	responseByViolence: "Violence, by response",
};

/** What the votes are a sample of, how many there are, the sentence on consent, and a cross-table with its intervals. */
export function AnswersSide({ rates, ref }: { rates: BaseRates; ref: RefObject<HTMLElement | null> }) {
	const [shown, setShown] = useState<TableKey>("consentByResponse");
	const { cases, clusters, bias, sentence, besides, tables, method, caveats, repeated } = rates;
	const table = tables[shown];
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side precedent answers-side" ref={ref} tabIndex={0} aria-label="How parent states answered">
			<h3>How parent states answered</h3>
			<div className="answers-parts">
				<div>
					<p>{typeset(bias)}</p>
					<p className="big">
						{cases} {cases === 1 ? "vote" : "votes"} in {clusters} {clusters === 1 ? "cluster" : "clusters"}
					</p>
					<p className="vote-sentence">{typeset(sentence)}</p>
					<details>
						<summary>What it rests on</summary>
						<ul>
							{besides.map((line) => (
								<li key={line}>{typeset(line)}</li>
							))}
						</ul>
					</details>
				</div>
				{cases > 0 && (
					<div>
						<div className="vote-choose">
							<label>
								<span>Table</span>
								<select value={shown} onChange={(event) => setShown(event.currentTarget.value as TableKey)}>
									{Object.entries(titles).map(([key, title]) => (
										<option key={key} value={key}>
											{title}
										</option>
									))}
								</select>
							</label>
						</div>
						<AnswersTable table={table} title={titles[shown]} />
						<p className="answers-method">
							Votes, and below them the 95&nbsp;% interval of their share of the {isTurned(table) ? "column" : "line"}.{" "}
							{typeset(method)}
						</p>
					</div>
				)}
			</div>
			{repeated.length > 0 && (
				<details>
					<summary>Clusters</summary>
					<ul>
						{repeated.map(({ key, name, cases: of }) => (
							<li key={key}>
								{name}: {of} votes
							</li>
						))}
					</ul>
				</details>
			)}
			<Caveats of={caveats} />
		</section>
	);
}
