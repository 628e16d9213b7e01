package org.akashi.indicator.ui.internal.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeWords;
import org.akashi.model.Indicator;
import org.akashi.review.life.CaseLife;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The indicators that wait for somebody, those first that have waited longest.
 *
 * @param rows  them
 * @param total how many indicators the case has
 */
record DueRows(List<Row> rows, int total) {

	/**
	 * One of them.
	 *
	 * @param id    STIX id
	 * @param name  its name, defanged
	 * @param state its state in words
	 * @param score its score
	 * @param asks  what the score asks for, in words; {@code ""} when it is due only later
	 * @param due   the day from which it is due
	 * @param why   why it stands so
	 */
	record Row(String id, String name, String state, int score, String asks, Instant due, String why) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter == Entry.class ? adapter.cast(new Entry(id, "indicator", name)) : null;
		}
	}

	/**
	 * Reads them.
	 *
	 * @param within days: those too that will be due until then, or end
	 */
	static DueRows read(Case open, Instant now, int within, IProgressMonitor monitor) {
		CaseLife lives = CaseLife.of(open);
		LifeWords words = new LifeWords(lives.models(), Locale.getDefault());
		Instant until = now.plus(Duration.ofDays(within));
		List<Row> rows = new ArrayList<>();
		List<Entry> all = open.index().ofType("indicator");
		for (Entry entry : all) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			open.read(() -> open.index().find(entry.id()).map(object -> row((Indicator) object, lives, words, now, until))).flatMap(row -> row).ifPresent(rows::add);
		}
		rows.sort(Comparator.comparing(Row::due).thenComparing(Row::name).thenComparing(Row::id));
		return new DueRows(List.copyOf(rows), all.size());
	}

	private static Optional<Row> row(Indicator indicator, CaseLife lives, LifeWords words, Instant now, Instant until) {
		Life life = lives.life(indicator, now);
		boolean waits = life.asks().isPresent();
		boolean soon = life.state() == Life.State.ACTIVE && (life.dueAt().filter(at -> !at.isAfter(until)).isPresent() || life.expiresAt().filter(at -> !at.isAfter(until)).isPresent());
		if (!waits && !soon) {
			return Optional.empty();
		}
		Instant due = life.dueAt().filter(at -> life.expiresAt().isEmpty() || at.isBefore(life.expiresAt().get())).or(life::expiresAt).orElse(now);
		return Optional.of(new Row(indicator.getId(), SelectedIndicators.name(indicator), words.state(life.state()), life.score(),
				life.asks().map(words::action).orElse(""), due, words.explain(life)));
	}
}
