package org.akashi.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.internal.imports.Arrival;
import org.akashi.exchange.internal.imports.SourceText;
import org.akashi.model.StixObject;
import org.akashi.report.ReportFile;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes knowledge files into a case, each as one step that can be undone. An object that the case holds already is
 * replaced by a newer version only; what is older, or different without being newer, is reported and stays out. The file
 * is kept with the case, and each object that came of it has evidence that leads back to it.
 */
public final class KnowledgeImport {

	/** Why an object of the file is not in the case as the file has it. */
	public enum Reason {
		/** The case holds a newer version. */
		OLDER,
		/** The case holds another object with the same id and the same version. */
		DIFFERENT,
		/** The line of the case can't be read, so that it can't be compared. */
		UNREADABLE
	}

	/**
	 * An object that was not taken over.
	 *
	 * @param id     its id
	 * @param name   its name for people, may be {@code ""}
	 * @param reason why
	 */
	public record Kept(String id, String name, Reason reason) {

		/** The reason as a sentence. */
		public String why() {
			return switch (reason) {
				case OLDER -> "The case holds a newer version of it, which stays.";
				case DIFFERENT -> "The case holds another object with this id and version, which stays.";
				case UNREADABLE -> "The case's own line of it can't be read, so it stays as it is.";
			};
		}
	}

	/**
	 * What became of a file.
	 *
	 * @param file     its name
	 * @param sha256   its key among the reports of the case
	 * @param format   id of the reader that read it
	 * @param added    objects that are new in the case
	 * @param updated  objects that replaced an older version
	 * @param same     objects that the case held already
	 * @param kept     objects that were not taken over, and why
	 * @param losses   what of the file is in no object
	 * @param problems what is wrong in the file
	 */
	public record Result(String file, String sha256, String format, int added, int updated, int same, List<Kept> kept,
			List<ReadLoss> losses, List<IStatus> problems) {

		public Result {
			kept = List.copyOf(kept);
			losses = List.copyOf(losses);
			problems = List.copyOf(problems);
		}

		/** The number of different objects in the file. */
		public int objects() {
			return added + updated + same + kept.size();
		}
	}

	/** From this confidence on, a file is taken as knowledge without asking. */
	public static final int SURE = 80;

	/** Of STIX 2.1, section 8, and {@code spec_version} of 2.0. */
	private static final Set<String> BUNDLE_PROPERTIES = Set.of("type", "id", "objects", "spec_version");

	private final Case target;
	private final KnowledgeReaders readers;
	private final String analyst;
	private final Clock clock;

	/**
	 * An import into a case.
	 *
	 * @param target  the case, writable
	 * @param readers read the files
	 * @param analyst who imports: recorded in the evidence
	 * @param clock   the time, for the evidence
	 */
	public KnowledgeImport(Case target, KnowledgeReaders readers, String analyst, Clock clock) {
		this.target = Objects.requireNonNull(target, "target");
		this.readers = Objects.requireNonNull(readers, "readers");
		this.analyst = Objects.requireNonNull(analyst, "analyst");
		this.clock = Objects.requireNonNull(clock, "clock");
	}

	/**
	 * Imports one file.
	 *
	 * @param in      the file
	 * @param format  id of its format, or empty to recognise it
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException with a code of {@link ExchangeStatus} when it can't be read, of
	 *                       {@link org.akashi.store.CaseStatus} when the case can't be changed; then nothing has changed
	 * @throws OperationCanceledException when cancelled; then nothing has changed
	 */
	public Result file(InputFile in, Optional<String> format, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, in.name(), 100);
		ReadKnowledge read = ReadKnowledge.of(readers, in, format, progress.split(60));
		ReportFile source = ReportFile.of(in.name(), in.bytes(), read.format().mediaTypes().stream().findFirst().orElse(""), in.name());
		SourceText text = SourceText.of(source, read);
		text.keep(source, target.reports());
		progress.worked(10);
		List<StixObject> objects = read.objects();
		Arrival arrival = new Arrival(text, read.format().id(), analyst, clock.instant());
		target.history().execute("Import " + in.name() + ": " + objects.size() + (objects.size() == 1 ? " object" : " objects"),
				edit -> {
					arrival.begin();
					edit.bring(source.sha256());
					for (StixObject object : objects) {
						if (progress.isCanceled()) {
							throw new OperationCanceledException();
						}
						arrival.take(object, edit, target.index());
					}
				});
		return new Result(in.name(), source.sha256(), read.format().id(), arrival.added(), arrival.updated(), arrival.same(),
				new ArrayList<>(arrival.kept()), losses(read), read.problems());
	}

	/** What the file lost, its bundle's own properties included: a case has no place for them. */
	private static List<ReadLoss> losses(ReadKnowledge read) {
		List<ReadLoss> losses = new ArrayList<>(read.losses());
		read.frame().ifPresent(frame -> frame.properties().keySet().stream().filter(name -> !BUNDLE_PROPERTIES.contains(name))
				.forEach(name -> losses.add(new ReadLoss("$." + name, 0, name, "A case has no place for a property of the bundle itself."))));
		return losses;
	}
}
