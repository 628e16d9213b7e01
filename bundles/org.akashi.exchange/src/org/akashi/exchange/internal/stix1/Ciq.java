package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.model.Identity;
import org.akashi.model.Location;

/** People and organisations as OASIS CIQ 3.0 describes them. */
final class Ciq {

	private Ciq() {
	}

	/** The name of an organisation or person, or {@code ""}. */
	static String name(XmlElement specification) {
		List<String> names = new ArrayList<>();
		specification.child("PartyName").ifPresent(party -> {
			for (String kind : List.of("OrganisationName", "PersonName", "NameLine")) {
				party.children(kind).forEach(found -> {
					String text = found.deepText();
					if (!text.isEmpty()) {
						names.add(text);
					}
				});
			}
		});
		return names.isEmpty() ? "" : names.getFirst();
	}

	/** Whether it describes an organisation, a person or neither. */
	private static String kind(XmlElement specification) {
		return specification.child("PartyName").map(party -> party.child("OrganisationName").isPresent() ? "organization"
				: party.child("PersonName").isPresent() ? "individual" : "").orElse("");
	}

	/** Fills an identity: class, sectors, contact, and where it is. */
	static void fill(Identity identity, XmlElement specification, Draft draft, Scope scope) {
		String kind = kind(specification);
		boolean industries = specification.children().stream().anyMatch(child -> child.local().equals("OrganisationInfo"));
		if (!kind.isEmpty() || industries) {
			identity.setIdentityClass(kind.isEmpty() ? "organization" : kind);
		}
		specification.child("OrganisationInfo").ifPresent(info -> {
			for (String sector : info.attribute("IndustryType").split("[,;|]")) {
				if (!sector.isBlank()) {
					identity.getSectors().add(sector(sector));
				}
			}
		});
		List<String> contacts = new ArrayList<>();
		specification.all("ElectronicAddressIdentifiers", "ElectronicAddressIdentifier").forEach(found -> contacts.add(found.deepText()));
		specification.all("ContactNumbers", "ContactNumber").forEach(found -> contacts.add(found.deepText()));
		if (!contacts.isEmpty()) {
			identity.setContactInformation(String.join("\n", contacts));
		}
		int number = 0;
		for (XmlElement address : specification.all("Addresses", "Address")) {
			number++;
			place(identity, address, number, draft, scope);
		}
		List<String> notes = new ArrayList<>();
		for (String list : List.of("Languages", "Nationalities", "FreeTextLines")) {
			specification.child(list).ifPresent(found -> notes.add(list + ": " + found.deepText()));
		}
		if (!notes.isEmpty()) {
			identity.setDescription(String.join("\n", notes));
		}
	}

	/** The sector as STIX 2.1 calls it (industry-sector-ov), where the name differs by its ending only. */
	static String sector(String text) {
		String word = Common.worded(text).replaceFirst("-sector$", "");
		return Map.of("financial", "financial-services", "information-technology", "technology", "healthcare-and-public-health", "healthcare",
				"transportation-systems", "transportation", "government-facilities", "government", "food-and-agriculture", "agriculture",
				"defense-industrial-base", "defense", "chemical", "chemical", "industrial-control-system", "industrial-control-systems").getOrDefault(word, word);
	}

	private static void place(Identity identity, XmlElement address, int number, Draft draft, Scope scope) {
		String country = address.child("Country").map(Ciq::element).orElse("");
		String area = address.child("AdministrativeArea").map(Ciq::element).orElse("");
		String city = address.child("Locality").map(Ciq::element).orElse("");
		String free = address.child("FreeTextAddress").map(XmlElement::deepText).orElse("");
		if ((country + area + city + free).isEmpty()) {
			return;
		}
		String code = code(country);
		if (code.isEmpty()) { // a location of STIX 2.1 has a country, a region or coordinates
			draft.sink().loss(address.path(), address.line(), address.deepText(), "It names no country that has a code.");
			return;
		}
		String key = "location:" + identity.getId() + number;
		Location location = draft.make("location", address, key, "", scope);
		Draft.set(location, "country", code);
		Draft.set(location, "administrative_area", area);
		Draft.set(location, "city", city);
		Draft.set(location, "street_address", free);
		Draft.set(location, "name", !country.equalsIgnoreCase(code) ? country : "");
		draft.add(location);
		draft.tie(List.of(identity.getId()), key, List.of("located-at"), false, "", null, address, scope);
	}

	private static String element(XmlElement holder) {
		return holder.deepText();
	}

	/** The code by ISO 3166-1 of a country's code or English name. */
	private static String code(String country) {
		if (country.matches("(?i)[a-z]{2}")) {
			return country.toUpperCase(java.util.Locale.ROOT);
		}
		for (String code : java.util.Locale.getISOCountries()) {
			java.util.Locale locale = java.util.Locale.of("", code);
			if (locale.getDisplayCountry(java.util.Locale.ENGLISH).equalsIgnoreCase(country) || locale.getISO3Country().equalsIgnoreCase(country)) {
				return code;
			}
		}
		return "";
	}
}
