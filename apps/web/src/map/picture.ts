import type { FrameInput } from "./frame.ts";
import { drawLabels, type Marks } from "./marks-layer.ts";
import { Sheet } from "./sheet.ts";
import { clearSurface, makeSurface } from "./surface.ts";

/** A PNG of the stage with its names, as fine as `marks.ratio` says; without pointer and cursor. */
export async function mapPicture(input: FrameInput, marks: Marks): Promise<Blob> {
	const { camera, size, ratio } = marks;
	const surface = makeSurface();
	clearSurface(surface, size, ratio);
	Sheet.paintAlone({ ...input, viewport: { ...input.viewport, camera, size, ratio, margin: 0 } }, surface);
	drawLabels(surface, marks);
	const blob = await new Promise<Blob | null>((resolve) => surface.canvas.toBlob(resolve, "image/png"));
	if (blob === null) throw new Error("This browser could not write the picture");
	return blob;
}
