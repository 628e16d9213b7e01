package org.akashi.graph.ui.internal.editor;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.graph.Diagram;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.DiagramState;
import org.akashi.graph.write.DiagramFile;
import org.akashi.graph.write.DiagramWriter;
import org.akashi.ui.Drawing;
import org.akashi.ui.Printing;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.FileDialog;

/** The drawing as files of other programs, as a picture, on paper. */
final class Exporting implements Drawing {

	private static final int MARGIN = 24;

	private final GraphCanvas canvas;
	private final DiagramSession session;

	Exporting(GraphCanvas canvas, DiagramSession session) {
		this.canvas = canvas;
		this.session = session;
	}

	/** Asks for a file and writes the drawing there in the format of its extension. */
	void export() {
		if (session.state() == null) {
			return;
		}
		List<String> extensions = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (DiagramWriter writer : DiagramWriter.all()) {
			extensions.add("*." + writer.extension());
			names.add(NLS.bind(Messages.Export_format, writer.id().toUpperCase(Locale.ROOT), writer.extension()));
		}
		extensions.add(1, "*.png");
		names.add(1, NLS.bind(Messages.Export_format, "PNG", "png"));
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setOverwrite(true);
		dialog.setFileName(session.name() + "." + extensions.getFirst().substring(2));
		dialog.setFilterExtensions(extensions.toArray(String[]::new));
		dialog.setFilterNames(names.toArray(String[]::new));
		String file = dialog.open();
		if (file != null) {
			export(Path.of(file));
		}
	}

	/** Writes; the extension tells the format, SVG where it tells none. */
	Job export(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".png")) {
			return Printing.save(file, this);
		}
		DiagramWriter writer = DiagramWriter.all().stream().filter(each -> name.endsWith("." + each.extension())).findFirst()
				.orElse(DiagramWriter.all().getFirst());
		DiagramFile content = file(session.state());
		Job job = Job.create(NLS.bind(Messages.Export_writing, file.getFileName()), monitor -> {
			try (Writer out = Files.newBufferedWriter(file)) {
				writer.write(content, out);
			} catch (IOException e) {
				String message = NLS.bind(Messages.Export_failed, file, e.getLocalizedMessage());
				ProblemDialog.showLater(message, Status.error(message, e));
			}
			return Status.OK_STATUS;
		});
		job.schedule();
		return job;
	}

	private static DiagramFile file(DiagramState state) {
		Diagram diagram = state.diagram();
		GraphSnapshot graph = state.graph();
		return new DiagramFile(diagram, graph, SceneBuilder::extent, Look.file());
	}

	@Override
	public String name() {
		return session.name();
	}

	private Bounds bounds() {
		return canvas.scene().bounds().grown(MARGIN);
	}

	@Override
	public Point size() {
		Bounds all = bounds();
		return new Point((int) Math.ceil(all.width()), (int) Math.ceil(all.height()));
	}

	@Override
	public void paint(GC gc, Rectangle part) {
		canvas.paintAll(gc, bounds(), Look.paper());
	}

	@Override
	public Optional<String> svg() {
		DiagramState state = session.state();
		return state == null ? Optional.empty()
				: DiagramWriter.all().stream().filter(writer -> writer.id().equals("svg")).findFirst().map(writer -> writer.text(file(state)));
	}
}
