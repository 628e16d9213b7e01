package org.akashi.mention.internal.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.MentionTypes;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * Countries by ISO 3166 code with the names that CLDR (ICU) has in many languages, peoples and abbreviations in English
 * and Japanese, regions by STIX 2.1 region-ov terms, and capitals as regions with the key {@code NA/Windhoek}.
 */
public final class PlaceNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "places";

	private static final List<String> LANGUAGES = List.of("de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da",
			"nb", "fi", "tr", "ro", "hu", "ru", "uk", "zh", "zh_Hant", "ko", "ar", "fa", "he", "el", "vi", "id");
	/** Capitals that are first names, everyday words, or towns in many countries. */
	private static final Set<String> UNCLEAR = Set.of("Victoria", "Douglas", "Hamilton", "Kingston", "Georgetown",
			"Stanley", "The Valley", "Jamestown", "Plymouth", "Male", "Alofi", "Praia", "Road Town", "San Jose", "San Juan",
			"Santiago", "St. John's", "Kingstown", "Freetown", "Monaco", "Singapore", "Luxembourg", "Djibouti",
			"Gibraltar", "San Marino", "Vatican City", "Saint Helier", "St Helier", "Hong Kong", "Macao", "Basse-Terre",
			"Saint-Denis", "Washington", "Roseau", "Capitol Hill", "Stepanakert", "Adamstown", "West Island", "Lima", "Bern");
	/** Territories whose English names mislead more often than they help. */
	private static final Set<String> LEFT_OUT = Set.of("JE", "RE", "HM", "BV", "UM", "CC", "CX", "NF", "TF", "GS");

	public PlaceNames() {
		Set<String> english = new HashSet<>();
		Map<String, Map<String, Boolean>> countries = countries(english);
		Set<String> others = new HashSet<>(english);
		countries.forEach((code, names) -> add(MentionTypes.COUNTRY, code, shown(code), "",
				"CLDR (ICU), own adjectives and abbreviations", names));
		for (String language : LANGUAGES) {
			foreign(language, countries.keySet(), others);
		}
		for (String[] row : NameTable.read("regions.tsv").rows()) {
			add(MentionTypes.REGION, row[0], NameTable.parts(row[1]).getFirst(), "", "STIX 2.1 region-ov, own spellings",
					spellings('!', row[1], row[2]));
		}
		cities(others);
	}

	private static Map<String, Map<String, Boolean>> countries(Set<String> english) {
		Map<String, Map<String, Boolean>> countries = new LinkedHashMap<>();
		LocaleDisplayNames inEnglish = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
		LocaleDisplayNames inJapanese = LocaleDisplayNames.getInstance(ULocale.JAPANESE);
		for (String code : codes()) {
			Map<String, Boolean> names = new LinkedHashMap<>();
			variants(inEnglish.regionDisplayName(code)).forEach(name -> names.put(name, false));
			names.keySet().forEach(name -> english.add(Folding.fold(name)));
			names.put(inJapanese.regionDisplayName(code), false);
			countries.put(code, names);
		}
		for (String[] row : NameTable.read("countries.tsv").rows()) {
			Map<String, Boolean> own = spellings('!', row[1], row[2]);
			own.keySet().forEach(name -> english.add(Folding.fold(name)));
			countries.computeIfAbsent(row[0], code -> new LinkedHashMap<>()).putAll(own);
		}
		return countries;
	}

	private static List<String> codes() {
		return java.util.stream.Stream.concat(java.util.Arrays.stream(Locale.getISOCountries()), java.util.stream.Stream.of("XK"))
				.filter(code -> !LEFT_OUT.contains(code)).sorted().toList();
	}

	private static String shown(String code) {
		return LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code);
	}

	/** A CLDR name, and what people write instead: without brackets, accents, "SAR China" and ampersand. */
	private static Set<String> variants(String name) {
		Set<String> variants = new java.util.LinkedHashSet<>();
		variants.add(name);
		variants.add(name.replace("’", "'"));
		variants.add(name.replace(" SAR China", "").replaceAll(" ?\\([^)]*\\)", ""));
		variants.add(name.replace("&", "and"));
		variants.add(name.replace("St. ", "Saint "));
		for (String each : List.copyOf(variants)) {
			variants.add(Normalizer.normalize(each, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
		}
		return variants;
	}

	/** Names in another language, unless they mean something in English: those would mislead. */
	private void foreign(String language, Set<String> codes, Set<String> taken) {
		LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
		for (String code : codes) {
			String name = names.regionDisplayName(code);
			boolean latin = Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN;
			if (name.equals(code) || latin && name.length() < 6 || name.length() < 2 || !taken.add(Folding.fold(name))) {
				continue;
			}
			add(MentionTypes.COUNTRY, code, shown(code), "", "CLDR (ICU), language " + language, Map.of(name, false));
		}
	}

	private void cities(Set<String> taken) {
		for (String[] row : NameTable.read("cities.tsv").rows()) {
			city(row[0], NameTable.parts(row[1]).getFirst(), spellings('!', row[1], row[2]), "own list of places");
		}
		Map<String, String> japanese = japaneseCities();
		for (String[] row : NameTable.read("capitals.tsv").rows()) {
			String capital = row[1];
			if (!UNCLEAR.contains(capital) && !taken.contains(Folding.fold(capital)) && capital.length() > 3) {
				Map<String, Boolean> names = new LinkedHashMap<>();
				variants(capital).forEach(name -> names.put(name, false));
				String own = japanese.getOrDefault(capital, "");
				if (own.length() > 2) {
					names.put(own, false);
				}
				city(row[0], capital, names, "MISP galaxy country: capitals");
			}
		}
	}

	/** What CLDR calls the cities of its time zones in Japanese, by their English names. */
	private static Map<String, String> japaneseCities() {
		TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
		TimeZoneNames japanese = TimeZoneNames.getInstance(ULocale.JAPANESE);
		Map<String, String> cities = new LinkedHashMap<>();
		for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
			cities.put(english.getExemplarLocationName(zone), japanese.getExemplarLocationName(zone));
		}
		return cities;
	}

	private void city(String code, String name, Map<String, Boolean> names, String source) {
		add(MentionTypes.REGION, code + "/" + name, name, "", source, names);
	}
}
