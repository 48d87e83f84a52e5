export { formatAssignment, parseAssignment } from "./assignment-csv.ts";
export { type DecodeOptions, decodeAtlas } from "./atlas-file/decode-atlas.ts";
export { encodeAtlas } from "./atlas-file/encode-atlas.ts";
export { formatVersion } from "./atlas-file/envelope.ts";
export type { Manifest, ManifestFile } from "./atlases/manifest.ts";
export { buildUsCounties2016, type UsCounties2016Texts } from "./atlases/us-counties-2016.ts";
export { buildUsCounties2024, type UsCounties2024Texts } from "./atlases/us-counties-2024.ts";
export type { UsTexts } from "./atlases/us-map.ts";
export { haversineMetres } from "./topology/measure.ts";
