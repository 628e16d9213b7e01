
"use strict";
// Adds moving, zooming and filters to the pictures of this page. Everything that it shows is in the page already.
(() => {
	const all = (root, selector) => Array.from(root.querySelectorAll(selector));
	const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

	/** A picture whose visible part is its viewBox. */
	const view = (svg, flat, changed) => {
		const whole = svg.viewBox.baseVal;
		const home = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
		const now = { ...home };
		const show = () => {
			if (!flat) {
				svg.setAttribute("viewBox", `${now.x} ${now.y} ${now.w} ${now.h}`);
			}
			changed(now, home);
		};
		const zoom = (factor, atX, atY) => {
			const width = clamp(now.w * factor, home.w / 60, home.w * 1.5);
			const real = width / now.w;
			now.x = atX - (atX - now.x) * real;
			now.y = atY - (atY - now.y) * real;
			now.w = width;
			now.h *= real;
			show();
		};
		const middle = () => [now.x + now.w / 2, now.y + now.h / 2];
		const place = event => {
			const box = svg.getBoundingClientRect();
			return [now.x + (event.clientX - box.left) / box.width * now.w, now.y + (event.clientY - box.top) / box.height * now.h];
		};
		const move = (dx, dy) => {
			now.x += dx;
			now.y += flat ? 0 : dy;
			show();
		};
		svg.addEventListener("wheel", event => {
			if (event.ctrlKey || event.shiftKey || document.activeElement === svg || svg.dataset.used) {
				event.preventDefault();
				zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, ...place(event));
			}
		}, { passive: false });
		let drag = null;
		svg.addEventListener("pointerdown", event => {
			drag = { x: event.clientX, y: event.clientY, far: false };
			svg.dataset.used = "true";
		});
		window.addEventListener("pointermove", event => {
			if (!drag) {
				return;
			}
			const box = svg.getBoundingClientRect();
			const dx = event.clientX - drag.x;
			const dy = event.clientY - drag.y;
			if (drag.far || Math.abs(dx) + Math.abs(dy) > 4) {
				drag = { x: event.clientX, y: event.clientY, far: true };
				move(-dx / box.width * now.w, -dy / box.height * now.h);
			}
		});
		window.addEventListener("pointerup", () => {
			const far = drag && drag.far;
			drag = null;
			if (far) {
				// The click that ends a drag must not follow a link.
				const stop = event => event.preventDefault();
				svg.addEventListener("click", stop, { capture: true, once: true });
				setTimeout(() => svg.removeEventListener("click", stop, { capture: true }), 0);
			}
		});
		svg.addEventListener("dragstart", event => event.preventDefault());
		svg.tabIndex = 0;
		svg.addEventListener("keydown", event => {
			const step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[event.key];
			if (step) {
				move(step[0] * now.w, step[1] * now.h);
			} else if (event.key === "+" || event.key === "=") {
				zoom(1 / 1.3, ...middle());
			} else if (event.key === "-") {
				zoom(1.3, ...middle());
			} else if (event.key === "0") {
				Object.assign(now, home);
				show();
			} else {
				return;
			}
			event.preventDefault();
		});
		return {
			in: () => zoom(1 / 1.4, ...middle()),
			out: () => zoom(1.4, ...middle()),
			whole: () => { Object.assign(now, home); show(); },
			centre: (x, y) => { now.x = x - now.w / 2; now.y = flat ? 0 : y - now.h / 2; show(); }
		};
	};

	const controls = (figure, actions, find) => {
		const bar = figure.querySelector(".controls");
		all(bar, "button").forEach(button => button.addEventListener("click", () => actions[button.dataset.do]()));
		bar.querySelector("input[type=search]").addEventListener("input", event => find(event.target.value.trim().toLowerCase()));
		bar.hidden = false;
	};

	const words = element => element.textContent.toLowerCase();

	all(document, "figure.graph").forEach(figure => {
		const svg = figure.querySelector("svg");
		const nodes = all(svg, ".node");
		const edges = all(svg, ".edge");
		const actions = view(svg, false, () => {});
		const hide = () => {
			const shown = new Set(all(figure, "input[data-type]").filter(box => box.checked).map(box => box.dataset.type));
			nodes.forEach(node => node.classList.toggle("gone", !shown.has(node.dataset.type)));
			edges.forEach(edge => edge.classList.toggle("gone", nodes[edge.dataset.from].classList.contains("gone")
				|| nodes[edge.dataset.to].classList.contains("gone")));
		};
		all(figure, "input[data-type]").forEach(box => box.addEventListener("change", hide));
		controls(figure, actions, wanted => {
			const hits = wanted ? nodes.filter(node => words(node).includes(wanted)) : [];
			nodes.forEach(node => {
				node.classList.toggle("found", hits.includes(node));
				node.classList.toggle("faded", hits.length > 0 && !hits.includes(node));
			});
			edges.forEach(edge => edge.classList.toggle("faded", hits.length > 0 && !hits.includes(nodes[edge.dataset.from])
				&& !hits.includes(nodes[edge.dataset.to])));
			if (hits.length > 0) {
				const at = hits[0].transform.baseVal[0].matrix;
				actions.centre(at.e, at.f);
			}
		});
		nodes.forEach((node, index) => {
			const near = on => edges.forEach(edge => edge.classList.toggle("faded", on && edge.dataset.from !== String(index)
				&& edge.dataset.to !== String(index)));
			node.addEventListener("pointerenter", () => near(true));
			node.addEventListener("pointerleave", () => near(false));
		});
	});

	all(document, "figure.timeline").forEach(figure => {
		const svg = figure.querySelector("svg");
		const marks = all(svg, ".tick, .bar");
		const actions = view(svg, true, (now, home) => {
			const x = part => (Number(part) * home.w - now.x) / now.w * home.w;
			marks.forEach(mark => {
				const from = x(mark.dataset.at || mark.dataset.from);
				mark.transform.baseVal[0].setTranslate(from, mark.transform.baseVal[0].matrix.f);
				if (mark.dataset.to) {
					mark.querySelector("rect").setAttribute("width", Math.max(6, x(mark.dataset.to) - from));
				}
			});
		});
		controls(figure, actions, wanted => all(svg, ".bar").forEach(bar => {
			bar.classList.toggle("faded", wanted !== "" && !words(bar).includes(wanted));
		}));
	});
})();
