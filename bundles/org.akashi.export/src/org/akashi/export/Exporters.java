package org.akashi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.akashi.export.internal.BuiltInExporters;
import org.akashi.export.internal.ServiceExporter;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * All exporters that are there: the built-in ones and those of plug-ins. In the running product it is an OSGi service
 * of this class; in plain Java it is made from a list. May be used from many threads.
 * <p>
 * Listing never loads a plug-in; that happens at the first call of its exporter. Writing goes through
 * {@link #write}, so that a plug-in that fails is named and harms nobody else.
 */
public final class Exporters {

	/** The status code of an option that the exporter doesn't have, or of a value that it doesn't take. */
	public static final int BAD_OPTION = 1;
	/** The status code of an id that no exporter has. */
	public static final int NO_SUCH_FORMAT = 2;
	/** The status code of an exporter that failed: a fault of the plug-in. */
	public static final int EXPORTER_FAILED = 3;
	/** The status code of a file or stream that could not be written. */
	public static final int NOT_WRITTEN = 4;

	private static final String BUNDLE = "org.akashi.export";

	/**
	 * One exporter and what it says of itself without being loaded.
	 *
	 * @param id        unique id, {@code --format ID}
	 * @param label     for people, "CSV of indicators"
	 * @param extension of its files, without a dot
	 * @param mediaType of its files
	 * @param exporter  the exporter; asking it loads the plug-in
	 */
	public record Entry(String id, String label, String extension, String mediaType, Exporter exporter) {

		public Entry {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(extension, "extension");
			Objects.requireNonNull(mediaType, "mediaType");
			Objects.requireNonNull(exporter, "exporter");
		}
	}

	private final List<Entry> fixed;
	private final Map<ServiceReference<Exporter>, Entry> services = new ConcurrentHashMap<>();
	private final AtomicReference<BundleContext> context = new AtomicReference<>();

	/** For declarative services: exporters come and go with their plug-ins. */
	public Exporters() {
		this(List.of());
	}

	/** A fixed list; the first of several with the same id wins. */
	public Exporters(List<Entry> entries) {
		fixed = List.copyOf(entries);
	}

	/** The exporters of this bundle, for use without OSGi. */
	public static Exporters builtIn() {
		return new Exporters(BuiltInExporters.all());
	}

	/** All exporters, sorted by id, each id once. */
	public List<Entry> all() {
		Map<String, Entry> byId = new TreeMap<>();
		services.keySet().stream().sorted(Comparator.reverseOrder())
				.forEach(reference -> Optional.ofNullable(services.get(reference))
						.ifPresent(entry -> byId.putIfAbsent(entry.id(), entry)));
		fixed.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
		return List.copyOf(byId.values());
	}

	/** The exporter with this id, or empty when there is none. */
	public Optional<Entry> find(String id) {
		return all().stream().filter(entry -> entry.id().equals(id)).findFirst();
	}

	/**
	 * Writes in the format with this id.
	 *
	 * @param id      id of the exporter
	 * @param request what and how; its options are checked against those that the exporter declares
	 * @param out     takes the bytes; not closed here
	 * @param monitor progress and cancellation, or null
	 * @return what was written and what was lost
	 * @throws CoreException with one of this class' status codes; the message says what to do
	 * @throws OperationCanceledException when cancelled
	 */
	public LossReport write(String id, ExportRequest request, OutputStream out, IProgressMonitor monitor)
			throws CoreException {
		Entry entry = find(id).orElseThrow(() -> failed(NO_SUCH_FORMAT,
				"There is no exporter \"" + id + "\". There are: " + ids() + ".", null));
		try {
			OptionCheck.fault(entry, request.options()).ifPresent(message -> {
				throw new IllegalArgumentException(message);
			});
		} catch (IllegalArgumentException e) {
			throw failed(BAD_OPTION, e.getMessage(), null);
		}
		try {
			return Objects.requireNonNull(
					entry.exporter().export(request, out, IProgressMonitor.nullSafe(monitor)), "loss report");
		} catch (OperationCanceledException e) {
			throw e;
		} catch (BadOptionException e) {
			throw failed(BAD_OPTION, e.getMessage(), null);
		} catch (IOException e) {
			throw failed(NOT_WRITTEN, "The export could not be written: " + said(e), e);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			throw failed(EXPORTER_FAILED, "The exporter \"" + id + "\" (" + entry.label() + ") failed: " + said(e)
					+ ". Nothing is wrong with the case; tell its author.", e);
		}
	}

	/**
	 * Writes a file in the format with this id. The file appears whole or not at all; one that was there before is
	 * replaced only by a whole one.
	 *
	 * @param id      id of the exporter
	 * @param request what and how
	 * @param file    the file to write; missing folders are made
	 * @param monitor progress and cancellation, or null
	 * @return what was written and what was lost
	 * @throws CoreException with one of this class' status codes; the message says what to do
	 * @throws OperationCanceledException when cancelled
	 */
	public LossReport write(String id, ExportRequest request, Path file, IProgressMonitor monitor)
			throws CoreException {
		Path temporary = null;
		try {
			Path folder = file.toAbsolutePath().getParent();
			Files.createDirectories(folder);
			// Not createTempFile: its files are private, the export should have the rights of any new file.
			temporary = folder.resolve("." + UUID.randomUUID() + ".part");
			LossReport report;
			try (OutputStream out = new BufferedOutputStream(
					Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
				report = write(id, request, out, monitor);
			}
			Files.move(temporary, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
			return report;
		} catch (IOException e) {
			throw failed(NOT_WRITTEN, "The file " + file + " could not be written: " + said(e), e);
		} finally {
			discard(temporary);
		}
	}

	/** Called by declarative services. */
	void activate(BundleContext bundleContext) {
		context.set(bundleContext);
	}

	/** Called by declarative services; doesn't touch the service itself. */
	void bind(ServiceReference<Exporter> reference) {
		String id = text(reference, "akashi.id", "");
		if (id.isEmpty()) {
			log("An exporter of " + reference.getBundle() + " has no property akashi.id and is not used.");
			return;
		}
		services.values().stream().filter(entry -> entry.id().equals(id)).findFirst()
				.ifPresent(entry -> log("Two exporters have the id \"" + id
						+ "\"; the one with the higher service ranking is used. The second is from "
						+ reference.getBundle() + ", ranking " + reference.getProperty(Constants.SERVICE_RANKING)));
		services.put(reference, new Entry(id, text(reference, "akashi.label", id),
				text(reference, "akashi.extension", id), text(reference, "akashi.mediaType", ""),
				new ServiceExporter(id, () -> service(reference))));
	}

	/** Called by declarative services. */
	void unbind(ServiceReference<Exporter> reference) {
		services.remove(reference);
	}

	private Exporter service(ServiceReference<Exporter> reference) {
		BundleContext bundleContext = context.get();
		return bundleContext == null ? null : bundleContext.getService(reference);
	}

	private String ids() {
		List<String> ids = new ArrayList<>();
		all().forEach(entry -> ids.add(entry.id()));
		return String.join(", ", ids);
	}

	private static void discard(Path temporary) {
		try {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			log("The temporary file " + temporary + " could not be deleted: " + said(e));
		}
	}

	private static String text(ServiceReference<?> reference, String property, String otherwise) {
		return reference.getProperty(property) instanceof String text ? text : otherwise;
	}

	private static String said(Throwable e) {
		return e.getMessage() == null ? e.getClass().getSimpleName()
				: e instanceof IOException ? IoReasons.of((IOException) e) : e.getMessage();
	}

	private static CoreException failed(int code, String message, Throwable cause) {
		return new CoreException(new Status(IStatus.ERROR, BUNDLE, code, message, cause));
	}

	/** Into the log of the platform, where there is one. */
	private static void log(String message) {
		Bundle bundle = FrameworkUtil.getBundle(Exporters.class);
		if (bundle != null) {
			ILog.of(bundle).warn(message);
		}
	}
}
