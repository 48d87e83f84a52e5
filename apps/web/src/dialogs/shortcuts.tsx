import { groups } from "../panel/groups.tsx";
import { Dialog } from "./dialog.tsx";

const keys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
	{ keys: ["/"], does: "find a place" },
	{ keys: ["["], does: "the question before" },
	{ keys: ["]"], does: "the next question" },
	...groups.map((group, index) => ({
		keys: [String(index + 1)],
		does: `questions about: ${group.title.toLowerCase()}`,
	})),
	{ keys: ["m"], does: "mirror the camps, and back" },
	{ keys: ["t"], does: "table in the place of the chart" },
	{ keys: ["Ctrl", "Z"], does: "undo a stroke in your plan" },
	{ keys: ["Ctrl", "Shift", "Z"], does: "redo it" },
	{ keys: ["?"], does: "this list" },
	{ keys: ["Esc"], does: "close what is open" },
];

const mapKeys: typeof keys = [
	{ keys: ["← ↑ → ↓"], does: "go to the neighbour in that direction" },
	{ keys: ["Enter"], does: "open the place" },
	{ keys: ["Space"], does: "give the place to the other nation" },
	{ keys: ["+", "−"], does: "zoom in, out" },
	{ keys: ["0"], does: "the whole country" },
	{ keys: ["Shift", "arrows"], does: "move the map" },
];

const priceKeys: typeof keys = [
	{ keys: ["→", "↑"], does: "the next longer border that is best at some price" },
	{ keys: ["←", "↓"], does: "the next shorter one" },
	{ keys: ["Page Up", "Page Down"], does: "ten of them" },
	{ keys: ["Home", "End"], does: "no border; border for free" },
];

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
	return (
		<Dialog title="Keyboard shortcuts" onClose={onClose}>
			<KeyList title="Anywhere" list={keys} />
			<KeyList title="On the map" list={mapKeys} />
			<KeyList title="On the price of border" list={priceKeys} />
		</Dialog>
	);
}

function KeyList({ title, list }: { title: string; list: typeof keys }) {
	return (
		<>
			<h3>{title}</h3>
			<dl className="keys">
				{list.map((each) => (
					<div key={each.does}>
						<dt>
							{each.keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{each.does}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
