package org.akashi.actor.ui.internal.editor.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.FieldValue;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Ways to put right what the rules found. Nothing is put right by itself. */
final class QuickFixes {

	private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");
	private static final Pattern EARLIER = Pattern.compile(".* than ([a-z_]+):.*");
	private static final Map<String, String> HIVES = Map.of("HKLM", "HKEY_LOCAL_MACHINE", "HKCU", "HKEY_CURRENT_USER", "HKCR",
			"HKEY_CLASSES_ROOT", "HKU", "HKEY_USERS", "HKCC", "HKEY_CURRENT_CONFIG");
	private static final Map<Integer, String> HASHES = Map.of(32, "MD5", 40, "SHA-1", 64, "SHA-256", 128, "SHA-512");
	private static final int NEAREST = 3;

	private QuickFixes() {
	}

	/** The ways for one finding, best first. */
	static List<QuickFix> of(StixObject object, String property, Finding finding) {
		EStructuralFeature feature = property.isEmpty() ? null : StixTypes.feature(object.eClass(), property);
		if (feature == null) {
			return List.of();
		}
		return switch (finding.rule()) {
			case "time-order" -> order(object, property, finding);
			case "required" -> missing(object, feature, property);
			case "range" -> range(object, feature);
			case "open-vocab-format" -> List.of();
			case "kill-chain-names" -> killChain(object, property);
			case "hash-value", "hash-algo" -> hashes(object, feature);
			case "hex" -> hex(object, feature, property);
			case "windows-registry-key" -> hive(object, feature);
			case "location" -> List.of(unset(feature, property));
			case "countries" -> country(object, feature);
			default -> terms(object, feature, property, finding);
		};
	}

	private static List<QuickFix> order(StixObject object, String later, Finding finding) {
		Matcher named = EARLIER.matcher(finding.message());
		String earlier = named.matches() ? named.group(1) : "";
		EStructuralFeature first = StixTypes.feature(object.eClass(), earlier);
		EStructuralFeature last = StixTypes.feature(object.eClass(), later);
		if (first == null || last == null || later.equals("modified")) {
			return List.of();
		}
		List<QuickFix> fixes = new ArrayList<>();
		fixes.add(new QuickFix(NLS.bind(Messages.Fix_swap, TypeLabels.property(earlier), TypeLabels.property(later)), changed -> {
			Object begins = moved(changed, later, earlier);
			Object ends = moved(changed, earlier, later);
			changed.eSet(first, begins);
			changed.eSet(last, ends);
			for (Evidence evidence : changed.getEvidence()) {
				// What the person or the sentence stated goes with its date.
				String of = evidence.getProperty();
				evidence.setProperty(earlier.equals(of) ? later : later.equals(of) ? earlier : of);
			}
		}));
		fixes.add(unset(last, later));
		if (!first.isRequired()) {
			fixes.add(unset(first, earlier));
		}
		return fixes;
	}

	/** The value of a date for another property: the other end of what was stated, or the moment as it is written. */
	private static Object moved(StixObject object, String from, String to) {
		PartialDate date = StatedDates.value(object, from).orElse(null);
		boolean stated = date != null && object.getEvidence().stream().flatMap(evidence -> StatedDates.stated(evidence, from).stream())
				.anyMatch(date::equals);
		return stated ? date.timestamp(to) : object.eGet(StixTypes.feature(object.eClass(), from));
	}

	private static QuickFix unset(EStructuralFeature feature, String property) {
		return new QuickFix(NLS.bind(Messages.Fix_remove, TypeLabels.property(property)), changed -> changed.eUnset(feature));
	}

	private static QuickFix set(EStructuralFeature feature, Object value, String shown) {
		return new QuickFix(NLS.bind(Messages.Fix_set, TypeLabels.property(StixTypes.jsonName(feature)), shown),
				changed -> FieldValue.put(changed, feature, value));
	}

