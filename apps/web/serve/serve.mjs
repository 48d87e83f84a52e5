/**
 * A small static server for the built page: `node apps/web/serve/serve.mjs`.
 *
 * Serves `apps/web/dist` and the atlases of `data/built` under `/atlas/<id>.<hash8>.atlas`. Every file is found when
 * the server starts and a request only ever names one of those, so no path can lead anywhere else.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "../dist");
const built = join(here, "../../../data/built");

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"worker-src 'self' blob:",
	"style-src 'self' 'unsafe-inline'",
	"font-src 'self'",
	"img-src 'self' data: blob:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");

const headers = {
	"Content-Security-Policy": policy,
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
	"Cross-Origin-Resource-Policy": "same-origin",
	"X-Content-Type-Options": "nosniff",
	"X-Frame-Options": "DENY",
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
};

const FOR_EVER = "public, max-age=31536000, immutable";

/** Starts the server; resolves with it and its address once it listens. */
export async function serve({ port = Number(process.env.PORT) || 4173, host = process.env.HOST ?? "127.0.0.1" } = {}) {
	if (!existsSync(join(dist, "index.html"))) {
		throw new Error("The page is not built yet: run `npm run build`, or `npm start`, which builds it.");
	}
	const server = createServer(handler());
	const taken = await listen(server, port, host);
	return { server, url: `http://${host === "127.0.0.1" ? "localhost" : host}:${taken}/` };
}

function handler() {
	const page = sirv(dist, {
		brotli: true,
		etag: true,
		dotfiles: false,
		setHeaders(response, path) {
			response.setHeader("Cache-Control", path.startsWith("/assets/") ? FOR_EVER : "no-cache");
		},
	});
	const atlases = findAtlases();
	return (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.setHeader("Allow", "GET, HEAD");
			return end(response, 405, "Only GET and HEAD are answered here.");
		}
		const path = (request.url ?? "/").split("?", 1)[0];
		const atlas = atlases.get(path);
		if (atlas !== undefined) return sendAtlas(request, response, atlas);
		page(request, response, () => end(response, 404, "There is no such page."));
	};
}

/** By address: the file, and its brotli twin where one was made from exactly these bytes. */
function findAtlases() {
	const found = new Map();
	if (!existsSync(built)) return found;
	for (const name of readdirSync(built)) {
		if (!name.endsWith(".atlas")) continue;
		const file = join(built, name);
		const bytes = readFileSync(file);
		const hash = createHash("sha256").update(bytes).digest("hex");
		const twin = `${file}.br`;
		const fresh = existsSync(twin) && statSync(twin).mtimeMs >= statSync(file).mtimeMs;
		found.set(`/atlas/${name.slice(0, -".atlas".length)}.${hash.slice(0, 8)}.atlas`, {
			etag: `"${hash.slice(0, 32)}"`,
			plain: bytes,
			brotli: fresh ? readFileSync(twin) : null,
		});
	}
	return found;
}

function sendAtlas(request, response, { etag, plain, brotli }) {
	response.setHeader("Cache-Control", FOR_EVER);
	response.setHeader("ETag", etag);
	response.setHeader("Vary", "Accept-Encoding");
	if (request.headers["if-none-match"] === etag) return end(response, 304);
	const packed = brotli !== null && /\bbr\b/.test(String(request.headers["accept-encoding"] ?? ""));
	if (packed) response.setHeader("Content-Encoding", "br");
	const body = packed ? brotli : plain;
	response.setHeader("Content-Type", "application/octet-stream");
	response.setHeader("Content-Length", body.length);
	response.statusCode = 200;
	response.end(request.method === "HEAD" ? undefined : body);
}

function end(response, status, text) {
	response.statusCode = status;
	if (text === undefined) return response.end();
	response.setHeader("Content-Type", "text/plain; charset=utf-8");
	response.end(`${text}\n`);
}

/** Listens at the port, or at the next of twenty that is free. */
function listen(server, port, host, left = 20) {
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			if (error.code !== "EADDRINUSE" || left === 0) return reject(error);
			resolve(listen(server, port + 1, host, left - 1));
		};
		server.once("error", fail);
		server.listen(port, host, () => {
			server.off("error", fail);
			resolve(server.address().port);
		});
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	serve().then(
		({ url }) => console.log(`Velvet is at ${url}`),
		(error) => {
			console.error(error.message);
			process.exitCode = 1;
		},
	);
}
