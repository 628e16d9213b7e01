package org.akashi.cli.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.indicator.pattern.PatternDraft.Observed;
import org.akashi.indicator.pattern.PatternDraft.Term;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.review.pattern.NewIndicator;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.PatternProblem;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.Qualifier;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** One pattern of several observables, as the builder of the workbench makes it. */
@Command(name = "build", header = "Joins observables to one pattern and prints it.", description = {
		"A VALUE is an observable (address, domain, hash, …, defanged ones too), TYPE:VALUE with a type of akashi extract, or a comparison of the pattern "
				+ "language: file:size > 5. By default any of them in one observation fulfils the pattern.",
		"With --case the pattern becomes an indicator of the case, based on those observables that the case has, with their evidence; its id is printed." })
final class PatternBuildCommand implements Callable<Integer> {

	@ParentCommand
	private PatternCommand group;

	@Parameters(arity = "1..*", paramLabel = "VALUE", description = "What the pattern looks for.")
	private List<String> values;

	@Option(names = "--all", description = "AND within the observation: all of one object. Otherwise OR.")
	private boolean all;

	@Option(names = "--join", paramLabel = "AND|OR|FOLLOWEDBY", description = "An observation for each VALUE, joined so.")
	private ObservationExpression.Operator join;

	@Option(names = "--within", paramLabel = "SECONDS", description = "All within so many seconds.")
	private BigDecimal within;

	@Option(names = "--repeats", paramLabel = "TIMES", description = "So often.")
	private Long repeats;

	@Option(names = "--start", paramLabel = "TIME", description = "Not before; with --stop.")
	private String start;

	@Option(names = "--stop", paramLabel = "TIME", description = "Before; with --start.")
	private String stop;

	@Option(names = "--case", paramLabel = "DIR", description = "Add it to this case as an indicator.")
	private String folder;

	@Option(names = "--name", paramLabel = "NAME", description = "What the indicator is called; else its values.")
	private String name;

	@Option(names = "--valid-from", paramLabel = "TIME", description = "From when it holds; else from now.")
	private String validFrom;

	@Option(names = "--confidence", paramLabel = "0–100", description = "Of the indicator.")
	private Integer confidence;

	@Option(names = "--marking", paramLabel = "ID", description = "A marking-definition of the case; may be given several times.")
	private List<String> markings = List.of();

	@Override
	public Integer call() throws CoreException {
		Console console = group.console();
		if ((start == null) != (stop == null)) {
			throw CommandFailure.usage("--start and --stop come together");
		}
		if (confidence != null && (confidence < 0 || confidence > 100)) {
			throw CommandFailure.usage("--confidence is 0 to 100");
		}
		List<Term> terms = new ArrayList<>();
		for (String value : values) {
			terms.add(term(value));
		}
		String pattern = draft(terms).pattern();
		List<PatternProblem> problems = Patterns.check(pattern);
		problems.forEach(problem -> console.complain(problem.toString()));
		if (!problems.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		Patterns.advice(pattern).forEach(problem -> console.complain("warning: " + problem));
		console.out().println(folder == null ? pattern : add(console, pattern, terms));
		return ExitCode.OK;
	}

	private PatternDraft draft(List<Term> terms) {
		List<Qualifier> qualifiers = new ArrayList<>();
		if (repeats != null) {
			qualifiers.add(new Qualifier.Repeats(repeats));
		}
		if (within != null) {
			qualifiers.add(new Qualifier.Within(within));
		}
		if (start != null) {
			qualifiers.add(new Qualifier.StartStop(start, stop));
		}
		ComparisonExpression.Operator inner = all ? ComparisonExpression.Operator.AND : ComparisonExpression.Operator.OR;
		List<Observed> observations = join == null ? List.of(new Observed(terms, inner, List.of()))
				: terms.stream().map(term -> new Observed(List.of(term), inner, List.of())).toList();
		return new PatternDraft(observations, join == null ? ObservationExpression.Operator.OR : join, qualifiers);
	}

	private static Term term(String value) {
		int colon = value.indexOf(':');
		var typed = colon > 0 ? ObservableType.of(value.substring(0, colon)).flatMap(type -> ObservableParser.parse(type, value.substring(colon + 1)))
				: java.util.Optional.<Observable>empty();
		Observable observable = typed.or(() -> ObservableParser.parse(value)).orElse(null);
		if (observable != null && !ObservablePatterns.expressible(observable.type())) {
			throw CommandFailure.usage(value + ": " + ObservablePatterns.reason(observable.type()));
		}
		if (observable != null) {
			return Term.of(observable);
		}
		try {
			return Term.of(value.strip());
		} catch (PatternException e) {
			throw CommandFailure.usage(value + ": neither an observable nor a comparison: " + e.problems().getFirst().message());
		}
	}

	private String add(Console console, String pattern, List<Term> terms) throws CoreException {
		try (Case opened = new CaseFolder(folder).edit(console, new NullProgressMonitor())) {
			for (String marking : markings) {
				if (opened.index().entry(marking).filter(entry -> entry.type().equals("marking-definition")).isEmpty()) {
					throw CommandFailure.usage("--marking " + marking + ": the case has no such marking-definition");
				}
			}
			List<String> sources = terms.stream().flatMap(term -> term.observable().stream()).filter(each -> ObservableObjects.expressible(each.type()))
					.map(each -> ObservableObjects.of(each).getId()).filter(id -> opened.index().entry(id).isPresent()).toList();
			String called = name != null ? name : String.join(", ", values);
			String from = validFrom != null ? validFrom : Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
			NewIndicator made = new NewIndicator("stix", pattern, called, "", from, confidence, markings, List.of("malicious-activity"), sources);
			String[] id = new String[1];
			opened.history().execute("Make the indicator «" + called + "»", edit -> id[0] = made.add(edit, opened.index()).getId());
			opened.save(new NullProgressMonitor());
			return id[0];
		}
	}
}
