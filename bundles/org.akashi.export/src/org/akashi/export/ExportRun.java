package org.akashi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.internal.redaction.Redaction;
import org.akashi.export.internal.stages.LifeStage;
import org.akashi.export.internal.stages.SelectionStage;
import org.akashi.export.internal.stages.SinceStage;
import org.akashi.export.internal.stages.Stage;
import org.akashi.export.internal.stages.WarningStage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The one way from knowledge to a file, for the wizard, the command line and saved profiles: the same knowledge and the
 * same plan give the same bytes. Selection, time, life, warning lists and audience each take away in turn, and what they
 * take is in the report beside what the format can't carry. May be used for many exports; thread-safe.
 */
public final class ExportRun {

	private final Exporters exporters;
	private final IndicatorRules rules;

	/** With the formats of these exporters, without the settings of a case. */
	public ExportRun(Exporters exporters) {
		this(exporters, IndicatorRules.DEFAULTS);
	}

	/** With the formats of these exporters and the rules of a case. */
	public ExportRun(Exporters exporters, IndicatorRules rules) {
		this.exporters = Objects.requireNonNull(exporters, "exporters");
		this.rules = Objects.requireNonNull(rules, "rules");
	}

	/** The formats. */
	public Exporters exporters() {
		return exporters;
	}

	/**
	 * Knowledge as a plan leaves it, ready for an exporter.
	 *
	 * @param request what the exporter gets
	 * @param losses  what was taken away before it
	 * @param hiding  takes out of any other text for the audience, such as a subject, what must not be said to it
	 */
	public record Cut(ExportRequest request, List<Loss> losses, UnaryOperator<String> hiding) {
	}

	/**
	 * Writes a file, which appears whole or not at all.
	 *
	 * @param knowledge all that there is
	 * @param plan      what of it, for whom and how
	 * @param file      the file; missing folders are made
	 * @param monitor   progress and cancellation, or null
	 * @return what was written and what was not, and why; {@link LossReport#forAudience} for those who get the file
	 * @throws CoreException with a code of {@link Exporters}
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public LossReport write(Knowledge knowledge, ExportPlan plan, Path file, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Cut cut = cut(knowledge, plan, progress.split(30));
		return joined(cut, exporters.write(plan.format(), cut.request(), file, progress.split(70)));
	}

	/** As {@link #write(Knowledge, ExportPlan, Path, IProgressMonitor)}, into a stream that is not closed. */
	public LossReport write(Knowledge knowledge, ExportPlan plan, OutputStream out, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Cut cut = cut(knowledge, plan, progress.split(30));
		return joined(cut, exporters.write(plan.format(), cut.request(), out, progress.split(70)));
	}

	/**
	 * The knowledge as the plan leaves it, for a receiver that is no file.
	 *
	 * @throws CoreException with {@link Exporters#NOT_WRITTEN} when the knowledge can't be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public Cut cut(Knowledge knowledge, ExportPlan plan, IProgressMonitor monitor) throws CoreException {
		List<Loss> losses = new ArrayList<>();
		Knowledge left = taken(SelectionStage.of(knowledge, plan.what(), IProgressMonitor.nullSafe(monitor)), losses);
		if (plan.since().isPresent()) {
			left = taken(SinceStage.of(left, plan.since().get()), losses);
		}
		if (plan.life() == ExportPlan.Life.ACTIVE) {
			Instant now = plan.at().isPresent() ? plan.at().get() : NewestChange.in(knowledge);
			left = taken(LifeStage.usable(left, rules.models(), now), losses);
		}
		left = switch (plan.warningLists()) {
			case KEEP -> left;
			case MARK -> taken(WarningStage.marked(left, rules.lists().get()), losses);
			case DROP -> taken(WarningStage.without(left, rules.lists().get()), losses);
		};
		try {
			Redaction redaction = Redaction.of(left, plan.audience(), monitor);
			losses.addAll(redaction.losses());
			return new Cut(new ExportRequest(redaction.knowledge(), options(plan, redaction, losses), plan.audience(), plan.at()), losses,
					text -> redaction.blackened(text).orElse(text));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, "org.akashi.export", Exporters.NOT_WRITTEN,
					"The knowledge could not be read: " + IoReasons.of(e), e));
		}
	}

	/** Texts that a person wrote into options, such as a title, are handed over, too. */
	private Map<String, String> options(ExportPlan plan, Redaction redaction, List<Loss> losses) {
		Map<String, String> options = new HashMap<>(plan.options());
		Set<String> texts = options.isEmpty() ? Set.of() : exporters.find(plan.format()).stream().flatMap(entry -> entry.exporter().options().stream())
				.filter(option -> option.kind() == Option.Kind.TEXT).map(Option::id).collect(Collectors.toSet());
		options.replaceAll((id, value) -> {
			Optional<String> blackened = texts.contains(id) ? redaction.blackened(value) : Optional.empty();
			blackened.ifPresent(text -> losses.add(new Loss("", "", id, "The option names something that is left out.", Cause.AUDIENCE)));
			return blackened.orElse(value);
		});
		return options;
	}

	private static Knowledge taken(Stage stage, List<Loss> losses) {
		losses.addAll(stage.losses());
		return stage.knowledge();
	}

	private static LossReport joined(Cut cut, LossReport written) {
		List<Loss> all = new ArrayList<>(cut.losses());
		all.addAll(written.losses());
		return new LossReport(written.written(), all);
	}
}
