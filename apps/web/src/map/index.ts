export { votersPerDot } from "./dots.ts";
export { HATCH_PERIOD, HATCH_WIDTHS, hatchDirection } from "./hatch.ts";
export { MapCanvas, type MapCanvasProps } from "./map-canvas.tsx";
export type { Box, Highlight, Insets, MapPolity, MapScene, Shade, Step } from "./map-scene.ts";
export type { CampColours, MapTheme } from "./map-theme.ts";
export { type MapOptions, MapView } from "./map-view.ts";
export { stepsOfScene } from "./shading.ts";
export { type ChoiceNames, underPlan, unitSpeech } from "./speech.ts";
export { drawThumbnail, type ThumbnailScene } from "./thumbnail.ts";
