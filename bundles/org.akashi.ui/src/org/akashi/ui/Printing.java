package org.akashi.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.akashi.ui.internal.Messages;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Prints drawings, saves them as pictures and copies them. UI thread; files are written by jobs. */
public final class Printing {

	/** Points an inch of a drawing at 100 %. */
	private static final double POINTS = 96;
	/** More pixels than this would not fit into the memory of a picture. */
	private static final long MOST_PIXELS = 40_000_000L;

	private Printing() {
	}

	/**
	 * Asks whether on one page or on several, asks for the printer, and prints.
	 *
	 * @return whether a print job was begun
	 */
	public static boolean print(Shell shell, Drawing drawing) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Print_title,
				NLS.bind(Messages.Print_question, drawing.name()), SWT.SHEET, Messages.Print_onePage, Messages.Print_tiles,
				Messages.Print_cancel);
		if (answer != 0 && answer != 1) {
			return false;
		}
		PrinterData wish = new PrinterData();
		wish.orientation = PageLayout.landscape(drawing.size()) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		PrintDialog dialog = new PrintDialog(shell);
		dialog.setPrinterData(wish);
		PrinterData chosen = dialog.open();
		if (chosen == null) {
			return false;
		}
		Printer printer = new Printer(chosen);
		try {
			return print(printer, drawing, answer == 0 ? PageLayout.Fit.PAGE : PageLayout.Fit.TILES);
		} finally {
			printer.dispose();
		}
	}

	private static boolean print(Printer printer, Drawing drawing, PageLayout.Fit fit) {
		Rectangle page = printer.getClientArea();
		PageLayout layout = PageLayout.of(drawing.size(), new Point(page.width, page.height), printer.getDPI().x / POINTS, fit);
		if (!printer.startJob(drawing.name())) {
			return false;
		}
		GC gc = new GC(printer);
		try {
			for (Rectangle part : layout.parts()) {
				if (printer.startPage()) {
					page(gc, drawing, part, layout.scale());
					printer.endPage();
				}
			}
		} finally {
			gc.dispose();
		}
		printer.endJob();
		return true;
	}

	/**
	 * A page as a picture in the printer's resolution: a printer's GC applies its own scale twice once it has a
	 * transformation (SWT on GTK).
	 */
	private static void page(GC gc, Drawing drawing, Rectangle part, double scale) {
		int width = Math.max(1, (int) Math.round(part.width * scale));
		int height = Math.max(1, (int) Math.round(part.height * scale));
		double fine = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) width * height)));
		Image image = new Image(Display.getCurrent(), Math.max(1, (int) (width * fine)), Math.max(1, (int) (height * fine)));
		GC painted = new GC(image);
		try {
			paint(painted, drawing, part, scale * fine);
			Rectangle all = image.getBounds();
			gc.drawImage(image, 0, 0, all.width, all.height, 0, 0, width, height);
		} finally {
			painted.dispose();
			image.dispose();
		}
	}

	/** Asks for a file and saves the drawing there, as PNG or, where the drawing can, as SVG. */
	public static void save(Shell shell, Drawing drawing) {
		Optional<String> svg = drawing.svg();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Picture_save);
		dialog.setOverwrite(true);
		dialog.setFileName(fileName(drawing.name()) + ".png");
		dialog.setFilterExtensions(svg.isPresent() ? new String[] { "*.png", "*.svg" } : new String[] { "*.png" });
		dialog.setFilterNames(svg.isPresent() ? new String[] { Messages.Picture_png, Messages.Picture_svg }
				: new String[] { Messages.Picture_png });
		String file = dialog.open();
		if (file != null) {
			save(Path.of(file), drawing);
		}
	}

	/**
	 * Saves a drawing. The picture is painted now and written by the job.
	 *
	 * @param file ends with {@code .svg} for SVG, which the drawing must have; everything else becomes PNG
	 * @return the job, already scheduled; a failure has been shown when it ends
	 */
	public static Job save(Path file, Drawing drawing) {
		String extension = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Optional<String> svg = extension.endsWith(".svg") ? drawing.svg() : Optional.empty();
		ImageData picture = svg.isPresent() ? null : image(drawing, 2);
		Job job = Job.create(NLS.bind(Messages.Picture_saving, file.getFileName()), monitor -> {
			try {
				Files.write(file, svg.isPresent() ? svg.get().getBytes(StandardCharsets.UTF_8) : png(picture));
			} catch (IOException e) {
				String message = NLS.bind(Messages.Picture_failed, file, e.getLocalizedMessage());
				ProblemDialog.showLater(message, Status.error(message, e));
			}
			return Status.OK_STATUS;
		});
		job.schedule();
		return job;
	}

	/** The bytes of a PNG file. Any thread. */
	public static byte[] png(ImageData picture) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	/** Puts the drawing as a picture on the clipboard. */
	public static void copy(Drawing drawing) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { image(drawing, 2) }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/**
	 * The whole drawing as pixels, on white.
	 *
	 * @param scale pixels a point; less where the picture would be too large
	 */
	public static ImageData image(Drawing drawing, double scale) {
		Point size = drawing.size();
		double fitting = scaleFor(size, scale);
		int width = Math.max(1, (int) Math.round(size.x * fitting));
		int height = Math.max(1, (int) Math.round(size.y * fitting));
		// Image data of 100 %: a device zoom doesn't make it larger once more.
		Image image = new Image(Display.getCurrent(), width, height);
		GC gc = new GC(image);
		try {
			paint(gc, drawing, new Rectangle(0, 0, size.x, size.y), fitting);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** The scale at which a picture isn't larger than what memory bears. */
	static double scaleFor(Point size, double wish) {
		double pixels = (double) Math.max(1, size.x) * Math.max(1, size.y);
		return Math.min(wish, Math.sqrt(MOST_PIXELS / pixels));
	}

	/** Paints a part to the upper left corner. */
	private static void paint(GC gc, Drawing drawing, Rectangle part, double scale) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Transform former = new Transform(gc.getDevice());
		gc.getTransform(former);
		Transform moved = new Transform(gc.getDevice());
		try {
			gc.getTransform(moved);
			moved.scale((float) scale, (float) scale);
			moved.translate(-part.x, -part.y);
			gc.setTransform(moved);
			gc.setClipping(part);
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(part);
			drawing.paint(gc, part);
		} finally {
			gc.setClipping((Rectangle) null);
			gc.setTransform(former);
			moved.dispose();
			former.dispose();
		}
	}

	/** A name that every file system takes. */
	static String fileName(String name) {
		String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		return clean.isEmpty() ? "Akashi" : clean.length() > 80 ? clean.substring(0, 80).strip() : clean;
	}
}
