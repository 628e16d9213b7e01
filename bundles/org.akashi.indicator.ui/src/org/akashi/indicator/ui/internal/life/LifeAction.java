package org.akashi.indicator.ui.internal.life;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** What a person can decide about the lives of indicators: the texts of its command and dialog, and what the dialog asks for. */
enum LifeAction {

	/** It still holds. */
	EXTEND(true, false, false),
	/** It holds no longer. */
	EXPIRE(false, false, false),
	/** It is withdrawn, with a reason. */
	REVOKE(false, false, true),
	/** It was seen. */
	SIGHT(false, true, false);

	private final boolean until;
	private final boolean sighting;
	private final boolean needsWhy;

	LifeAction(boolean until, boolean sighting, boolean needsWhy) {
		this.until = until;
		this.sighting = sighting;
		this.needsWhy = needsWhy;
	}

	/** The action of a command, {@code org.akashi.indicator.ui.life.extend}. */
	static Optional<LifeAction> of(String command) {
		for (LifeAction action : values()) {
			if (command.equals("org.akashi.indicator.ui.life." + action.name().toLowerCase(java.util.Locale.ROOT))) {
				return Optional.of(action);
			}
		}
		return Optional.empty();
	}

	/** Whether it asks until when. */
	boolean asksUntil() {
		return until;
	}

	/** Whether it asks when, how often and where something was seen. */
	boolean isSighting() {
		return sighting;
	}

	/** Whether there must be a reason. */
	boolean needsWhy() {
		return needsWhy;
	}

	/** The title of its dialog. */
	String title() {
		return switch (this) {
			case EXTEND -> Messages.Extend_title;
			case EXPIRE -> Messages.Expire_title;
			case REVOKE -> Messages.Revoke_title;
			case SIGHT -> Messages.Sight_title;
		};
	}

	/** What it does, in a sentence. */
	String hint() {
		return switch (this) {
			case EXTEND -> Messages.Extend_hint;
			case EXPIRE -> Messages.Expire_hint;
			case REVOKE -> Messages.Revoke_hint;
			case SIGHT -> Messages.Sight_hint;
		};
	}

	/** What Undo will call it. */
	String step(int number) {
		return NLS.bind(switch (this) {
			case EXTEND -> Messages.Extend_step;
			case EXPIRE -> Messages.Expire_step;
			case REVOKE -> Messages.Revoke_step;
			case SIGHT -> Messages.Sight_step;
		}, number);
	}
}
