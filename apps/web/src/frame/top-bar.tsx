import { Menu } from "@mantine/core";
import type { RefObject } from "react";
import { printPage } from "../stage/print-map.tsx";
import { addressNow } from "../state/address.ts";
import { caseName, menuCases, menuKey, menuScenarios } from "../state/cases.ts";
import { chooseCase, chooseMirror } from "../state/choose.ts";
import { askForFiles } from "../state/file-dialog.ts";
import { choose, type Session, useSession } from "../state/session.ts";
import type { ThemeName } from "../theme/tokens.ts";
import { counted } from "../words/numbers.ts";
import { CopyButton, copyText } from "./copy-button.tsx";
import type { DialogName } from "./dialog-name.ts";
import { FindPlace } from "./find-place.tsx";
import { RadioItems } from "./radio-items.tsx";
import { useCertainty, useCommand, useSaved } from "./status-line.tsx";
import { usePhone, useWide } from "./use-media.ts";

interface Props {
	readonly findInput: RefObject<HTMLInputElement | null>;
	readonly onDialog: (name: DialogName) => void;
	readonly onReport: (() => void) | null;
}

/** Name, case, search, the mirror, and what can be done with the whole. */
export function TopBar({ findInput, onDialog, onReport }: Props) {
	const wide = useWide();
	const phone = usePhone();
	const ready = useSession((session) => session.shown?.score != null);
	return (
		<header className="top">
			<span className="wordmark" role="img" aria-label="Velvet">
				Vel
				<i />
				vet
			</span>
			<CaseMenu onDialog={onDialog} />
			<span className="space" />
			{wide && <FindPlace input={findInput} withKey />}
			{!phone && <MirrorSwitch />}
			{phone ? (
				<PhoneMenu onDialog={onDialog} onReport={onReport} />
			) : (
				<>
					<button type="button" className="action" disabled={!ready} onClick={() => onDialog("compare")}>
						Compare
					</button>
					<CopyButton className="action" label="Share" text={linkNow} />
					{onReport !== null && (
						<button type="button" className="action boxed" disabled={!ready} onClick={onReport}>
							Report
						</button>
					)}
				</>
			)}
		</header>
	);
}

const linkNow = () => new URL(addressNow(), location.href).href;

function MirrorSwitch() {
	const mirrored = useSession((session) => session.choices.mirrored);
	return (
		<fieldset className="seg">
			<legend className="hidden">Camps</legend>
			<button type="button" aria-pressed={!mirrored} onClick={() => chooseMirror(false)}>
				As voted
			</button>
			<button type="button" aria-pressed={mirrored} onClick={() => chooseMirror(true)}>
				Mirrored
			</button>
		</fieldset>
	);
}

/** "United States  president 2016, 3,114 counties". */
function caseWords({ atlas, theCase, dropped, choices }: Session): readonly [string, string] {
	if (atlas === null || theCase === null) return [choices.atlas?.id ?? "United States", ""];
	if (dropped !== null) return [dropped.scenario.title, dropped.file];
	if (choices.scenario !== null) return [theCase.scenario.title, ""];
	const vote = theCase.vote.title.replace(", ", " ");
	return [
		choices.atlas === null ? "United States" : caseName(atlas),
		`${vote.charAt(0).toLowerCase()}${vote.slice(1)}, ${counted(atlas.units.ids.length, atlas.levels.unit)}`,
	];
}

const themes: readonly { readonly value: ThemeName | "system"; readonly words: string }[] = [
	{ value: "system", words: "As the system" },
	{ value: "light", words: "Light" },
	{ value: "dark", words: "Dark" },
];
const camps = [
	{ value: "as-voted", words: "As voted" },
	{ value: "mirrored", words: "Mirrored" },
];

