package org.akashi.exchange.internal.stix20;

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
import org.akashi.stix.Stix20;
import org.akashi.stix.StixIds;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * STIX 2.0: a bundle, one object or a list of objects, as STIX 2.1. Nothing is lost: what 2.1 has no place for stands in an
 * extension of the object (see {@link Stix20}).
 */
public final class Stix20Reader implements KnowledgeReader {

	/** {@code --from stix20}. */
	public static final String ID = "stix20";

	private static final Pattern VERSION = Pattern.compile("\"spec_version\"\\s*:");
	private static final Pattern OURS = Pattern.compile("\"spec_version\"\\s*:\\s*\"2\\.0\"");
	private static final Pattern NEWER = Pattern.compile("\"spec_version\"\\s*:\\s*\"2\\.1\"");
	/** In 2.1 an object that has a version has a {@code spec_version}, too. */
	private static final Pattern VERSIONED = Pattern.compile("\"id\"\\s*:\\s*\"(?!bundle)[a-z][a-z0-9-]+--[0-9a-f]{8}-");
	private static final Pattern MODIFIED = Pattern.compile("\"modified\"\\s*:");

	@Override
	public int confidence(FileHead head) {
		if (!head.looksLikeJson()) {
			return NONE;
		}
		String text = head.text();
		boolean objects = VERSIONED.matcher(text).find();
		if (OURS.matcher(text).find()) {
			return NEWER.matcher(text).find() ? POSSIBLE : objects ? 97 : LIKELY;
		}
		if (VERSION.matcher(text).find()) {
			return NONE;
		}
		return objects && MODIFIED.matcher(text).find() ? 70 : NONE;
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		Reading reading = new Reading(sink, monitor);
		try (InputStream stream = in.open()) {
			Stix20.read(stream, reading::object, reading::fault);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(in, e);
		}
		if (reading.broken != null) {
			throw ExchangeStatus.error(ExchangeStatus.BROKEN, in.shown() + " can't be read as STIX 2.0: " + reading.broken.describe()
					+ ". Check the file where that is, or name its format.");
		}
	}

	/** What is found in one file. */
	private static final class Reading {

		private final KnowledgeSink sink;
		private final IProgressMonitor monitor;
		/** What stopped the reading before there was any object. */
		private ReadFault broken;

		Reading(KnowledgeSink sink, IProgressMonitor monitor) {
			this.sink = sink;
			this.monitor = monitor;
		}

		void object(StixObject object) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (StixIds.isId(object.getId())) {
				sink.object(object);
			} else {
				sink.loss("", 0, String.valueOf(object.getId()), "An object without a valid id can't be kept.");
			}
		}

		void fault(IStatus status) {
			if (status instanceof ReadFault fault && fault.isLost()) {
				sink.loss(fault.path(), fault.line(), "", fault.getMessage());
				broken = fault.path().equals("$") ? fault : broken;
			}
			sink.problem(status);
		}
	}
}
