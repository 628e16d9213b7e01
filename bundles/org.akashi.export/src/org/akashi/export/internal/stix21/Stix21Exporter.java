package org.akashi.export.internal.stix21;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.BundleLines;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StrictWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Everything as one STIX 2.1 bundle, in the order of ids. Evidence travels in a property extension; its
 * extension-definition object and the identity that created it are then in the bundle, too ({@link StixBundles#write}
 * sees to that). What came in a bundle goes out in the same one, with its id and custom properties.
 */
public final class Stix21Exporter implements Exporter {

	/** {@code --format stix21}. */
	public static final String ID = "stix21";

	static final Option EVIDENCE = Option.flag("evidence", "Evidence",
			"Write the quotes that facts stand on, as an extension that other tools keep.", true);

	static final Option STRICT = Option.flag("strict", "Valid objects only",
			"Leave out objects that break a rule of STIX 2.1, and properties whose values are not of their type; without this, all is written as it is.",
			false);

	@Override
	public List<Option> options() {
		return List.of(EVIDENCE, STRICT);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Losses losses = new Losses();
		boolean evidence = request.isSet(EVIDENCE);
		if (request.isSet(STRICT)) {
			strictly(request.knowledge(), evidence, losses, out, monitor);
			return losses.report();
		}
		if (evidence && lines(request.knowledge(), losses, out, monitor)) {
			return losses.report();
		}
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			Iterator<StixObject> written = objects.map(object -> written(object, evidence, losses, monitor)).iterator();
			Optional<BundleFrame> frame = request.knowledge().frame();
			if (frame.isPresent()) {
				StixBundles.write(frame.get(), () -> written, out);
			} else {
				StixBundles.write(() -> written, out);
			}
		}
		return losses.report();
	}

	/** Whatever is kept as lines and wholly written goes out as it is. */
	private static boolean lines(Knowledge knowledge, Losses losses, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		BundleLines[] bundle = new BundleLines[1];
		boolean there = knowledge.lines((bytes, offset, length) -> {
			if (bundle[0] == null) {
				bundle[0] = new BundleLines(out);
			}
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			losses.written();
			bundle[0].add(bytes, offset, length);
		});
		if (bundle[0] != null) {
			bundle[0].end(id -> knowledge.object(id).isPresent());
		}
		return there && bundle[0] != null;
	}

	/** Only what is valid, and what was left out for that, by name. */
	private static void strictly(Knowledge knowledge, boolean evidence, Losses losses, OutputStream out, IProgressMonitor monitor) throws IOException {
		BundleLines bundle = new BundleLines(out);
		Set<String> there = new HashSet<>();
		try (Stream<StixObject> objects = knowledge.objects()) {
			for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
				StixObject object = all.next();
				StrictWriter.Written strict = StrictWriter.write(bare(object, evidence, losses, monitor), RuleOptions.DEFAULT);
				String reasons = strict.findings().stream().map(finding -> finding.path() + ": " + finding.message()).collect(Collectors.joining("; "));
				if (strict.line().isEmpty()) {
					losses.object(object, "It breaks rules of STIX 2.1 (option \"strict\"): " + reasons + ".");
					continue;
				}
				losses.written();
				there.add(object.getId());
				byte[] line = strict.line().get().getBytes(StandardCharsets.UTF_8);
				bundle.add(line, 0, line.length);
				if (!reasons.isEmpty()) {
					losses.property(object, "", "It was put right (option \"strict\"): " + reasons + ".");
				}
			}
		}
		bundle.end(there::contains);
	}

	private static StixObject written(StixObject object, boolean evidence, Losses losses, IProgressMonitor monitor) {
		losses.written();
		return bare(object, evidence, losses, monitor);
	}

	private static StixObject bare(StixObject object, boolean evidence, Losses losses, IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (evidence || object.getEvidence().isEmpty()) {
			return object;
		}
		losses.property(object, "evidence", "The option \"evidence\" is off: its quotes are left out.");
		StixObject bare = EcoreUtil.copy(object);
		bare.getEvidence().clear();
		return bare;
	}
}
