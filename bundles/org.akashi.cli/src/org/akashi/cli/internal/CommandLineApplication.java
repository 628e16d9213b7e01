package org.akashi.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.export.Exporters;
import org.akashi.export.spi.Exporter;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.mention.spi.NameSource;
import org.akashi.mention.spi.ProposalFinder;
import org.akashi.report.ReportReaders;
import org.akashi.report.spi.ReportReader;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** {@code org.akashi.cli.application}: the command line as a headless application of the platform. */
public final class CommandLineApplication implements IApplication {

	/** The caller's folder, set by the start script: the framework may run in another. */
	private static final String FOLDER = "akashi.cwd";
	private static final String ANALYST = "akashi.analyst";
	private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

	private static final Map<String, Class<?>> KINDS = Map.of("reader", ReportReader.class, "extractor",
			MentionExtractor.class, "proposals", ProposalFinder.class, "names", NameSource.class, "knowledge",
			KnowledgeReader.class, "exporter", Exporter.class);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		Console console = Console.of(System.in, new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err),
				Path.of(System.getProperty(FOLDER, System.getProperty("user.dir"))), Terminal.present());
		BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
		try {
			Session session = new Session(console, service(bundles, ReportReaders.class),
					service(bundles, Extractors.class), service(bundles, KnownNames.class),
					service(bundles, KnowledgeReaders.class), service(bundles, Exporters.class), () -> plugins(bundles), bundles.getBundle().getVersion().toString(),
					System.getProperty(ANALYST, System.getProperty("user.name", "unknown")), Clock.systemUTC());
			return CommandRun.run(session, (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		} catch (CommandFailure e) {
			console.complain(e.getMessage());
			return e.exitCode();
		}
	}

	@Override
	public void stop() {
		// A command that is under way ends with the process; a case is never left half written.
	}

	private static <T> T service(BundleContext bundles, Class<T> type) {
		ServiceTracker<T, T> tracker = new ServiceTracker<>(bundles, type, null);
		tracker.open();
		try {
			T service = tracker.waitForService(PATIENCE);
			if (service != null) {
				return service;
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		throw new CommandFailure(ExitCode.INTERNAL, "the service " + type.getName()
				+ " is not there: the installation is incomplete, or declarative services are not started", null);
	}

	private static List<Plugin> plugins(BundleContext bundles) {
		List<Plugin> plugins = new ArrayList<>();
		KINDS.forEach((kind, type) -> {
			try {
				ServiceReference<?>[] references = bundles.getServiceReferences(type.getName(), null);
				for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
					plugins.add(new Plugin(kind, text(reference, "akashi.id", "?"), text(reference, "akashi.label", ""),
							reference.getBundle().getSymbolicName(), reference.getBundle().getVersion().toString()));
				}
			} catch (InvalidSyntaxException e) {
				throw new IllegalStateException("No filter was given", e);
			}
		});
		plugins.sort(Comparator.comparing(Plugin::kind).thenComparing(Plugin::id).thenComparing(Plugin::bundle));
		return plugins;
	}

	private static String text(ServiceReference<?> reference, String property, String otherwise) {
		return reference.getProperty(property) instanceof String text ? text : otherwise;
	}
}
