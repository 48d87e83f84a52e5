import { HeadlessMantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "virtual:velvet-tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/top.css";
import "./styles/rail.css";
import "./styles/stage.css";
import "./styles/legend.css";
import "./styles/score.css";
import "./styles/panel.css";
import "./styles/tab-frame.css";
import "./styles/bar-dial.css";
import "./styles/camp-mark.css";
import "./styles/frontier.css";
import "./styles/elections.css";
import "./styles/grain.css";
import "./styles/checks.css";
import "./styles/facts.css";
import "./styles/camps.css";
import "./styles/cascade.css";
import "./styles/referendum.css";
import "./styles/precedents.css";
import "./styles/treasury.css";
import "./styles/moves.css";
import "./styles/parliament.css";
import "./styles/union.css";
import "./styles/settlement.css";
import "./styles/guarantees.css";
import "./styles/response.css";
import "./styles/pendulum.css";
import "./styles/patience.css";
import "./styles/happiness.css";
import "./styles/histories.css";
import "./styles/dialogs.css";
import "./styles/print.css";
import { App } from "./app.tsx";
import { followChoices, takeAddress } from "./state/address.ts";
import { keepSaving } from "./state/autosave.ts";
import { openChosenCase } from "./state/open-case.ts";
import { useSession } from "./state/session.ts";
import { addFonts } from "./theme/fonts.ts";

addFonts();
takeAddress();
followChoices();
keepSaving();
keepTheme();
void openChosenCase();
addEventListener("hashchange", () => {
	takeAddress();
	void openChosenCase();
});

const root = document.getElementById("root");
if (root !== null) {
	createRoot(root).render(
		<StrictMode>
			<HeadlessMantineProvider>
				<App />
			</HeadlessMantineProvider>
		</StrictMode>,
	);
}

/** The reader's choice of colours stands on the root, where the stylesheet of tokens looks for it. */
function keepTheme(): void {
	const put = () => {
		const { theme } = useSession.getState().choices;
		if (theme === null) delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
	};
	put();
	useSession.subscribe(put);
}
