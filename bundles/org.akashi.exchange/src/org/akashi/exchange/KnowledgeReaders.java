package org.akashi.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.akashi.exchange.internal.BuiltInReaders;
import org.akashi.exchange.internal.CountingSink;
import org.akashi.exchange.internal.ServiceReader;
import org.akashi.exchange.spi.KnowledgeReader;
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
 * All readers of knowledge: the built-in ones and those of plug-ins. Reads a file with the reader that is surest of it,
 * and turns a reader that fails into a status that names it. In the running product it is an OSGi service of this class;
 * in plain Java it is made from a list. Thread-safe.
 * <p>
 * Listing never loads a plug-in; that happens at the first call of its reader.
 */
public final class KnowledgeReaders {

	/**
	 * One reader and what it says of itself without being loaded.
	 *
	 * @param id         unique id, {@code --from ID}
	 * @param label      for people, "STIX 2.1"
	 * @param mediaTypes media types that it reads
	 * @param extensions of its files, lower case, without dots
	 * @param reader     the reader; asking it loads the plug-in
	 */
	public record Entry(String id, String label, List<String> mediaTypes, List<String> extensions, KnowledgeReader reader) {

		public Entry {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(label, "label");
			mediaTypes = List.copyOf(mediaTypes);
			extensions = List.copyOf(extensions);
			Objects.requireNonNull(reader, "reader");
		}
	}

	/**
	 * A reader that can read a file.
	 *
	 * @param entry      the reader
	 * @param confidence how sure it is, 1 to 100
	 */
	public record Recognised(Entry entry, int confidence) {
	}

	private static final Comparator<Recognised> SUREST = Comparator.comparingInt(Recognised::confidence).reversed()
			.thenComparing(recognised -> recognised.entry().id());

	private final List<Entry> fixed;
	private final Map<ServiceReference<KnowledgeReader>, Entry> services = new ConcurrentHashMap<>();
	private final AtomicReference<BundleContext> context = new AtomicReference<>();

	/** For declarative services: readers come and go with their plug-ins. */
	public KnowledgeReaders() {
		this(List.of());
	}

	/** A fixed list; the first of several with the same id wins. */
	public KnowledgeReaders(List<Entry> entries) {
		fixed = List.copyOf(entries);
	}

	/** The readers of this bundle, for use without OSGi. */
	public static KnowledgeReaders builtIn() {
		return new KnowledgeReaders(BuiltInReaders.all());
	}

	/** All readers, sorted by id, each id once: that with the highest service ranking. */
	public List<Entry> all() {
		Map<String, Entry> byId = new TreeMap<>();
		services.keySet().stream().sorted(Comparator.reverseOrder())
				.forEach(reference -> Optional.ofNullable(services.get(reference))
						.ifPresent(entry -> byId.putIfAbsent(entry.id(), entry)));
		fixed.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
		return List.copyOf(byId.values());
	}

	/** The reader with this id, or empty when there is none. */
	public Optional<Entry> find(String id) {
		return all().stream().filter(entry -> entry.id().equals(id)).findFirst();
	}

	/**
	 * The readers that can read the file, the surest first.
	 *
	 * @param problems takes a warning for each reader that failed to judge
	 */
	public List<Recognised> recognise(FileHead head, Consumer<? super IStatus> problems) {
		List<Recognised> found = new ArrayList<>();
		for (Entry entry : all()) {
			try {
				int confidence = entry.reader().confidence(head);
				if (confidence > KnowledgeReader.NONE) {
					found.add(new Recognised(entry, Math.min(confidence, KnowledgeReader.CERTAIN)));
				}
			} catch (RuntimeException | LinkageError | StackOverflowError e) {
				problems.accept(new Status(IStatus.WARNING, ExchangeStatus.BUNDLE, ExchangeStatus.READER_FAILED,
						"The reader \"" + entry.id() + "\" failed to judge the file and was left out: " + said(e), e));
			}
		}
		found.sort(SUREST);
		return found;
	}

