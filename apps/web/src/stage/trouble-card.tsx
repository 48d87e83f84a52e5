import { useEffect, useRef } from "react";
import { cancelWork } from "../state/choose.ts";
import { useSession, write } from "../state/session.ts";
import { counted, fixed } from "../words/numbers.ts";

/** What went wrong, which places, what to do, and the way back. */
export function TroubleCard() {
	const trouble = useSession((session) => session.trouble);
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (trouble !== null) box.current?.focus();
	}, [trouble]);
	if (trouble === null) return null;
	const close = () => write({ trouble: null });
	return (
		<div
			className="trouble"
			role="alertdialog"
			aria-labelledby="trouble-title"
			tabIndex={-1}
			ref={box}
			onKeyDown={(event) => event.key === "Escape" && trouble.instead === undefined && close()}
		>
			<h2 id="trouble-title">
				{trouble.title}
				<span>: {counted(trouble.issues.length, "problem")}</span>
			</h2>
			<ul>
				{trouble.issues.map((issue) => (
					<li key={`${issue.code} ${issue.where} ${issue.message}`}>
						{issue.message} {issue.where !== undefined && <span>{issue.where}</span>}
						{issue.fix !== undefined && <span>{issue.fix}</span>}
						<code>{issue.code}</code>
					</li>
				))}
			</ul>
			<p className="trouble-words">
				{trouble.retry !== undefined && (
					<button
						type="button"
						className="word"
						onClick={() => {
							close();
							trouble.retry?.();
						}}
					>
						{trouble.words ?? "Try again"}
					</button>
				)}
				<button
					type="button"
					className="word"
					onClick={() => {
						close();
						trouble.instead?.show();
					}}
				>
					{trouble.instead?.words ?? (trouble.retry === undefined ? "Back to the plan on screen" : "Close")}
				</button>
			</p>
		</div>
	);
}

/** What is being done, when it takes more than a second. */
export function WorkingLine() {
	const working = useSession((session) => session.working);
	if (working === null) return null;
	return (
		<p className="working" role="status">
			<span>
				{working.what}
				{working.done === null ? " –" : `: ${fixed(working.done, 0)} cuts made`}
			</span>
			<button type="button" className="word" onClick={cancelWork}>
				Cancel
			</button>
		</p>
	);
}

/** Repairs that were made while reading a file. */
export function NoticeCard() {
	const notices = useSession((session) => session.notices);
	if (notices.length === 0) return null;
	return (
		<div className="notice" role="status">
			{notices.map((notice) => (
				<p key={`${notice.code} ${notice.where}`}>
					{notice.message}
					{notice.where === undefined ? "" : `: ${notice.where}`}
				</p>
			))}
			<button type="button" className="word" onClick={() => write({ notices: [] })}>
				Close
			</button>
		</div>
	);
}
