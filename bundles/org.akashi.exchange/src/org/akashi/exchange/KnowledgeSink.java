package org.akashi.exchange;

import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.eclipse.core.runtime.IStatus;

/** Takes what a reader finds. Not for several threads at once. */
public interface KnowledgeSink {

	/**
	 * Takes an object. It has an id and belongs to the sink from then on. An object may be given again; the later one
	 * with the same id and {@code modified} says the same as the earlier.
	 */
	void object(StixObject object);

	/** Takes a thing of the source that is not in any object. */
	void loss(ReadLoss loss);

	/**
	 * Takes a thing of the source that is not in any object.
	 *
	 * @param path   where: JSON path, XPath, {@code row 3, column 2}
	 * @param line   from 1; 0 when unknown
	 * @param what   the thing, as the source calls it: {@code Attribute[pgp-public-key]}, shortened
	 * @param reason why it is not carried, in one sentence
	 */
	default void loss(String path, int line, String what, String reason) {
		loss(new ReadLoss(path, line, what, reason));
	}

	/**
	 * Takes what a STIX bundle has besides its objects, which only a bundle can have again: its id, custom properties.
	 * Others have no use for it.
	 */
	default void frame(BundleFrame frame) {
	}

	/** Takes what is wrong in the source though it was read: a bad date, an unknown type that was kept as custom. */
	void problem(IStatus problem);
}
