// Runs ioc-extractor over files, each with a limit of time, since there are texts on which it does not end.
//
// node ioc-extractor.mjs MODULE LIST LIMIT_MS warm|cold
//
// prints one JSON object a file: {file, bytes, ms, iocs} or {file, bytes, timeout: true}. ms is processor time. With "warm"
// the files are gone through once before they are measured.
import { readFileSync } from "node:fs";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { pathToFileURL, fileURLToPath } from "node:url";

if (isMainThread) {
	const [module, list, limit, warmth] = process.argv.slice(2);
	const files = readFileSync(list, "utf8").split("\n").filter(Boolean);
	const hopeless = new Set();
	if (warmth === "warm") await round(files, false);
	await round(files, true);
	process.exit(0);

	async function round(all, print) {
		let next = 0;
		while (next < all.length) {
			next = await work(all, next, print);
		}
	}

	// Hands the files from the given one on to a worker; gives back the index to go on from.
	function work(all, start, print) {
		return new Promise((resolve, reject) => {
			const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { module } });
			let at = start;
			let timer;
			const send = () => {
				while (at < all.length && hopeless.has(all[at])) {
					if (print) console.log(JSON.stringify({ file: all[at], bytes: readFileSync(all[at]).length, timeout: true }));
					at++;
				}
				if (at >= all.length) {
					worker.terminate().then(() => resolve(at));
					return;
				}
				timer = setTimeout(() => {
					hopeless.add(all[at]);
					worker.terminate().then(() => resolve(at));
				}, Number(limit));
				worker.postMessage(all[at]);
			};
			worker.on("message", (answer) => {
				if (answer.ready) return send();
				clearTimeout(timer);
				if (print) console.log(JSON.stringify(answer));
				at++;
				send();
			});
			worker.on("error", reject);
		});
	}
} else {
	const { extractIOC } = await import(pathToFileURL(workerData.module).href);
	parentPort.on("message", (file) => {
		const content = readFileSync(file);
		const text = content.toString("utf8");
		const start = process.cpuUsage();
		const iocs = extractIOC(text);
		const used = process.cpuUsage(start);
		parentPort.postMessage({ file, bytes: content.length, ms: (used.user + used.system) / 1000, iocs });
	});
	parentPort.postMessage({ ready: true });
}
