package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeWords;
import org.akashi.indicator.ui.internal.table.AddedColumn;
import org.akashi.indicator.ui.internal.table.ColumnKind;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.review.life.CaseLife;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.CaseChanges;

/** What the indicator table says of lives: state, score, and when they are due. */
public enum LifeColumn implements AddedColumn {

	/** Active, due for review, expired… */
	STATE("life.state", ColumnKind.CHOICE, 120, true),
	/** 0 to 100. */
	SCORE("life.score", ColumnKind.NUMBER, 70, true),
	/** The day from which somebody should look, or when it ends if that is sooner. */
	DUE("life.due", ColumnKind.DATE, 100, false);

	private final String id;
	private final ColumnKind kind;
	private final int width;
	private final boolean first;

	LifeColumn(String id, ColumnKind kind, int width, boolean first) {
		this.id = id;
		this.kind = kind;
		this.width = width;
		this.first = first;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label() {
		return switch (this) {
			case STATE -> Messages.Column_state;
			case SCORE -> Messages.Column_score;
			case DUE -> Messages.Column_due;
		};
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public ColumnKind kind() {
		return kind;
	}

	@Override
	public boolean shownAtFirst() {
		return first;
	}

	@Override
	public Answers answers(Case open) {
		CaseLife lives = CaseLife.of(open);
		LifeWords words = new LifeWords(lives.models(), Locale.getDefault());
		Instant now = Instant.now();
		return new Answers() {

			@Override
			public String text(Indicator indicator) {
				Life life = lives.life(indicator, now);
				return switch (LifeColumn.this) {
					case STATE -> words.state(life.state());
					case SCORE -> Integer.toString(life.score());
					case DUE -> life.dueAt().or(life::expiresAt).map(at -> at.toString().substring(0, 10)).orElse("");
				};
			}

			@Override
			public String why(Indicator indicator) {
				return words.explain(lives.life(indicator, now));
			}
		};
	}

	@Override
	public boolean outdatedBy(CaseChanges changes) {
		return changes.touches(CaseTexts.Kind.SETTING, DecayModels.SETTING);
	}

	@Override
	public Set<String> alsoChanged(Case open, CaseChanges changes) {
		Set<String> sighted = new HashSet<>();
		for (String id : changes.objects()) {
			if (id.startsWith("sighting--")) {
				open.index().find(id).filter(Sighting.class::isInstance).map(Sighting.class::cast).map(Sighting::getSightingOfRef).ifPresent(sighted::add);
			}
		}
		return sighted;
	}
}
