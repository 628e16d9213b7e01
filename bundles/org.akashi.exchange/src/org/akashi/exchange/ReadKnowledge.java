package org.akashi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

/**
 * All that one file gave, in memory.
 *
 * @param format   the reader that read it
 * @param objects  in the order of the file
 * @param losses   what is in no object
 * @param problems what is wrong in the file
 * @param frame    what the STIX bundle has besides its objects; empty unless the file is one such bundle
 */
public record ReadKnowledge(KnowledgeReaders.Entry format, List<StixObject> objects, List<ReadLoss> losses,
		List<IStatus> problems, Optional<BundleFrame> frame) {

	/**
	 * Reads a file.
	 *
	 * @param format  id of its format, or empty to recognise it
	 * @param monitor progress and cancellation, or null
	 * @throws CoreException as {@link KnowledgeReaders#read(InputFile, KnowledgeSink, IProgressMonitor)}
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static ReadKnowledge of(KnowledgeReaders readers, InputFile in, Optional<String> format, IProgressMonitor monitor)
			throws CoreException {
		Collected found = new Collected();
		KnowledgeReaders.Entry used = format.isPresent() ? readers.read(format.get(), in, found, monitor)
				: readers.read(in, found, monitor);
		return new ReadKnowledge(used, found.objects, found.losses, found.problems,
				found.frames.size() == 1 ? Optional.of(found.frames.getFirst()) : Optional.empty());
	}

	private static final class Collected implements KnowledgeSink {

		private final List<StixObject> objects = new ArrayList<>();
		private final List<ReadLoss> losses = new ArrayList<>();
		private final List<IStatus> problems = new ArrayList<>();
		private final List<BundleFrame> frames = new ArrayList<>();

		@Override
		public void object(StixObject object) {
			objects.add(object);
		}

		@Override
		public void loss(ReadLoss loss) {
			losses.add(loss);
		}

		@Override
		public void frame(BundleFrame frame) {
			frames.add(frame);
		}

		@Override
		public void problem(IStatus problem) {
			problems.add(problem);
		}
	}
}
