package org.akashi.indicator.ui.internal.life;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.indicator.life.LifeWords;
import org.akashi.indicator.life.Seen;
import org.akashi.stix.PartialDate;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.CaseQuery;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Tries a decay model: on one indicator, the selected one or one that is made up, whose curve follows each change, and on all of the
 * case, whose numbers are worked out by a job.
 */
final class LifeSimulator {

	private final DecayModels held;
	private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
	private final LifeCurve curve;
	private final Label words;
	private final Label effect;
	private final Spinner confidence;
	private final Text seenAt;
	private final Button add;
	private final LifeWords names;
	private final CaseQuery<ModelEffect> counts;
	private LifeFacts facts;
	private DecayModel model;
	private volatile DecayModels tried;
	/** Read by the job alone. */
	private List<LifeFacts> all;

	/**
	 * @param held  the models that hold
	 * @param facts of the indicator to try with; empty for one that is made up
	 */
	LifeSimulator(Composite parent, Case open, DecayModels held, Optional<LifeFacts> facts) {
		this.held = held;
		tried = held;
		this.facts = facts.orElseGet(() -> madeUp(80));
		names = new LifeWords(held, Locale.getDefault());
		Group group = new Group(parent, SWT.NONE);
		group.setText(facts.isPresent() ? Messages.Models_trySelected : Messages.Models_try);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).applyTo(group);
		label(group, Messages.Models_confidence);
		confidence = new Spinner(group, SWT.BORDER);
		confidence.setValues(this.facts.confidence() < 0 ? 50 : this.facts.confidence(), 0, 100, 0, 5, 20);
		AccessibleName.set(confidence, Messages.Models_confidence);
		confidence.addListener(SWT.Selection, event -> confidence());
		label(group, Messages.Models_seenOn);
		seenAt = new Text(group, SWT.BORDER);
		seenAt.setMessage(Messages.Extend_untilHint);
		seenAt.setText(now.minus(Duration.ofDays(14)).toString().substring(0, 10));
		AccessibleName.set(seenAt, Messages.Models_seenOn);
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(seenAt);
		seenAt.addListener(SWT.Modify, event -> checkDay());
		add = new Button(group, SWT.PUSH);
		add.setText(Messages.Models_addSighting);
		add.addListener(SWT.Selection, event -> sight());
		Button without = new Button(group, SWT.PUSH);
		without.setText(Messages.Models_noSightings);
		without.addListener(SWT.Selection, event -> withoutSightings());
		curve = new LifeCurve(group);
		GridDataFactory.fillDefaults().span(6, 1).grab(true, true).hint(560, 170).applyTo(curve);
		words = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(560, 2 * lineHeight(group)).applyTo(words);
		effect = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(560, 2 * lineHeight(group)).applyTo(effect);
		counts = new CaseQuery<>(Messages.Models_counting, group.getDisplay(), this::count, this::showEffect);
		group.addListener(SWT.Dispose, event -> counts.dispose());
	}

	private static int lineHeight(Group group) {
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(group);
		try {
			return gc.getFontMetrics().getHeight() + 2;
		} finally {
			gc.dispose();
		}
	}

	private static void label(Group group, String text) {
		new Label(group, SWT.NONE).setText(text);
	}

	private LifeFacts madeUp(int sure) {
		return new LifeFacts(List.of(), sure, now.minus(Duration.ofDays(45)), Optional.empty(), false, List.of(), List.of());
	}

	/** Tries a model in place of the one that holds. */
	void show(DecayModel next, DecayModels withIt) {
		model = next;
		tried = withIt;
		draw();
		counts.request();
	}

	private void draw() {
		if (model == null) {
			return;
		}
		curve.show(new LifeCurve.Shown(facts, model, now, model.points().stream().map(point -> names.action(point.action())).toList()));
		// The model is tried on this indicator whatever its type is.
		DecayModels only = new DecayModels(List.of(new DecayModel(DecayModels.OTHER, names.name(model), java.util.Set.of(), model.decay(), model.base(), model.points(), "")));
		Life life = LifeCycle.of(facts, only, now);
		words.setText(NLS.bind(Messages.Life_head, names.state(life.state()), life.score()) + new LifeWords(only, Locale.getDefault()).explain(life).replace("&", "&&"));
	}

	private void confidence() {
		facts = new LifeFacts(facts.types(), confidence.getSelection(), facts.validFrom(), facts.validUntil(), facts.revoked(), facts.seen(), facts.decisions());
		draw();
	}

	private Optional<Instant> day() {
		return PartialDate.of(seenAt.getText().strip()).map(PartialDate::first).filter(at -> !at.isAfter(now));
	}

	private void checkDay() {
		add.setEnabled(day().isPresent());
	}

	private void sight() {
		day().ifPresent(at -> {
			facts = facts.with(Seen.once(at));
			draw();
		});
	}

	private void withoutSightings() {
		facts = new LifeFacts(facts.types(), facts.confidence(), facts.validFrom(), facts.validUntil(), facts.revoked(), List.of(), List.of());
		draw();
	}

	private ModelEffect count(Case open, IProgressMonitor monitor) {
		if (all == null) {
			all = ModelEffect.facts(open, monitor);
		}
		return ModelEffect.of(all, held, tried, now, monitor);
	}

	private void showEffect(ModelEffect answer) {
		if (effect.isDisposed() || answer == null) {
			return;
		}
		StringBuilder text = new StringBuilder(Messages.Models_effect);
		for (State state : State.values()) {
			int before = answer.now().getOrDefault(state, 0);
			int after = answer.would().getOrDefault(state, 0);
			if (before > 0 || after > 0) {
				text.append(text.length() == Messages.Models_effect.length() ? " " : "  ·  ").append(names.state(state)).append(' ')
						.append(before == after ? Integer.toString(after) : before + " → " + after);
			}
		}
		effect.setText(text.toString());
		effect.getParent().layout();
	}
}
