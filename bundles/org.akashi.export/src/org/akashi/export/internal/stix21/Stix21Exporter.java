package org.akashi.export.internal.stix21;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixBundles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything as one STIX 2.1 bundle, in the order of ids. Evidence travels in a property extension; its
 * extension-definition object and the identity that created it are then in the bundle, too.
 */
public final class Stix21Exporter implements Exporter {

	/** {@code --format stix21}. */
	public static final String ID = "stix21";

	static final Option EVIDENCE = Option.flag("evidence", "Evidence",
			"Write the quotes that facts stand on, as an extension that other tools keep.", true);

	@Override
	public List<Option> options() {
		return List.of(EVIDENCE);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Losses losses = new Losses();
		boolean evidence = request.isSet(EVIDENCE);
		boolean quoted;
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			quoted = evidence && objects.anyMatch(object -> !object.getEvidence().isEmpty());
		}
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			Iterator<StixObject> all = objects.iterator();
			StixBundles.write(() -> new Written(all, quoted, evidence, losses, monitor), out);
		}
		return losses.report();
	}

	/** The objects of the bundle: first what the evidence needs to be understood, then all others. */
	private static final class Written implements Iterator<StixObject> {

		private final Iterator<StixObject> all;
		private final boolean evidence;
		private final Losses losses;
		private final IProgressMonitor monitor;
		private final Iterator<StixObject> definitions;
		private final Set<String> definitionIds = new LinkedHashSet<>();
		private StixObject next;

		Written(Iterator<StixObject> all, boolean quoted, boolean evidence, Losses losses, IProgressMonitor monitor) {
			this.all = all;
			this.evidence = evidence;
			this.losses = losses;
			this.monitor = monitor;
			List<StixObject> needed = quoted ? List.of(EvidenceExtension.identity(), EvidenceExtension.definition())
					: List.of();
			needed.forEach(object -> definitionIds.add(object.getId()));
			definitions = needed.iterator();
		}

		@Override
		public boolean hasNext() {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			while (next == null && definitions.hasNext()) {
				next = definitions.next();
			}
			while (next == null && all.hasNext()) {
				StixObject candidate = all.next();
				next = definitionIds.contains(candidate.getId()) ? null : candidate;
			}
			return next != null;
		}

		@Override
		public StixObject next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			StixObject object = next;
			next = null;
			losses.written();
			if (evidence || object.getEvidence().isEmpty()) {
				return object;
			}
			losses.property(object, "evidence", "The option \"evidence\" is off: its quotes are left out.");
			StixObject bare = EcoreUtil.copy(object);
			bare.getEvidence().clear();
			return bare;
		}
	}
}
