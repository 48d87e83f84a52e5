import { useRef, useState } from "react";
import { CompareDialog } from "./dialogs/compare.tsx";
import { Dialog } from "./dialogs/dialog.tsx";
import { ShortcutsDialog } from "./dialogs/shortcuts.tsx";
import type { DialogName } from "./frame/dialog-name.ts";
import { FileInput } from "./frame/file-input.tsx";
import { FindPlace } from "./frame/find-place.tsx";
import { useShortcuts } from "./frame/shortcuts.ts";
import { StatusLine } from "./frame/status-line.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { useFileDrop } from "./frame/use-file-drop.ts";
import { usePhone } from "./frame/use-media.ts";
import { PriceDock } from "./frontier/price-dock.tsx";
import { Panel, type PanelHeight } from "./panel/panel.tsx";
import { Rail } from "./rail/rail.tsx";
import { Scorecard } from "./score/scorecard.tsx";
import { MapStage } from "./stage/map-stage.tsx";
import { SentenceLine } from "./stage/sentence-line.tsx";
import { NoticeCard, TroubleCard, WorkingLine } from "./stage/trouble-card.tsx";
import { downloadReport } from "./state/report.ts";
import { useSession } from "./state/session.ts";
import { takeFiles } from "./state/take-files.ts";

/** The whole page: a map sheet with one page of argument. */
export function App() {
	const [dialog, setDialog] = useState<DialogName | null>(null);
	const [height, setHeight] = useState<PanelHeight>("half");
	const findInput = useRef<HTMLInputElement>(null);
	const phone = usePhone();
	const hasFrontier = useSession((session) => session.theCase?.noFrontier == null);
	const stale = useSession((session) => session.trouble?.retry !== undefined);
	useShortcuts({
		find: () => (findInput.current === null ? setDialog("find") : findInput.current.focus()),
		dialog: setDialog,
	});
	const over = useFileDrop(takeFiles);
	const close = () => setDialog(null);
	return (
		<div className="app" data-panel={height} data-over={over || undefined}>
			<TopBar findInput={findInput} onDialog={setDialog} onReport={() => void downloadReport()} />
			<Rail />
			<main className="stage" data-stale={stale || undefined}>
				<SentenceLine />
				<MapStage />
				<WorkingLine />
				<NoticeCard />
				<TroubleCard />
			</main>
			<Scorecard />
			<Panel height={height} onHeight={setHeight} />
			<StatusLine />
			<FileInput />
			{phone && hasFrontier && <PriceDock />}
			{dialog === "shortcuts" && <ShortcutsDialog onClose={close} />}
			{dialog === "compare" && <CompareDialog onClose={close} />}
			{dialog === "find" && (
				<Dialog title="Find a place" onClose={close}>
					<FindPlace autoFocus onDone={close} />
				</Dialog>
			)}
		</div>
	);
}
