package org.akashi.measure.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.akashi.measure.internal.Judgement.Verdict;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** Compares the values found in a document with those expected of it. */
final class ValueJudge {

	private final String group;
	private final String document;
	private final ExpectedValues expected;
	private final Set<String> types;
	private final String text;

	/**
	 * @param group    what the judgements are counted under
	 * @param document id of the document
	 * @param expected what is expected of it
	 * @param types    types that are judged, as {@link ValueRules#type} names them; findings of others count neither way
	 * @param text     the text, for the context of misses
	 */
	ValueJudge(String group, String document, ExpectedValues expected, Set<String> types, String text) {
		this.group = group;
		this.document = document;
		this.expected = expected;
		this.types = types;
		this.text = text;
	}

	/** One judgement for each distinct expected value that is there, and one for each distinct extra value. */
	List<Judgement> judge(List<Finding> findings) {
		Map<String, Finding> offered = new HashMap<>();
		for (Finding finding : findings) {
			ValueRules.offers(finding.type(), finding.value()).forEach(key -> offered.putIfAbsent(key, finding));
		}
		List<Judgement> judgements = new ArrayList<>();
		Set<String> asked = new HashSet<>();
		Set<String> seen = new HashSet<>();
		for (ExpectedValues.Value value : expected.values()) {
			String type = ValueRules.type(value.type());
			Set<String> keys = ValueRules.asks(value.type(), value.value());
			asked.addAll(keys);
			asked.addAll(clean(value));
			boolean ignored = expected.ignored().contains(value.value().toLowerCase(Locale.ROOT));
			if (value.isThere() && !ignored && seen.add(type + ' ' + ValueRules.key(type, value.value()))) {
				Finding found = first(keys, offered);
				Finding clean = first(clean(value), offered);
				Verdict verdict = found != null ? Verdict.FOUND : clean != null ? Verdict.FOUND_CLEAN : Verdict.MISSED;
				String note = found != null ? found.note() : clean != null ? clean.value() : nearest(value.value(), findings);
				judgements.add(new Judgement(group, document, type, value.stands(), value.value(), verdict, note));
			}
		}
		judgements.addAll(extras(findings, asked));
		return judgements;
	}

	private static Set<String> clean(ExpectedValues.Value value) {
		return ValueRules.withoutMarkup(value.type(), value.value()).map(url -> ValueRules.asks(value.type(), url)).orElse(Set.of());
	}

	private static Finding first(Set<String> keys, Map<String, Finding> offered) {
		return keys.stream().map(offered::get).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private List<Judgement> extras(List<Finding> findings, Set<String> asked) {
		Set<String> hosts = hosts();
		Set<String> unwanted = new LinkedHashSet<>();
		expected.unwanted().forEach((type, values) -> values.forEach(value -> unwanted.addAll(ValueRules.asks(type, value))));
		Set<String> seen = new HashSet<>();
		List<Judgement> extras = new ArrayList<>();
		for (Finding finding : findings) {
			String type = ValueRules.type(finding.type());
			Set<String> offers = ValueRules.offers(finding.type(), finding.value());
			if (!types.contains(type) || offers.stream().anyMatch(asked::contains) || isIgnored(finding)
					|| !seen.add(type + ' ' + ValueRules.key(type, finding.value()))) {
				continue;
			}
			Verdict verdict = offers.stream().anyMatch(unwanted::contains) ? Verdict.UNWANTED
					: hosts.contains(ValueRules.key(type, finding.value())) ? Verdict.EXTRA_HOST : Verdict.EXTRA;
			extras.add(new Judgement(group, document, type, finding.stands(), finding.value(), verdict, context(finding)));
		}
		return extras;
	}

	private boolean isIgnored(Finding finding) {
		String value = finding.value().toLowerCase(Locale.ROOT);
		return expected.ignored().contains(value) || value.endsWith("/") && expected.ignored().contains(value.substring(0, value.length() - 1));
	}

	/** The hosts of the expected URLs and e-mail addresses, those that aren't in the text included. */
	private Set<String> hosts() {
		Set<String> hosts = new HashSet<>();
		for (ExpectedValues.Value value : expected.values()) {
			String type = ValueRules.type(value.type());
			if (type.equals("url") || type.equals("email")) {
				ObservableType kind = type.equals("url") ? ObservableType.URL : ObservableType.EMAIL;
				if (!value.value().isBlank()) {
					new Observable(kind, value.value()).host().ifPresent(host -> hosts.add(ValueRules.key(host.type().id(), host.value())));
				}
			}
		}
		return hosts;
	}

	/** What was found where the value stands, so that a list of misses says why. */
	private String nearest(String value, List<Finding> findings) {
		String wanted = value.toLowerCase(Locale.ROOT);
		for (Finding finding : findings) {
			if (finding.value().equalsIgnoreCase(value)) {
				return "found as " + finding.type() + ", " + (finding.kept() ? "kept" : "filtered") + ", " + finding.note();
			}
		}
		for (Finding finding : findings) {
			String found = finding.value().toLowerCase(Locale.ROOT);
			if (found.contains(wanted) || found.length() > 5 && wanted.contains(found)) {
				return "near it: " + finding.type() + " " + finding.value() + " (" + finding.note() + ")";
			}
		}
		int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
		return at < 0 ? "nothing near it" : "nothing near it: …" + around(at, at + wanted.length()) + "…";
	}

	private String context(Finding finding) {
		return finding.note() + (finding.start() < 0 ? "" : " …" + around(finding.start(), finding.end()) + "…");
	}

	private String around(int start, int end) {
		return text.substring(Math.max(0, Math.min(start, text.length()) - 40), Math.min(text.length(), end + 30)).replaceAll("\\s+", " ");
	}
}
