package org.akashi.tests;

import org.junit.jupiter.api.Assertions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The registries as the running framework gives them. */
final class Services {

	private Services() {
	}

	/** The service of this class; the test fails when there is none. */
	static <S> S get(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
		ServiceReference<S> reference = context.getServiceReference(type);
		Assertions.assertNotNull(reference, "Nobody offers " + type.getName());
		return context.getService(reference);
	}
}
