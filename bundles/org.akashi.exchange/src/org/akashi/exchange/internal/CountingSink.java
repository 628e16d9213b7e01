package org.akashi.exchange.internal;

import java.util.Objects;

import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.ReadLoss;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.StixIds;
import org.eclipse.core.runtime.IStatus;

/** Hands on what a reader gives, knows whether it gave anything, and whether the receiver had enough. */
public final class CountingSink implements KnowledgeSink {

	private final KnowledgeSink receiver;
	private boolean used;
	private RuntimeException refused;

	/** A sink before the real one. */
	public CountingSink(KnowledgeSink receiver) {
		this.receiver = receiver;
	}

	/** Whether an object or a loss was given. */
	public boolean used() {
		return used;
	}

	/** What the receiver threw, or null. */
	public RuntimeException refused() {
		return refused;
	}

	@Override
	public void object(StixObject object) {
		if (!StixIds.isId(object.getId())) {
			throw new IllegalArgumentException("it gave an object without a STIX id: " + object.getId());
		}
		used = true;
		handOn(() -> receiver.object(object));
	}

	@Override
	public void loss(ReadLoss loss) {
		Objects.requireNonNull(loss, "loss");
		used = true;
		handOn(() -> receiver.loss(loss));
	}

	@Override
	public void frame(BundleFrame frame) {
		handOn(() -> receiver.frame(frame));
	}

	@Override
	public void problem(IStatus problem) {
		Objects.requireNonNull(problem, "problem");
		handOn(() -> receiver.problem(problem));
	}

	private void handOn(Runnable call) {
		try {
			call.run();
		} catch (RuntimeException e) {
			refused = e;
			throw e;
		}
	}
}
