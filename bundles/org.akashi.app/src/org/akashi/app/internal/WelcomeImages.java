package org.akashi.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The product's own picture. */
final class WelcomeImages {

	private static final String LOGO = "org.akashi.app/logo";

	private WelcomeImages() {
	}

	/** The seal, 64 pixels. Shared: never dispose it. UI thread. */
	static Image logo() {
		var registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(LOGO) == null) {
			registry.put(LOGO, ImageDescriptor
					.createFromURL(Platform.getBundle("org.akashi.app").getEntry("icons/akashi.svg")));
		}
		return registry.get(LOGO);
	}
}
