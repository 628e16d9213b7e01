package org.akashi.actor.ui.internal.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * Values of properties as people type them: numbers and times as text, lists one a line, dictionaries of text as
 * "key: value" lines. Times may be typed as precise as known; STIX wants whole ones, so the rest is filled with the
 * earliest.
 */
final class FieldValue {

	private static final Pattern WHOLE_TIME = Pattern
			.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
	private static final Pattern DATE = Pattern
			.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?Z?)?)?)?");

	private FieldValue() {
	}

	/** Whether a property can be typed as text: not parts with properties of their own, not JSON. */
	static boolean isText(EStructuralFeature feature) {
		return !(feature instanceof EReference) || isHashes(feature);
	}

	/** Whether it is a dictionary of hashes. */
	static boolean isHashes(EStructuralFeature feature) {
		var annotation = feature.getEAnnotation("http://akashi.org/stix");
		return annotation != null && "hashes".equals(annotation.getDetails().get("format"));
	}

	/** The text of a value. */
	static String text(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case EMap<?, ?> map -> map.stream().map(entry -> entry.getKey() + ": " + entry.getValue())
					.collect(Collectors.joining("\n"));
			case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining("\n"));
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	/**
	 * The value of a text.
	 *
	 * @return null for none; a list for lists; a map for dictionaries
	 * @throws IllegalArgumentException with a message for people, when the text can't be such a value
	 */
	static Object value(EStructuralFeature feature, String text) {
		if (isHashes(feature)) {
			return map(text);
		}
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>();
			text.lines().map(String::strip).filter(line -> !line.isEmpty())
					.forEach(line -> values.add(single(feature, line)));
			return values;
		}
		String stripped = text.strip();
		return stripped.isEmpty() ? null : single(feature, stripped);
	}

	private static Object single(EStructuralFeature feature, String text) {
		Class<?> type = feature.getEType().getInstanceClass();
		try {
			if (type == Integer.class || type == int.class) {
				return Integer.valueOf(text);
			}
			if (type == Long.class || type == long.class) {
				return Long.valueOf(text);
			}
			if (type == Double.class || type == double.class) {
				return Double.valueOf(text);
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notANumber, text), e);
		}
		return StixTypes.isTimestamp(feature) ? time(text) : text;
	}

	/** A whole timestamp from what is typed: {@code 2017-09} is the first moment of that month, UTC. */
	static String time(String text) {
		if (WHOLE_TIME.matcher(text).matches()) {
			return text;
		}
		var date = DATE.matcher(text);
		if (!date.matches()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notATime, text));
		}
		int[] parts = { 1, 1, 1, 0, 0, 0 };
		for (int i = 0; i < parts.length; i++) {
			parts[i] = date.group(i + 1) == null ? parts[i] : Integer.parseInt(date.group(i + 1));
		}
		try {
			var moment = java.time.LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
			return moment.format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.000Z'"));
		} catch (java.time.DateTimeException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notATime, text), e);
		}
	}

	private static Map<String, String> map(String text) {
		Map<String, String> map = new LinkedHashMap<>();
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
			int colon = line.indexOf(':');
			if (colon <= 0 || colon == line.length() - 1) {
				throw new IllegalArgumentException(NLS.bind(Messages.Field_notAPair, line));
			}
			map.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
		});
		return map;
	}
}
