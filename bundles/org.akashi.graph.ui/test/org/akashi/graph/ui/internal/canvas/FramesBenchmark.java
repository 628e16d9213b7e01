package org.akashi.graph.ui.internal.canvas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import org.akashi.graph.EdgeFamily;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Frames really shown while a large graph is panned and zoomed, beside the frames of a window that only copies one picture of the
 * same size: what the display can do at best. Prints a row for each. No test: it needs a display, and takes some seconds.
 */
public final class FramesBenchmark {

	private static final String[] TYPES = { "intrusion-set", "malware", "tool", "campaign", "identity", "location", "infrastructure",
			"attack-pattern", "ipv4-addr", "domain-name", "file" };

	private FramesBenchmark() {
	}

	/** Arguments: number of nodes, number of edges, seconds a row. */
	public static void main(String[] arguments) {
		int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		int edges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
		double seconds = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 3;
		Display display = new Display();
		System.out.printf(Locale.ROOT, "%d nodes, %d edges, 1280 x 760%n", nodes, edges);
		double best = yardstick(display, seconds);
		for (boolean clusters : new boolean[] { true, false }) {
			Shell shell = shell(display);
			GraphCanvas canvas = new GraphCanvas(shell, new DrawingStyle(
					new Inks(false, type -> new RGB(225, 232, 240), type -> new RGB(type.hashCode() & 127, type.hashCode() >> 8 & 127, 90)),
					type -> null, type -> type, kind -> kind));
			canvas.show(graph(nodes, edges, clusters, new Random(7)));
			shell.open();
			canvas.fit();
			String name = clusters ? "clusters" : "random edges";
			row(name + ", pan", best, frames(display, canvas, seconds, frame -> canvas.look(canvas.viewport().panned(frame % 60 < 30 ? 5 : -5, 2 - frame % 5))));
			row(name + ", zoom", best, frames(display, canvas, seconds, frame -> canvas.look(canvas.viewport().zoomed(frame % 60 < 30 ? 1.04 : 1 / 1.04, 640, 380))));
			canvas.fit();
			canvas.look(canvas.viewport().zoomed(8, 500, 300));
			row(name + ", near, pan", best, frames(display, canvas, seconds, frame -> canvas.look(canvas.viewport().panned(frame % 60 < 30 ? 5 : -5, 0))));
			canvas.fit();
			still(display, canvas, name);
			shell.dispose();
		}
		display.dispose();
	}

	private static void row(String name, double best, double frames) {
		System.out.printf(Locale.ROOT, "%-26s %6.1f frames/s, %.2f of the picture alone%n", name, frames, frames / best);
	}

	private static Shell shell(Display display) {
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(1280, 790);
		return shell;
	}

	private static double yardstick(Display display, double seconds) {
		Shell shell = shell(display);
		Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		Image image = new Image(display, 1400, 900);
		canvas.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
		shell.open();
		double frames = frames(display, canvas, seconds, frame -> canvas.redraw());
		System.out.printf(Locale.ROOT, "%-26s %6.1f frames/s%n", "one picture alone", frames);
		image.dispose();
		shell.dispose();
		return frames;
	}

	/** Paint events a second; each move waits until its frame was painted. */
	private static double frames(Display display, Canvas canvas, double seconds, IntConsumer move) {
		int[] painted = { 0 };
		org.eclipse.swt.widgets.Listener count = event -> painted[0]++;
		canvas.addListener(SWT.Paint, count);
		run(display, 0.7, canvas, painted, move);
		painted[0] = 0;
		double took = run(display, seconds, canvas, painted, move);
		canvas.removeListener(SWT.Paint, count);
		return painted[0] / took;
	}

	private static double run(Display display, double seconds, Canvas canvas, int[] painted, IntConsumer move) {
		long start = System.nanoTime();
		int frame = 0;
		while (System.nanoTime() - start < seconds * 1e9) {
			int before = painted[0];
			move.accept(frame++);
			canvas.update();
			while (painted[0] == before && System.nanoTime() - start < seconds * 1e9) {
				if (!display.readAndDispatch()) {
					Thread.onSpinWait();
				}
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static void still(Display display, GraphCanvas canvas, String name) {
		double[] times = new double[5];
		for (int i = 0; i < times.length; i++) {
			canvas.look(canvas.viewport().panned(3, 1));
			long moved = System.nanoTime();
			while (!canvas.sharp() && System.nanoTime() - moved < 5e9) {
				if (!display.readAndDispatch()) {
					Thread.onSpinWait();
				}
			}
			times[i] = (System.nanoTime() - moved) / 1e6;
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%-26s %6.0f ms after the last move (median of 5; longest %.0f)%n", name + ", sharp", times[2], times[4]);
	}

	static Scene graph(int nodes, int edges, boolean clusters, Random random) {
		Scene.Cards cards = new Scene.Cards(nodes);
		int groups = Math.max(1, nodes / 100);
		int columns = (int) Math.ceil(Math.sqrt(groups));
		for (int node = 0; node < nodes; node++) {
			double angle = random.nextDouble() * 2 * Math.PI;
			double far = Math.sqrt(random.nextDouble()) * (clusters ? 1400 : 14_000);
			int group = node / 100;
			cards.ids[node] = "node--" + node;
			cards.types[node] = TYPES[random.nextInt(TYPES.length)];
			cards.labels[node] = "Name of " + node;
			cards.x[node] = Math.cos(angle) * far + (clusters ? group % columns * 3200 : 0);
			cards.y[node] = Math.sin(angle) * far + (clusters ? group / columns * 3200 : 0);
			cards.width[node] = 140;
			cards.height[node] = 42;
			cards.members[node] = 1;
		}
		Scene.Lines lines = new Scene.Lines(edges);
		for (int line = 0; line < edges; line++) {
			int from = (int) (nodes * Math.pow(random.nextDouble(), clusters ? 1 : 2));
			boolean near = clusters && random.nextInt(20) != 0;
			lines.ids[line] = "edge--" + line;
			lines.kinds[line] = "uses";
			lines.from[line] = Math.min(nodes - 1, from);
			lines.to[line] = near ? Math.min(nodes - 1, from / 100 * 100 + random.nextInt(100)) : random.nextInt(nodes);
			lines.families[line] = line % 5 == 0 ? EdgeFamily.HYPOTHESIS : EdgeFamily.RELATION;
			lines.confidence[line] = -1;
			lines.count[line] = 1;
		}
		return new Scene(cards, lines);
	}
}
