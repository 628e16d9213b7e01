package org.akashi.actor.ui.internal.editor.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.CustomObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixSyntaxException;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * Values of properties as people type them: numbers and times as text, lists one a line, dictionaries as "key: value"
 * lines. Times may be typed as precise as known; STIX wants whole ones, so the rest is filled up.
 */
public final class FieldValue {

	private FieldValue() {
	}

	/** The text of a value. */
	public static String text(EStructuralFeature feature, Object value) {
		return switch (value) {
			case null -> "";
			case EMap<?, ?> map -> map.stream().map(entry -> entry.getKey() + ": " + entry.getValue())
					.collect(Collectors.joining("\n"));
			case Map<?, ?> map -> map.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
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
	public static Object value(EStructuralFeature feature, String text) {
		FieldKind kind = FieldKind.of(feature);
		if (kind == FieldKind.PAIRS || kind == FieldKind.JSON_PAIRS) {
			return map(text, kind == FieldKind.JSON_PAIRS);
		}
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>();
			text.lines().map(String::strip).filter(line -> !line.isEmpty())
					.forEach(line -> values.add(single(feature, kind, line)));
			return values;
		}
		String stripped = text.strip();
		return stripped.isEmpty() ? null : single(feature, kind, stripped);
	}

	private static Object single(EStructuralFeature feature, FieldKind kind, String text) {
		return switch (kind) {
			case NUMBER -> number(feature, text);
			case CONFIDENCE -> ConfidenceText.of(text).value();
			case TIME -> date(text).timestamp(StixTypes.jsonName(feature));
			case JSON -> json(text);
			case FLAG -> Boolean.valueOf(text.equals(Messages.Field_yes));
			default -> text;
		};
	}

	private static Object number(EStructuralFeature feature, String text) {
		Class<?> type = feature.getEType().getInstanceClass();
		try {
			if (type == Integer.class || type == int.class) {
				return Integer.valueOf(text);
			}
			return type == Double.class || type == double.class ? (Object) Double.valueOf(text) : Long.valueOf(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notANumber, text), e);
		}
	}

	/**
	 * A date from what is typed.
	 *
	 * @throws IllegalArgumentException with a message for people
	 */
	public static PartialDate date(String text) {
		return PartialDate.typed(text.strip())
				.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Field_notATime, text)));
	}

	/** Checked JSON, as STIX writes it. */
	static String json(String text) {
		try {
			CustomObject read = (CustomObject) StixReader.read("{\"type\":\"x-json\",\"v\":" + text.strip() + "}");
			String value = read.getCustom().size() == 1 ? read.getCustom().get("v") : null;
			if (value != null) {
				return value;
			}
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notJson, shortened(text)));
		} catch (StixSyntaxException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.Field_notJson, shortened(text)), e);
		}
	}

	private static Map<String, String> map(String text, boolean json) {
		Map<String, String> map = new LinkedHashMap<>();
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
			int colon = line.indexOf(':');
			String key = colon < 0 ? "" : line.substring(0, colon).strip();
			String value = colon < 0 ? "" : line.substring(colon + 1).strip();
			if (key.isEmpty() || value.isEmpty()) {
				throw new IllegalArgumentException(NLS.bind(Messages.Field_notAPair, shortened(line)));
			}
			if (map.put(key, json ? json(value) : value) != null) {
				throw new IllegalArgumentException(NLS.bind(Messages.Field_twice, key));
			}
		});
		return map;
	}

	private static String shortened(String text) {
		return text.length() <= 60 ? text : text.substring(0, 59) + "…";
	}

	/** Sets a property of an element that may be changed; sets nothing that is so already. */
	@SuppressWarnings("unchecked")
	public static void put(EObject element, EStructuralFeature feature, Object value) {
		if (value instanceof Map<?, ?> pairs) {
			EMap<Object, Object> map = (EMap<Object, Object>) element.eGet(feature);
			if (!map.map().equals(pairs)) {
				map.clear();
				pairs.forEach(map::put);
			}
		} else if (feature.isMany()) {
			EList<Object> list = (EList<Object>) element.eGet(feature);
			List<Object> wanted = value == null ? List.of() : (List<Object>) value;
			if (!list.equals(wanted)) {
				list.clear();
				list.addAll(wanted);
			}
		} else if (value == null) {
			element.eUnset(feature);
		} else if (!Objects.equals(element.eGet(feature), value)) {
			element.eSet(feature, value);
		}
	}
}