	/**
	 * Reads a file with the reader that is surest of it; when that says after all that it isn't its format, with the next.
	 *
	 * @param in      the file, never null
	 * @param sink    takes what is found
	 * @param monitor progress and cancellation, or null
	 * @return the reader that read it
	 * @throws CoreException with a code of {@link ExchangeStatus}
	 * @throws OperationCanceledException when cancelled
	 */
	public Entry read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		CoreException first = null;
		for (Recognised recognised : recognise(headOf(in), sink::problem)) {
			CountingSink counting = new CountingSink(sink);
			try {
				run(recognised.entry(), in, counting, monitor);
				return recognised.entry();
			} catch (CoreException e) {
				first = first == null ? e : first;
				if (e.getStatus().getCode() != ExchangeStatus.UNSUPPORTED || counting.used()) {
					throw first;
				}
			}
		}
		throw first != null ? first : ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown()
				+ " is in no format that an installed reader knows. There are: " + ids() + ".");
	}

	/**
	 * Reads a file in a format that is said.
	 *
	 * @param format id of the reader
	 * @throws CoreException with a code of {@link ExchangeStatus}
	 * @throws OperationCanceledException when cancelled
	 */
	public Entry read(String format, InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		Entry entry = find(format).orElseThrow(() -> ExchangeStatus.error(ExchangeStatus.NO_SUCH_FORMAT,
				"There is no reader \"" + format + "\". There are: " + ids() + "."));
		headOf(in);
		run(entry, in, new CountingSink(sink), monitor);
		return entry;
	}

	private static FileHead headOf(InputFile in) throws CoreException {
		if (in.size() > in.maxBytes()) {
			throw ExchangeStatus.error(ExchangeStatus.TOO_LARGE, in.shown() + " has " + in.size()
					+ " bytes; the limit is " + in.maxBytes() + ". Split it, or raise the limit.");
		}
		FileHead head = in.head();
		if (head.bytes().length == 0) {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown() + " is empty.");
		}
		return head;
	}

	private static void run(Entry entry, InputFile in, CountingSink sink, IProgressMonitor monitor) throws CoreException {
		try {
			entry.reader().read(in, sink, IProgressMonitor.nullSafe(monitor));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			if (sink.refused() == e) { // the receiver ended the reading: none of the reader's fault
				throw e;
			}
			throw ExchangeStatus.error(ExchangeStatus.READER_FAILED, "The reader \"" + entry.id() + "\" (" + entry.label()
					+ ") failed on " + in.shown() + ": " + said(e) + ". Tell its author.", e);
		}
	}

	/** Called by declarative services. */
	void activate(BundleContext bundleContext) {
		context.set(bundleContext);
	}

	/** Called by declarative services; doesn't touch the service itself. */
	void bind(ServiceReference<KnowledgeReader> reference) {
		String id = text(reference, "akashi.id", "");
		if (id.isEmpty()) {
			log("A reader of knowledge of " + reference.getBundle() + " has no property akashi.id and is not used.");
			return;
		}
		services.values().stream().filter(entry -> entry.id().equals(id)).findFirst()
				.ifPresent(entry -> log("Two readers of knowledge have the id \"" + id
						+ "\"; the one with the higher service ranking is used. The second is from "
						+ reference.getBundle() + ", ranking " + reference.getProperty(Constants.SERVICE_RANKING)));
		services.put(reference, new Entry(id, text(reference, "akashi.label", id), list(reference, "akashi.mediaTypes"),
				list(reference, "akashi.extensions"), new ServiceReader(id, () -> service(reference))));
	}

	/** Called by declarative services. */
	void unbind(ServiceReference<KnowledgeReader> reference) {
		services.remove(reference);
	}

	private KnowledgeReader service(ServiceReference<KnowledgeReader> reference) {
		BundleContext bundleContext = context.get();
		return bundleContext == null ? null : bundleContext.getService(reference);
	}

	private String ids() {
		return String.join(", ", all().stream().map(Entry::id).toList());
	}

	private static String text(ServiceReference<?> reference, String property, String otherwise) {
		return reference.getProperty(property) instanceof String text && !text.isBlank() ? text : otherwise;
	}

	private static List<String> list(ServiceReference<?> reference, String property) {
		Object value = reference.getProperty(property);
		return value instanceof String[] many ? List.of(many)
				: value instanceof String one && !one.isBlank() ? List.of(one.strip()) : List.of();
	}

	private static String said(Throwable e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	/** Into the log of the platform, where there is one. */
	private static void log(String message) {
		Bundle bundle = FrameworkUtil.getBundle(KnowledgeReaders.class);
		if (bundle != null) {
			ILog.of(bundle).warn(message);
		}
	}
}
