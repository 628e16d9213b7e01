package org.akashi.report.ui.internal;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.PageRenderers;
import org.akashi.report.ReportReaders;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The registries of plug-ins that importing and reviewing need. Any thread. */
public final class Registries {

	private Registries() {
	}

	/** All readers of reports. */
	public static ReportReaders readers() {
		return service(ReportReaders.class);
	}

	/** All that draw pages of reports. */
	public static PageRenderers renderers() {
		return service(PageRenderers.class);
	}

	/** All readers of knowledge. */
	public static KnowledgeReaders knowledge() {
		return service(KnowledgeReaders.class);
	}

	/** All extractors of mentions. */
	public static Extractors extractors() {
		return service(Extractors.class);
	}

	/** All known names. */
	public static KnownNames names() {
		return service(KnownNames.class);
	}

	private static <T> T service(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Registries.class).getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("The service " + type.getName()
					+ " is missing. Declarative services must be running; reinstall Akashi if they are.");
		}
		return context.getService(reference);
	}
}