function CaseMenu({ onDialog }: Pick<Props, "onDialog">) {
	const name = useSession((session) => caseWords(session)[0]);
	const detail = useSession((session) => caseWords(session)[1]);
	const files = useSession((session) => session.files);
	const shown = useSession((session) => (session.dropped === null ? menuKey(session) : ""));
	const theme = useSession((session) => session.choices.theme);
	const wide = useWide();
	const phone = usePhone();
	return (
		<Menu position="bottom-start" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
			<Menu.Target>
				<button type="button" className="case">
					<b>{name}</b>
					<span>{detail}</span>
					<i className="caret" />
				</button>
			</Menu.Target>
			<Menu.Dropdown className="menu">
				<div className="menu-label">Case</div>
				<RadioItems
					value={shown}
					items={menuCases(files).map(({ key, words }) => ({ value: key, words }))}
					onChoose={chooseCase}
				/>
				<div className="menu-label">Scenarios</div>
				<RadioItems
					value={shown}
					items={menuScenarios.map(({ key, words }) => ({ value: key, words }))}
					onChoose={chooseCase}
				/>
				<hr className="menu-divider" />
				<Menu.Item className="menu-item" onClick={askForFiles}>
					Open a map …
				</Menu.Item>
				<p className="menu-note">
					{files.length === 0
						? "An atlas file of any country, as velvet atlas build writes it. It stays on this computer."
						: "Maps that you opened are gone when this page is: open the file again then."}
				</p>
				<hr className="menu-divider" />
				<div className="menu-label">Colours</div>
				<RadioItems
					value={theme ?? "system"}
					items={themes}
					onChoose={(each) => choose({ theme: each === "system" ? null : each })}
				/>
				{!phone && (
					<>
						<hr className="menu-divider" />
						{!wide && (
							<Menu.Item className="menu-item" onClick={() => onDialog("find")}>
								Find a place <kbd>/</kbd>
							</Menu.Item>
						)}
						<Menu.Item className="menu-item" onClick={() => void printPage()}>
							Print, or save as PDF <kbd>Ctrl P</kbd>
						</Menu.Item>
						<Menu.Item className="menu-item" onClick={() => onDialog("shortcuts")}>
							Keyboard shortcuts <kbd>?</kbd>
						</Menu.Item>
						{!wide && <StatusWords />}
					</>
				)}
			</Menu.Dropdown>
		</Menu>
	);
}

function PhoneMenu({ onDialog, onReport }: Pick<Props, "onDialog" | "onReport">) {
	const mirrored = useSession((session) => session.choices.mirrored);
	return (
		<Menu position="bottom-end" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
			<Menu.Target>
				<button type="button" className="action">
					Menu
				</button>
			</Menu.Target>
			<Menu.Dropdown className="menu">
				<Menu.Item className="menu-item" onClick={() => onDialog("find")}>
					Find a place
				</Menu.Item>
				<RadioItems
					value={mirrored ? "mirrored" : "as-voted"}
					items={camps}
					onChoose={(each) => chooseMirror(each === "mirrored")}
				/>
				<hr className="menu-divider" />
				<Menu.Item className="menu-item" onClick={() => onDialog("compare")}>
					Compare
				</Menu.Item>
				<Menu.Item className="menu-item" onClick={() => void copyText(linkNow())}>
					Share: copy the link
				</Menu.Item>
				{onReport !== null && (
					<Menu.Item className="menu-item" onClick={onReport}>
						Report
					</Menu.Item>
				)}
				<Menu.Item className="menu-item" onClick={() => onDialog("shortcuts")}>
					Keyboard shortcuts
				</Menu.Item>
				<StatusWords />
			</Menu.Dropdown>
		</Menu>
	);
}

/** The status line where there is none: command, certificate, atlas, seed. */
function StatusWords() {
	const command = useCommand();
	const atlas = useSession((session) => session.atlas?.id);
	const seed = useSession((session) => session.theCase?.scenario.seed);
	const certainty = useCertainty();
	const saved = useSaved();
	return (
		<>
			<hr className="menu-divider" />
			<Menu.Item className="menu-item" onClick={() => void copyText(`npx ${command}`)}>
				Copy the command
			</Menu.Item>
			<p className="menu-note">
				<code>{command}</code>
			</p>
			<p className="menu-note">
				{certainty}; atlas {atlas}; seed {seed}; {saved}
			</p>
		</>
	);
}
