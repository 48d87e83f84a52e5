import type { BallotDetail, Precedent } from "../engine/precedent.ts";
import { tagWords, typeset } from "./vote-words.ts";

/** What sources disagree about, side by side; what is not verified; what else happened; and where the counts are from. */
export function Sources({ precedent, ballot }: { precedent: Precedent; ballot: BallotDetail }) {
	const { conflicts, corrections, unverified, events } = precedent;
	return (
		<>
			{conflicts.length > 0 && (
				<section aria-label="Where sources differ">
					<h4>Where sources differ</h4>
					{conflicts.map(({ what, values, note }) => (
						<div key={`${what} ${note}`} className="conflict">
							<p>
								<b>{typeset(what)}</b>
							</p>
							<ul>
								{values.map(({ value, source, tag }) => (
									<li key={`${value} ${source}`}>
										<b>{typeset(value)}</b>
										<From source={source} tag={tag} />
									</li>
								))}
							</ul>
							{note !== undefined && <p>{typeset(note)}</p>}
						</div>
					))}
				</section>
			)}
			{corrections.length > 0 && (
				<section aria-label="Corrected here">
					<h4>Corrected here in the table of votes</h4>
					<ul>
						{corrections.map(({ column, was, value, why, source, tag }) => (
							<li key={column}>
								{column.replaceAll("_", " ")}: “{value}”, not “{was}”. {typeset(why)} <From source={source} tag={tag} />
							</li>
						))}
					</ul>
				</section>
			)}
			{unverified.length > 0 && (
				<section aria-label="Not verified">
					<h4>Not verified, and nothing rests on it</h4>
					<ul>
						{unverified.map(({ what, source }) => (
							<li key={`${what} ${source}`}>
								{typeset(what)} <small>{typeset(source)}</small>
							</li>
						))}
					</ul>
				</section>
			)}
			{events.length > 0 && (
				<section aria-label="What else happened">
					<h4>What else happened</h4>
					<ul>
						{events.map(({ date, what, source, tag }) => (
							<li key={`${date} ${what}`}>
								{typeset(date)}: {typeset(what)} <From source={source} tag={tag} />
							</li>
						))}
					</ul>
				</section>
			)}
			<p className="vote-source">
				Source: {typeset(ballot.source)}; {typeset(tagWords(ballot.tag))}.
			</p>
		</>
	);
}

/** Where a figure or a fact is from, and how it is known. */
function From({ source, tag }: { source: string; tag: string }) {
	return (
		<small>
			{typeset(source)}; {tagWords(tag)}
		</small>
	);
}
