import type { CouncilWeights, MappedHouse, Scenario } from "@velvet/scenarios";
import type { UnionView } from "../engine/union-view.ts";
import { Switch } from "../frame/switch.tsx";
import { useSession } from "../state/session.ts";
import { askOf, chooseUnion } from "./union-choice.ts";

interface Props {
	readonly scenario: Scenario;
	readonly view: UnionView | null;
}

/** Which union, whose, and by which rules: words in one line. */
export function UnionControls({ scenario, view }: Props) {
	const union = useSession((session) => session.choices.union);
	const ask = askOf(scenario, union);
	const host = view?.ask === "accession" ? view.result.host.name : "Canada";
	return (
		<>
			<Switch
				legend="Which union"
				value={ask}
				options={{ accession: `joins ${host}`, council: "confederate" }}
				onChange={(each) => chooseUnion({ ask: each })}
			/>
			{ask === "accession" ? (
				<AccessionControls {...{ scenario, view }} />
			) : (
				<CouncilControls {...{ scenario, view }} />
			)}
		</>
	);
}

function AccessionControls({ scenario, view }: Props) {
	const { polity, act, as, mapping } = useSession((session) => session.choices.union);
	const result = view?.ask === "accession" ? view.result : null;
	const mappings = result?.parties?.mappings ?? [];
	const { polities } = scenario;
	return (
		<>
			<Choice
				name="Who"
				value={polity ?? result?.polity.id ?? ""}
				options={polities.map(({ id, name }) => [id, name])}
				onChoose={(id) => chooseUnion({ polity: id })}
			/>
			<Choice
				name="as"
				value={as ?? result?.as ?? "members"}
				options={[
					["members", "a province each"],
					["one", "one province"],
				]}
				onChoose={(way) => chooseUnion({ as: way === "one" ? "one" : "members" })}
			/>
			{view?.ask === "accession" && (
				<Choice
					name="act"
					value={act ?? view.result.act.key}
					options={view.acts.map((key) => [key, key])}
					onChoose={(key) => chooseUnion({ act: key === view.acts.at(-1) ? null : key })}
				/>
			)}
			{mappings.length > 0 && (
				<Choice
					name="parties"
					value={String(mapping)}
					options={mappings.map((each, i) => [String(i), mappingWords(each)])}
					onChoose={(i) => chooseUnion({ mapping: Number(i) })}
				/>
			)}
		</>
	);
}

function CouncilControls({ view }: Props) {
	const { members, weights, quota } = useSession((session) => session.choices.union);
	const parent = useSession((session) => session.atlas?.levels.parent ?? "member");
	const result = view?.ask === "council" ? view.result : null;
	return (
		<>
			<Choice
				name="Members"
				value={members ?? "polities"}
				options={[
					["polities", "nations"],
					["parents", `each ${parent}`],
				]}
				onChoose={(kind) => chooseUnion({ members: kind === "parents" ? "parents" : null })}
			/>
			<Choice
				name="votes by"
				value={weights ?? result?.weights ?? "people"}
				options={[
					["people", "people"],
					["square-root", "their square root"],
					["equal", "one each"],
				]}
				onChoose={(way) => chooseUnion({ weights: way as CouncilWeights })}
			/>
			<Choice
				name="carries over"
				value={quota ?? "1/2"}
				options={[
					["1/2", "half"],
					["3/5", "three fifths"],
					["2/3", "two thirds"],
					["3/4", "three quarters"],
				]}
				onChoose={(share) => chooseUnion({ quota: share })}
			/>
		</>
	);
}

interface ChoiceProps {
	readonly name: string;
	readonly value: string;
	readonly options: readonly (readonly [string, string])[];
	onChoose(value: string): void;
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
	return (
		<label>
			{name}
			<select aria-label={name} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
				{options.map(([key, words]) => (
					<option key={key} value={key}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}

function mappingWords({ title, split }: MappedHouse): string {
	return split === "plurality" ? `${title}; all seats to the plurality` : title;
}
