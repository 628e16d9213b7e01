package org.akashi.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;

/** Stands for an exporter of a plug-in and loads it only when it is first asked. */
public final class ServiceExporter implements Exporter {

	private final String id;
	private final Supplier<Exporter> service;

	/**
	 * @param id      for messages
	 * @param service gives the service, or null when its plug-in is gone
	 */
	public ServiceExporter(String id, Supplier<Exporter> service) {
		this.id = id;
		this.service = service;
	}

	@Override
	public List<Option> options() {
		return loaded().options();
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		return loaded().export(request, out, monitor);
	}

	private Exporter loaded() {
		Exporter exporter = service.get();
		if (exporter == null) {
			throw new IllegalStateException("the plug-in of the exporter \"" + id + "\" could not be started or is gone");
		}
		return exporter;
	}
}
