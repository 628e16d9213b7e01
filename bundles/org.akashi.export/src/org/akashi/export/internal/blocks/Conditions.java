package org.akashi.export.internal.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.export.internal.blocks.Condition.Test;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.ComparisonExpression.Comparison;
import org.akashi.stix.pattern.Constant;

/** Makes conditions of comparisons, with values in their one form. */
final class Conditions {

	private Conditions() {
	}

	/** The conditions of which any fulfils a comparison. */
	static List<Condition> of(Comparison comparison) {
		Field field = Field.of(comparison.path());
		if (PatternBlocks.isEquality(comparison)) {
			return comparison.constants().stream().map(constant -> of(field, Test.EQUAL, constant.plain(),
					comparison.path() + " = " + constant)).toList();
		}
		String text = comparison.path() + (comparison.negated() ? " NOT " : " ") + comparison.comparator().symbol() + " "
				+ (comparison.constants().size() == 1 ? comparison.constant().toString() : comparison.constants().toString());
		Test test = comparison.negated() || !(comparison.constant() instanceof Constant.Text) ? Test.OTHER
				: switch (comparison.comparator()) {
					case LIKE -> Test.LIKE;
					case MATCHES -> Test.MATCHES;
					case ISSUBSET -> field == Field.ADDRESS || field == Field.DESTINATION || field == Field.SOURCE ? Test.EQUAL : Test.OTHER;
					default -> Test.OTHER;
				};
		return List.of(of(field, test, comparison.constants().isEmpty() ? "" : comparison.constant().plain(), text));
	}

	/** One condition with its value in the form of its field; a value that is none is kept as it is and refused later. */
	static Condition of(Field field, Test test, String value, String text) {
		if (test == Test.LIKE && value.indexOf('%') < 0 && value.indexOf('_') < 0) {
			return of(field, Test.EQUAL, value, text);
		}
		if (field == Field.OTHER) {
			return new Condition(field, Test.OTHER, value, text);
		}
		return new Condition(field, test, test == Test.EQUAL ? canonical(field, value) : value, text);
	}

	private static String canonical(Field field, String value) {
		return switch (field) {
			case MD5, SHA1, SHA256, SHA512, IMPHASH, JA3, JA3S, CERTIFICATE_MD5, CERTIFICATE_SHA1, CERTIFICATE_SHA256 ->
				value.toLowerCase(Locale.ROOT);
			case DOMAIN, HTTP_HOST -> domain(value);
			case ADDRESS -> AddressRange.parse(value).map(AddressRange::toString).orElse(value);
			case DESTINATION, SOURCE -> AddressRange.parse(value).map(AddressRange::toString).orElseGet(() -> domain(value));
			default -> value;
		};
	}

	/** A name in ASCII and lower case, without the root's dot. */
	static String domain(String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		String name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) > 126) {
				return name.isBlank() ? name : new Observable(ObservableType.DOMAIN, name).ascii().value();
			}
		}
		return name;
	}

	/** Conditions of one observation with name and folder of a file made one path. */
	static List<Condition> joined(List<Condition> conditions) {
		Optional<Condition> name = only(conditions, Field.FILE_NAME);
		Optional<Condition> folder = only(conditions, Field.FOLDER);
		if (name.isEmpty() || folder.isEmpty()) {
			return conditions;
		}
		List<Condition> joined = new ArrayList<>(conditions);
		joined.remove(folder.get());
		String path = folder.get().value();
		boolean unix = path.indexOf('/') >= 0 && path.indexOf('\\') < 0;
		String separator = path.endsWith("/") || path.endsWith("\\") ? "" : unix ? "/" : "\\";
		joined.set(joined.indexOf(name.get()), new Condition(Field.FILE_PATH, Test.EQUAL, path + separator + name.get().value(),
				folder.get().text() + " and " + name.get().text()));
		return joined;
	}

	private static Optional<Condition> only(List<Condition> conditions, Field field) {
		List<Condition> there = conditions.stream().filter(condition -> condition.field() == field).toList();
		return there.size() == 1 && there.getFirst().test() == Test.EQUAL ? Optional.of(there.getFirst()) : Optional.empty();
	}
}
