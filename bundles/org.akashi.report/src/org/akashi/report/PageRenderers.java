package org.akashi.report;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.akashi.report.spi.PageRenderer;
import org.akashi.report.spi.ReportPages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** All that draw pages of reports. Also an OSGi service of this name. Thread-safe. */
public final class PageRenderers {

	private record Registered(String id, Supplier<PageRenderer> renderer, Object key) {
	}

	private final List<Registered> renderers = new CopyOnWriteArrayList<>();
	private volatile BundleContext context;

	/** An empty registry, filled by declarative services. */
	public PageRenderers() {
	}

	/** A registry of these, the first that fits is used. */
	public PageRenderers(List<? extends PageRenderer> renderers) {
		renderers.forEach(one -> this.renderers.add(new Registered(one.getClass().getSimpleName(), () -> one, one)));
	}

	/** For declarative services. */
	public void activate(BundleContext bundleContext) {
		context = bundleContext;
	}

	/** For declarative services: notes the renderer without loading it. */
	public void addRenderer(ServiceReference<PageRenderer> reference) {
		String id = reference.getProperty("akashi.id") instanceof String text ? text : String.valueOf(reference.getProperty("component.name"));
		renderers.add(new Registered(id, () -> context.getService(reference), reference));
	}

	/** For declarative services. */
	public void removeRenderer(ServiceReference<PageRenderer> reference) {
		renderers.removeIf(registered -> registered.key().equals(reference));
	}

	/**
	 * Opens a report whose pages can be drawn. Not for the UI thread.
	 *
	 * @return its pages, which the caller closes; empty when nothing draws such reports
	 * @throws CoreException              with a code of {@link ReportStatus}; one that fails by itself is named
	 * @throws OperationCanceledException when cancelled
	 */
	public Optional<ReportPages> open(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		for (Registered registered : renderers) {
			try {
				PageRenderer renderer = registered.renderer().get();
				if (renderer != null && renderer.renders(file)) {
					return Optional.of(renderer.open(file, limits, monitor));
				}
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				throw ReportStatus.error(ReportStatus.READER_FAILED, "\u201C" + registered.id() + "\u201D failed to draw \u201C" + file.name() + "\u201D: " + e, e);
			}
		}
		return Optional.empty();
	}

	/** Has all load what they need for drawing. Takes long; for a worker thread while nobody waits. */
	public void prepare() {
		for (Registered registered : renderers) {
			try {
				PageRenderer renderer = registered.renderer().get();
				if (renderer != null) {
					renderer.prepare();
				}
			} catch (RuntimeException | LinkageError e) {
				Logger.getLogger(PageRenderers.class.getName()).log(Level.WARNING, "\u201C" + registered.id() + "\u201D could not prepare for drawing", e);
			}
		}
	}
}