	private static List<QuickFix> missing(StixObject object, EStructuralFeature feature, String property) {
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == Boolean.class) {
			return List.of(set(feature, true, Messages.Field_yes), set(feature, false, Messages.Field_no));
		}
		if (StixTypes.isTimestamp(feature)) {
			List<QuickFix> fixes = new ArrayList<>();
			if (object instanceof CoreObject core && core.getCreated() != null && !property.equals("created")) {
				fixes.add(set(feature, core.getCreated(), core.getCreated().substring(0, Math.min(10, core.getCreated().length()))));
			}
			String now = PartialDate.timestamp(Instant.now());
			fixes.add(set(feature, now, Messages.Fix_now));
			return fixes;
		}
		return StixTypes.vocabulary(feature).map(Vocabularies::terms).stream().flatMap(List::stream).limit(NEAREST)
				.map(term -> set(feature, feature.isMany() ? List.of(term) : term, term)).toList();
	}

	private static List<QuickFix> range(StixObject object, EStructuralFeature feature) {
		if (object.eGet(feature) instanceof Integer number && StixTypes.jsonName(feature).equals("confidence")) {
			int clamped = Math.clamp(number, 0, 100);
			return List.of(set(feature, clamped, Integer.toString(clamped)));
		}
		return List.of();
	}

	private static List<QuickFix> killChain(StixObject object, String property) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		return List.of(new QuickFix(Messages.Fix_lowerCase, changed -> {
			for (Object part : (List<?>) changed.eGet(feature)) {
				EObject phase = (EObject) part;
				phase.eClass().getEAllAttributes().stream().filter(a -> a.getEType().getInstanceClass() == String.class && phase.eGet(a) != null)
						.forEach(a -> phase.eSet(a, hyphened(phase.eGet(a).toString())));
			}
		}));
	}

	private static String hyphened(String term) {
		return term.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
	}

	private static List<QuickFix> hashes(StixObject object, EStructuralFeature feature) {
		if (!(object.eGet(feature) instanceof EMap<?, ?>)) {
			return List.of();
		}
		return List.of(new QuickFix(Messages.Fix_hashNames, changed -> {
			@SuppressWarnings("unchecked")
			EMap<String, String> map = (EMap<String, String>) changed.eGet(feature);
			Map<String, String> right = new java.util.LinkedHashMap<>();
			map.forEach(entry -> right.put(hashName(entry.getKey(), entry.getValue()), entry.getValue()));
			FieldValue.put(changed, feature, right);
		}));
	}

	private static String hashName(String name, String value) {
		String plain = value.strip();
		if (!plain.matches("[0-9a-fA-F]+")) {
			return name;
		}
		String byLength = HASHES.getOrDefault(plain.length(), name);
		return name.startsWith("SHA3") ? name : byLength;
	}

	private static List<QuickFix> hex(StixObject object, EStructuralFeature feature, String property) {
		String digits = String.valueOf(object.eGet(feature)).replaceAll("0[xX]|[^0-9a-fA-F]", "");
		return digits.isEmpty() || digits.length() % 2 == 1 ? List.of(unset(feature, property)) : List.of(set(feature, digits, digits));
	}

	private static List<QuickFix> hive(StixObject object, EStructuralFeature feature) {
		String key = String.valueOf(object.eGet(feature));
		int end = key.indexOf('\\') < 0 ? key.length() : key.indexOf('\\');
		String hive = HIVES.get(key.substring(0, end).toUpperCase(Locale.ROOT));
		return hive == null ? List.of() : List.of(set(feature, hive + key.substring(end), hive + "\\…"));
	}

	private static List<QuickFix> country(StixObject object, EStructuralFeature feature) {
		String typed = String.valueOf(object.eGet(feature)).strip();
		for (String code : Locale.getISOCountries()) {
			Locale country = Locale.of("", code);
			if (typed.equalsIgnoreCase(code) || typed.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH))
					|| typed.equals(country.getDisplayCountry(Locale.JAPANESE)) || typed.equalsIgnoreCase(country.getISO3Country())) {
				return List.of(set(feature, code, code));
			}
		}
		return List.of();
	}

	/** A word that no vocabulary has: the nearest terms. */
	private static List<QuickFix> terms(StixObject object, EStructuralFeature feature, String property, Finding finding) {
		List<String> terms = StixTypes.vocabulary(feature).map(Vocabularies::terms).orElse(List.of());
		if (terms.isEmpty()) {
			return List.of();
		}
		if (!feature.isMany()) {
			return nearest(terms, String.valueOf(object.eGet(feature))).stream().map(term -> set(feature, term, term)).toList();
		}
		Matcher index = INDEX.matcher(finding.path());
		List<?> values = (List<?>) object.eGet(feature);
		int place = index.find() ? Integer.parseInt(index.group(1)) : -1;
		if (place < 0 || place >= values.size()) {
			return List.of();
		}
		String wrong = values.get(place).toString();
		return nearest(terms, wrong).stream().map(term -> new QuickFix(NLS.bind(Messages.Fix_replace, wrong, term), changed -> {
			List<Object> next = new ArrayList<>((List<?>) changed.eGet(feature));
			next.replaceAll(value -> value.equals(wrong) ? term : value);
			FieldValue.put(changed, feature, next.stream().distinct().toList());
		})).toList();
	}

	/** The terms that are most like a word, best first. */
	static List<String> nearest(List<String> terms, String word) {
		String plain = hyphened(word);
		return terms.stream().filter(term -> distance(term, plain) <= Math.max(2, Math.max(term.length(), plain.length()) / 2) || shares(term, plain))
				.sorted(Comparator.comparingInt((String term) -> shares(term, plain) ? distance(term, plain) / 2 : distance(term, plain)))
				.limit(NEAREST).toList();
	}

	private static boolean shares(String term, String word) {
		return term.startsWith(word) || word.startsWith(term)
				|| java.util.Arrays.stream(word.split("-")).anyMatch(part -> part.length() > 3 && List.of(term.split("-")).contains(part));
	}

	/** Letters to put in, take out or change (Levenshtein). */
	static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				corner = above;
			}
		}
		return row[b.length()];
	}
}
