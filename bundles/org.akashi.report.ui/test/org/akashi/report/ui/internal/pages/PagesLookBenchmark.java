package org.akashi.report.ui.internal.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Span;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.spi.PageRenderer;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.ui.internal.reading.MarkColors;
import org.akashi.report.ui.internal.review.Items;
import org.akashi.report.ui.internal.review.QueueItem;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Not a test: opens a made PDF of 100 pages with 2,000 mentions in a real window, again and again, and prints how long it
 * takes from the text being there until the first page stands on the screen with its marks, how long the UI thread was busy
 * with one event at most, and the same while paging through the report. Needs a display, and the bundle of PDF reports on the
 * class path.
 */
public final class PagesLookBenchmark {

	private static final int PAGES = 100;
	private static final int MENTIONS_A_PAGE = 20;
	private static final int ROUNDS = 7;
	private static final Pattern ADDRESS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+");

	private static final MarkColors COLORS = new MarkColors() {

		@Override
		public RGB ground(String type) {
			return new RGB(220, 235, 250);
		}

		@Override
		public RGB line(String type) {
			return new RGB(30, 90, 160);
		}

		@Override
		public RGB current() {
			return new RGB(255, 230, 120);
		}

		@Override
		public RGB currentText() {
			return new RGB(0, 0, 0);
		}
	};

	private static long longest;

	private PagesLookBenchmark() {
	}

	/** Runs it. */
	public static void main(String[] arguments) throws Exception {
		ReportFile file = ReportFile.of("made.pdf", pdf());
		ReportReader reader = (ReportReader) made("org.akashi.report.pdf.internal.PdfReportReader");
		PageRenderer renderer = (PageRenderer) made("org.akashi.report.pdf.internal.PdfPageRenderer");
		ReportText text = reader.read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
		List<QueueItem> items = new ArrayList<>();
		Matcher address = ADDRESS.matcher(text.text());
		while (address.find()) {
			items.add(Items.mention("m" + items.size(), "ipv4", address.group(), address.start()));
		}
		renderer.prepare();
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 700);
		shell.open();
		for (int round = 1; round <= ROUNDS; round++) {
			round(shell, text, items, file, renderer, round);
		}
		shell.dispose();
		display.dispose();
	}

	private static Object made(String name) throws ReflectiveOperationException {
		return Class.forName(name).getDeclaredConstructor().newInstance();
	}

	private static void round(Shell shell, ReportText text, List<QueueItem> items, ReportFile file, PageRenderer renderer, int round) {
		longest = 0;
		long start = System.nanoTime();
		PagesLook look = new PagesLook(shell, text, items, monitor -> Optional.of(renderer.open(file, ReadLimits.DEFAULT, monitor)), COLORS, false, new Deaf());
		shell.layout();
		boolean[] painted = new boolean[1];
		Canvas canvas = (Canvas) look.getChildren()[0];
		canvas.addListener(SWT.Paint, event -> painted[0] |= look.itemsOn(1) > 0);
		pump(shell.getDisplay(), () -> painted[0]);
		long first = (System.nanoTime() - start) / 1_000_000;
		long opening = longest;
		longest = 0;
		start = System.nanoTime();
		for (int page = 1; page <= PAGES; page += 9) {
			int offset = items.get((page - 1) * MENTIONS_A_PAGE).span().start();
			int number = page;
			look.select(items.get((page - 1) * MENTIONS_A_PAGE));
			pump(shell.getDisplay(), () -> look.itemsOn(number) > 0 && offset >= 0);
		}
		long paged = (System.nanoTime() - start) / 1_000_000;
		System.out.printf(Locale.ROOT, "%d. %d mentions: first page with marks %d ms (longest event %d ms); 12 pages here and there %d ms (longest event %d ms)%n", round,
				items.size(), first, opening, paged, longest);
		look.close();
	}

	private static void pump(Display display, java.util.function.BooleanSupplier end) {
		while (!end.getAsBoolean()) {
			long start = System.nanoTime();
			if (display.readAndDispatch()) {
				longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
			} else {
				display.sleep();
			}
		}
	}

	/** Hears nothing. */
	private static final class Deaf implements Look.Listener {

		@Override
		public void ready(Control keys) {
			// nobody types
		}

		@Override
		public void picked(QueueItem item) {
			// nobody clicks
		}

		@Override
		public void scrolled(int offset) {
			// nothing follows
		}

		@Override
		public void selected(Span passage) {
			// nobody selects
		}

		@Override
		public void missing(String what) {
			throw new IllegalStateException(what);
		}

		@Override
		public void failed(IStatus why) {
			throw new IllegalStateException(String.valueOf(why));
		}
	}

	/** A plain PDF file (ISO 32000-1), written by hand. */
	private static byte[] pdf() {
		StringBuilder out = new StringBuilder("%PDF-1.4\n");
		List<Integer> offsets = new ArrayList<>();
		StringBuilder kids = new StringBuilder();
		for (int page = 0; page < PAGES; page++) {
			kids.append(4 + 2 * page).append(" 0 R ");
		}
		object(out, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
		object(out, offsets, "<< /Type /Pages /Count " + PAGES + " /Kids [" + kids + "] >>");
		object(out, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
		for (int page = 0; page < PAGES; page++) {
			String content = content(page);
			object(out, offsets, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents " + (5 + 2 * page) + " 0 R >>");
			object(out, offsets, "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
		}
		int table = out.length();
		out.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
		offsets.forEach(offset -> out.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
		out.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static void object(StringBuilder out, List<Integer> offsets, String body) {
		offsets.add(out.length());
		out.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
	}

	private static String content(int page) {
		StringBuilder content = new StringBuilder("BT /F 10 Tf 14 TL 60 780 Td\n");
		for (int line = 0; line < MENTIONS_A_PAGE; line++) {
			content.append("(The implant of the campaign was seen to talk to 10.").append(page).append('.').append(line).append('.').append(1 + (page * 7 + line) % 250)
					.append(" at night, and waited.) Tj T*\n(After that it asked its server for a task and slept for some minutes more.) Tj T*\n");
		}
		return content.append("ET").toString();
	}
}
