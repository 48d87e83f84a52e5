import { useEffect, useState } from "react";

interface Props {
	readonly label: string;
	readonly text: string | (() => string);
	readonly className?: string;
}

/** Copies a text and says that it did, to everyone. */
export function CopyButton({ label, text, className = "word" }: Props) {
	const [said, setSaid] = useState("");
	useEffect(() => {
		if (said === "") return;
		const forget = setTimeout(() => setSaid(""), 2500);
		return () => clearTimeout(forget);
	}, [said]);
	const copy = async () => {
		const whole = typeof text === "string" ? text : text();
		setSaid((await copyText(whole)) ? "Copied" : "Not copied: the browser refused");
	};
	return (
		<button type="button" className={className} onClick={() => void copy()}>
			<span aria-live="polite">{said === "" ? label : said}</span>
		</button>
	);
}

/** Asks the browser's clipboard; where it refuses (no encryption, no permission), the old way. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const area = document.createElement("textarea");
		area.value = text;
		area.style.position = "fixed";
		area.style.opacity = "0";
		document.body.append(area);
		area.select();
		const done = document.execCommand("copy");
		area.remove();
		return done;
	}
}
