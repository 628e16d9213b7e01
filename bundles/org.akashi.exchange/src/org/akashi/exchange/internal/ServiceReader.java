package org.akashi.exchange.internal;

import java.util.function.Supplier;

import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Stands for a reader of a plug-in and loads it only when it is first asked. */
public final class ServiceReader implements KnowledgeReader {

	private final String id;
	private final Supplier<KnowledgeReader> service;

	/**
	 * @param id      for messages
	 * @param service gives the service, or null when its plug-in is gone
	 */
	public ServiceReader(String id, Supplier<KnowledgeReader> service) {
		this.id = id;
		this.service = service;
	}

	@Override
	public int confidence(FileHead head) {
		return loaded().confidence(head);
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		loaded().read(in, sink, monitor);
	}

	private KnowledgeReader loaded() {
		KnowledgeReader reader = service.get();
		if (reader == null) {
			throw new IllegalStateException("the plug-in of the reader \"" + id + "\" could not be started or is gone");
		}
		return reader;
	}
}
