package org.akashi.store.internal;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.akashi.model.StixObject;

/**
 * The EObjects that were made from lines. One id gives one instance as long as anybody holds it; what nobody holds may
 * go when memory is short, since its line says everything.
 */
final class LiveObjects {

	private static final class Held extends SoftReference<StixObject> {

		private final String id;

		Held(String id, StixObject object, ReferenceQueue<StixObject> queue) {
			super(object, queue);
			this.id = id;
		}
	}

	private final Map<String, Held> held = new HashMap<>();
	private final ReferenceQueue<StixObject> cleared = new ReferenceQueue<>();

	/** The instance with this id, made when there is none; a supplier may give null. */
	synchronized StixObject get(String id, Supplier<StixObject> maker) {
		StixObject object = peek(id);
		if (object == null) {
			object = maker.get();
			if (object != null) {
				put(id, object);
			}
		}
		return object;
	}

	/** The instance with this id if there is one, also of an object that was removed and may come back by undo. */
	synchronized StixObject peek(String id) {
		Held reference = held.get(id);
		return reference == null ? null : reference.get();
	}

	synchronized void put(String id, StixObject object) {
		for (Held gone = (Held) cleared.poll(); gone != null; gone = (Held) cleared.poll()) {
			held.remove(gone.id, gone);
		}
		held.put(id, new Held(id, object, cleared));
	}

	synchronized void drop(String id) {
		held.remove(id);
	}
}
