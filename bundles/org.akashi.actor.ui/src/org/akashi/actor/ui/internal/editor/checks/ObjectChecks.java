package org.akashi.actor.ui.internal.editor.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.FieldKind;
import org.akashi.actor.ui.internal.editor.fields.FieldValue;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What the rules of STIX, and some of our own, say of an object while it is edited. Any thread. */
public final class ObjectChecks {

	/** Hashes of web pages and random ids are advice that no analyst can act upon: {@code akashi validate} gives it. */
	private static final RuleOptions SHOWN = RuleOptions.DEFAULT.with(Set.of(), Set.of("extref-hashes", "uuid-check"));
	private static final Pattern FIRST = Pattern.compile("\\$(?:\\.|\\[')([A-Za-z0-9_-]+).*");
	private static final Pattern MISSING = Pattern.compile("The required property ([a-z0-9_]+) is missing.*");

	private ObjectChecks() {
	}

	/** All marks of an object, errors first. */
	public static List<Mark> of(StixObject object) {
		List<Mark> marks = new ArrayList<>();
		for (Finding finding : StixRules.check(object, SHOWN)) {
			if (finding.severity() != Severity.INFO) {
				String property = property(object, finding);
				marks.add(new Mark(property, finding.severity(), finding.rule(), finding.standard(), FindingText.of(finding),
						QuickFixes.of(object, property, finding)));
			}
		}
		own(object, marks);
		marks.sort(java.util.Comparator.comparing(Mark::severity));
		return List.copyOf(marks);
	}

	/** The errors of an object that it did not have before a change. */
	public static List<Mark> added(StixObject before, StixObject after) {
		List<Mark> old = of(before);
		return of(after).stream().filter(Mark::isError).filter(mark -> old.stream().noneMatch(mark::isSameAs)).toList();
	}

	/** The property that a finding is about: of those that a form has. */
	static String property(StixObject object, Finding finding) {
		Matcher missing = MISSING.matcher(finding.message());
		if (finding.rule().equals("required") && missing.matches()) {
			return missing.group(1);
		}
		Matcher first = FIRST.matcher(finding.path());
		if (first.matches()) {
			return first.group(1);
		}
		for (String word : finding.message().split("[^a-z0-9_]+")) {
			if (StixTypes.feature(object.eClass(), word) != null && !word.equals("type")) {
				return word;
			}
		}
		return "";
	}

	/** Rules that STIX doesn't have: a name is no alias of itself, and nothing stands twice in a list. */
	private static void own(StixObject object, List<Mark> marks) {
		String name = StixTypes.feature(object.eClass(), "name") == null ? "" : StixTypes.name(object);
		for (EStructuralFeature feature : FieldKind.editable(object.eClass())) {
			if (!feature.isMany() || feature instanceof org.eclipse.emf.ecore.EReference) {
				continue;
			}
			String property = StixTypes.jsonName(feature);
			List<?> values = (List<?>) object.eGet(feature);
			if (property.equals("aliases") && values.stream().anyMatch(value -> key(value).equals(key(name)))) {
				marks.add(new Mark(property, Severity.WARNING, "alias-is-name", "", NLS.bind(Messages.Rule_aliasIsName, name),
						List.of(new QuickFix(NLS.bind(Messages.Fix_removeAlias, name), changed -> keep(changed, property,
								list(changed, property).stream().filter(value -> !key(value).equals(key(name))).toList())))));
			}
			Set<String> seen = new HashSet<>();
			Object twice = values.stream().filter(value -> !seen.add(key(value))).findFirst().orElse(null);
			if (twice != null) {
				marks.add(new Mark(property, Severity.WARNING, "listed-twice", "", NLS.bind(Messages.Rule_twice, twice), List.of(
						new QuickFix(NLS.bind(Messages.Fix_removeTwice, TypeLabels.property(property)), changed -> keep(changed, property, once(list(changed, property)))))));
			}
		}
	}

	private static List<?> once(List<?> values) {
		Set<String> seen = new HashSet<>();
		return values.stream().filter(value -> seen.add(key(value))).toList();
	}

	private static String key(Object value) {
		return value.toString().strip().toLowerCase(Locale.ROOT);
	}

	private static List<?> list(StixObject object, String property) {
		return (List<?>) object.eGet(StixTypes.feature(object.eClass(), property));
	}

	private static void keep(StixObject object, String property, List<?> values) {
		FieldValue.put(object, StixTypes.feature(object.eClass(), property), List.copyOf(values));
	}
}
