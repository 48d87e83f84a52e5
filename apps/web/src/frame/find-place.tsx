import { type KeyboardEvent, type RefObject, useId, useMemo, useRef, useState } from "react";
import { showPlace } from "../stage/map-handle.ts";
import { useSession } from "../state/session.ts";
import { article } from "../words/numbers.ts";
import { type Found, findPlaces } from "./find-places.ts";

interface Props {
	readonly input?: RefObject<HTMLInputElement | null>;
	readonly autoFocus?: boolean;
	readonly withKey?: boolean;
	/** After a place was chosen. */
	readonly onDone?: () => void;
}

/** Finds a unit or a parent by name or id, and takes the map there. */
export function FindPlace({ input, autoFocus = false, withKey = false, onDone }: Props) {
	const [text, setText] = useState("");
	const [at, setAt] = useState(0);
	const [open, setOpen] = useState(false);
	const own = useRef<HTMLInputElement>(null);
	const units = useSession((session) => session.atlas?.units ?? null);
	const levels = useSession((session) => session.atlas?.levels ?? null);
	const found = useMemo(() => (units === null ? [] : findPlaces(units, text)), [units, text]);
	const listId = useId();
	const showing = open && text.trim() !== "";
	const choose = (place: Found) => {
		showPlace(place.id);
		setText("");
		setOpen(false);
		(input ?? own).current?.blur();
		onDone?.();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			const step = event.key === "ArrowDown" ? 1 : -1;
			setAt((now) => (found.length === 0 ? 0 : (now + step + found.length) % found.length));
		} else if (event.key === "Enter" && showing && found[at] !== undefined) {
			event.preventDefault();
			choose(found[at]);
		} else if (event.key === "Escape" && showing) {
			event.stopPropagation();
			setOpen(false);
		}
	};
	return (
		<div className="find">
			<input
				ref={input ?? own}
				type="text"
				role="combobox"
				placeholder="Find a place"
				aria-label={levels === null ? "Find a place" : `Find ${article(levels.unit)} or ${article(levels.parent)}`}
				aria-expanded={showing && found.length > 0}
				aria-controls={showing && found.length > 0 ? listId : undefined}
				aria-autocomplete="list"
				aria-activedescendant={showing && found.length > 0 ? `${listId}-${at}` : undefined}
				autoComplete="off"
				spellCheck={false}
				// biome-ignore lint/a11y/noAutofocus: the dialog holds nothing else
				autoFocus={autoFocus}
				value={text}
				onChange={(event) => {
					setText(event.currentTarget.value);
					setAt(0);
					setOpen(true);
				}}
				onKeyDown={onKeyDown}
				onBlur={() => setOpen(false)}
				onFocus={() => setOpen(true)}
			/>
			{withKey && (
				<span className="find-key" aria-hidden="true">
					<kbd>/</kbd>
				</span>
			)}
			{showing && found.length === 0 && (
				<p className="find-list none" role="status">
					No {levels?.unit} or {levels?.parent} has “{text.trim()}” in its name.
				</p>
			)}
			{showing && found.length > 0 && (
				<div className="find-list" id={listId} role="listbox" aria-label="Places">
					{found.map((place, index) => (
						// biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses through the field
						<div
							key={place.id}
							id={`${listId}-${index}`}
							role="option"
							tabIndex={-1}
							aria-selected={index === at}
							onPointerDown={(event) => event.preventDefault()}
							onPointerEnter={() => setAt(index)}
							onClick={() => choose(place)}
						>
							{place.name} <span>{place.within}</span>
						</div>
					))}
				</div>
			)}
		</div>
	);
}
