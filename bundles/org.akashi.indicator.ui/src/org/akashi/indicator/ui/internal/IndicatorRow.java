package org.akashi.indicator.ui.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.ui.TypeLabels;

/**
 * One indicator as the table shows it, free of the live object.
 *
 * @param id         STIX id
 * @param name       its name
 * @param types      ids of the observable types in its pattern, or its pattern type when that isn't STIX
 * @param value      the values in its pattern, as they are
 * @param defanged   the same, safe to paste
 * @param pattern    its pattern
 * @param confidence 0 to 100, or -1 when nobody said
 * @param validFrom  STIX timestamp
 * @param validUntil STIX timestamp, or {@code ""}
 * @param labels     its labels
 * @param revoked    whether it is withdrawn
 * @param places     number of sentences behind it
 * @param sha256     report of the first sentence, or {@code ""}
 * @param start      where that sentence begins, UTF-16 offset
 * @param end        where it ends
 */
record IndicatorRow(String id, String name, String types, String value, String defanged, String pattern, int confidence,
		String validFrom, String validUntil, String labels, boolean revoked, int places, String sha256, int start,
		int end) {

	static IndicatorRow of(Indicator indicator) {
		String pattern = text(indicator.getPattern());
		boolean stix = "stix".equals(indicator.getPatternType());
		List<Observable> observables = stix ? ObservablePatterns.observables(pattern) : List.of();
		List<Evidence> evidence = indicator.getEvidence();
		Evidence first = evidence.isEmpty() ? null : evidence.get(0);
		Integer confidence = indicator.getConfidence();
		return new IndicatorRow(indicator.getId(), text(indicator.getName()),
				stix ? observables.stream().map(observable -> observable.type().id()).distinct()
						.collect(Collectors.joining(", ")) : text(indicator.getPatternType()),
				observables.stream().map(Observable::value).collect(Collectors.joining(", ")),
				observables.stream().map(Fanging::defang).collect(Collectors.joining(", ")), pattern,
				confidence == null ? -1 : confidence, text(indicator.getValidFrom()), text(indicator.getValidUntil()),
				String.join(", ", indicator.getLabels()), Boolean.TRUE.equals(indicator.getRevoked()), evidence.size(),
				first == null ? "" : text(first.getSha256()), first == null ? -1 : first.getStart(),
				first == null ? -1 : first.getEnd());
	}

	/** Whether it is valid at some time of a period; a time that can't be read doesn't bound it. */
	boolean isValidIn(Period period) {
		Instant from = PartialDate.of(validFrom).map(PartialDate::first).orElse(Instant.MIN);
		Instant until = PartialDate.of(validUntil).map(PartialDate::last).orElse(Instant.MAX);
		return period.meets(Period.between(from, until));
	}

	/** Whether every word of the filter stands somewhere in this row; a defanged value finds the real one. */
	boolean matches(List<String> words) {
		String all = (name + '\n' + types + '\n' + typeLabels() + '\n' + value + '\n' + defanged + '\n' + pattern + '\n' + labels)
				.toLowerCase(java.util.Locale.ROOT);
		return words.stream().allMatch(all::contains);
	}

	/** What the pattern is about, in the language of the workbench: "IPv4 address". */
	String typeLabels() {
		return types.isEmpty() ? ""
				: Stream.of(types.split(", ")).map(TypeLabels::of).collect(Collectors.joining(", "));
	}

	/** The text with every value of the pattern in its safe form. */
	String defang(String text) {
		if (value.isEmpty() || value.equals(defanged)) {
			return text;
		}
		if (text.contains(value)) {
			return text.replace(value, defanged);
		}
		String safe = text;
		for (Observable observable : ObservablePatterns.observables(pattern)) {
			safe = safe.replace(observable.value(), Fanging.defang(observable));
		}
		return safe;
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
