package org.akashi.indicator.ui.internal.table;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** Loads the many classes of the grid on a worker thread before the first one is made: on the UI thread that takes a second. */
final class GridClasses {

	private static final AtomicBoolean LOADED = new AtomicBoolean();
	private static final String[] PACKAGES = { "config", "coordinate", "data", "edit", "filterrow", "freeze", "grid", "hideshow", "layer", "painter",
			"reorder", "resize", "selection", "sort", "style", "ui", "viewport", "command" };

	private GridClasses() {
	}

	/** Runs something on the UI thread once they are loaded: at once when they are. UI thread. */
	static void whenLoaded(Display display, Runnable then) {
		Bundle bundle = FrameworkUtil.getBundle(ILayer.class);
		if (LOADED.get() || bundle == null) {
			then.run();
			return;
		}
		Job job = Job.create(Messages.Table_listing, (ICoreRunnable) monitor -> {
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			for (String part : PACKAGES) {
				for (String resource : wiring.listResources("/org/eclipse/nebula/widgets/nattable/" + part, "*.class",
						BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
					load(wiring.getClassLoader(), resource.substring(0, resource.length() - ".class".length()).replace('/', '.'));
				}
			}
			LOADED.set(true);
			if (!display.isDisposed()) {
				display.asyncExec(then);
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private static void load(ClassLoader loader, String name) {
		try {
			Class.forName(name, false, loader);
		} catch (ClassNotFoundException | LinkageError e) {
			// It needs what isn't installed, so the grid doesn't need it.
			return;
		}
	}
}
