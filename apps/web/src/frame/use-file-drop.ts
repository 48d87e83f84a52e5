import { useEffect, useState } from "react";

/** Takes the files dropped anywhere on the page, together; says whether some are held over it now. */
export function useFileDrop(take: (files: readonly File[]) => void): boolean {
	const [over, setOver] = useState(false);
	useEffect(() => {
		const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
		const onOver = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			// Without this the browser would open the file in place of the page.
			event.preventDefault();
			setOver(true);
		};
		const onLeave = (event: DragEvent) => {
			if (event.relatedTarget === null) setOver(false);
		};
		const onDrop = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			setOver(false);
			const files = [...(event.dataTransfer?.files ?? [])];
			if (files.length > 0) take(files);
		};
		window.addEventListener("dragover", onOver);
		window.addEventListener("dragleave", onLeave);
		window.addEventListener("drop", onDrop);
		return () => {
			window.removeEventListener("dragover", onOver);
			window.removeEventListener("dragleave", onLeave);
			window.removeEventListener("drop", onDrop);
		};
	}, [take]);
	return over;
}
