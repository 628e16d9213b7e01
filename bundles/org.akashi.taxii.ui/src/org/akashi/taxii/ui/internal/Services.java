package org.akashi.taxii.ui.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The registries of plug-ins. Any thread. */
final class Services {

	private Services() {
	}

	static <T> T of(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		ServiceReference<T> reference = context.getServiceReference(type);
		if (reference == null) {
			throw new IllegalStateException("The service " + type.getName()
					+ " is missing. Declarative services must be running; reinstall Akashi if they are.");
		}
		return context.getService(reference);
	}
}
