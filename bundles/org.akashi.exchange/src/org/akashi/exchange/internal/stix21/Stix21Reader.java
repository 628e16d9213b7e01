package org.akashi.exchange.internal.stix21;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.model.StixObject;
import org.akashi.stix.ReadFault;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixIds;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/** STIX 2.1: a bundle, one object, a list of objects, or an object a line. */
public final class Stix21Reader implements KnowledgeReader {

	/** {@code --from stix21}. */
	public static final String ID = "stix21";

	private static final Pattern OURS = Pattern.compile("\"spec_version\"\\s*:\\s*\"2\\.1\"");
	private static final Pattern OLDER = Pattern.compile("\"spec_version\"\\s*:\\s*\"2\\.0\"");
	private static final Pattern BUNDLE = Pattern.compile("\"type\"\\s*:\\s*\"bundle\"|\"id\"\\s*:\\s*\"bundle--");
	private static final Pattern OBJECT = Pattern.compile("\"id\"\\s*:\\s*\"[a-z][a-z0-9-]+--[0-9a-f]{8}-");

	@Override
	public int confidence(FileHead head) {
		if (!head.looksLikeJson()) {
			return NONE;
		}
		String text = head.text();
		boolean object = OBJECT.matcher(text).find();
		if (object && OURS.matcher(text).find()) {
			return 95;
		}
		if (OLDER.matcher(text).find()) {
			return object ? POSSIBLE : NONE;
		}
		// A bundle of 2.0 may have its version at the end, one of observables in 2.1 none at all.
		return BUNDLE.matcher(text).find() ? LIKELY : object ? 50 : NONE;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		Reading reading = new Reading(sink, monitor);
		try (InputStream stream = in.open()) {
			StixBundles.readFramed(stream, reading::object, sink::frame, reading::fault);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(in, e);
		}
		if (reading.objects == 0 && reading.broken != null) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as STIX 2.1: "
					+ reading.broken.describe() + ". Check the file where that is, or name its format.");
		}
	}

	/** What is found in one file. */
	private static final class Reading {

		private final KnowledgeSink sink;
		private final IProgressMonitor monitor;
		private int objects;
		private ReadFault broken;

		Reading(KnowledgeSink sink, IProgressMonitor monitor) {
			this.sink = sink;
			this.monitor = monitor;
		}

		void object(StixObject object) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (!StixIds.isId(object.getId())) {
				sink.loss("", 0, String.valueOf(object.getId()), "An object without a valid id can't be kept.");
				return;
			}
			objects++;
			sink.object(object);
		}

		void fault(IStatus status) {
			if (status instanceof ReadFault fault) {
				if (fault.isLost()) {
					sink.loss(fault.path(), fault.line(), "", fault.getMessage());
				}
				if (fault.getSeverity() >= IStatus.ERROR && broken == null) {
					broken = fault;
				}
			}
			sink.problem(status);
		}
	}
}
