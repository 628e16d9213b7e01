package org.akashi.stix.internal.rules;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.model.*;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.JsonPath;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold within one sub-object. */
final class PartRules {

	/** Catalogues whose ids are of one form, and whose names go with them (section 2.5). */
	private static final Map<String, Pattern> CATALOGUES = Map.of("cve", Pattern.compile("CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})"),
			"capec", Pattern.compile("CAPEC-\\d+"));
	private static final Pattern PRIORITY = Pattern.compile(".+_CLASS");

	/** The members of the structure of that name in the Windows API. */
	private static final Set<String> STARTUP_INFO = Set.of("cb", "lpReserved", "lpDesktop", "lpTitle", "dwX", "dwY", "dwXSize", "dwYSize",
			"dwXCountChars", "dwYCountChars", "dwFillAttribute", "dwFlags", "wShowWindow", "cbReserved2", "lpReserved2", "hStdInput",
			"hStdOutput", "hStdError");

	private static final Set<String> TITLES = Set.of("lpDesktop", "lpTitle");

	private PartRules() {
	}

	static void check(Check check, StixElement element, String path) {
		switch (element) {
			case ExternalReference r -> externalReference(check, r, path);
			case KillChainPhase p -> {
				phaseName(check, p.getKillChainName(), JsonPath.member(path, "kill_chain_name"));
				phaseName(check, p.getPhaseName(), JsonPath.member(path, "phase_name"));
			}
			case GranularMarking m -> check.must((m.getLang() == null) != (m.getMarkingRef() == null), "granular-marking", "7.2.3", path,
					"Has either lang or marking_ref");
			case EmailMimePart p -> check.must((p.getBody() == null) != (p.getBodyRawRef() == null), "email-mime-part", "6.6.2", path,
					"Has either body or body_raw_ref");
			case WindowsRegistryValue v -> check.must(v.getName() != null || v.getData() != null || v.getDataType() != null, "not-empty", "6.17.2",
					path, "Has at least one of name, data, data_type");
			case WindowsPebinaryExt p -> check.must(p.getTimeDateStamp() == null || !p.getTimeDateStamp().contains("."), "timestamp", "6.7.6",
					JsonPath.member(path, "time_date_stamp"), "Must be precise to the second: " + p.getTimeDateStamp());
			case RasterImageExt r -> r.getExifTags().forEach(tag -> {
				String at = JsonPath.member(JsonPath.member(path, "exif_tags"), tag.getKey());
				JsonNode value = JsonMapper.shared().readTree(tag.getValue());
				check.must(tag.getKey().matches("[A-Z][a-zA-Z0-9_-]+"), "dictionary-key", "6.7.5", at, "Not the name of an EXIF tag: " + tag.getKey());
				check.must(value.isString() || value.isIntegralNumber(), "type", "6.7.5", at, "Must be a text or a whole number, not " + tag.getValue());
			});
			case WindowsProcessExt p -> process(check, p, path);
			case PdfExt p -> p.getDocumentInfoDict().keySet().stream().filter(k -> !Registries.PDF_INFO.contains(k)).forEach(k -> check.should(
					"pdf-doc-info", "6.7.4", JsonPath.member(JsonPath.member(path, "document_info_dict"), k), "Not a key of a PDF's information: " + k));
			case HttpRequestExt h -> headers(check, h, JsonPath.member(path, "request_header"));
			case X509V3Extensions x -> own(check, x, "6.18.2", path);
			case WindowsPeOptionalHeader o -> own(check, o, "6.7.6.3", path);
			case SocketExt s -> socket(check, s, path);
			default -> {
				// Nothing beyond what its properties say.
			}
		}
	}

	/** At least one property of the standard must be there. */
	private static void own(Check check, StixElement element, String spec, String path) {
		check.must(hasOwn(element), "not-empty", spec, path, "Must have at least one property of the standard");
	}

	/** Whether an element has a property of the standard, not only custom ones. */
	static boolean hasOwn(StixElement element) {
		return element.eClass().getEAllStructuralFeatures().stream()
				.anyMatch(f -> f != ModelPackage.Literals.STIX_ELEMENT__CUSTOM && element.eIsSet(f)) || hasMisfit(element);
	}

	/** A property of the standard whose value does not fit is kept among the custom ones; that it does not fit is told elsewhere. */
	private static boolean hasMisfit(StixElement element) {
		return element.getCustom().keySet().stream().anyMatch(name -> ClassTable.of(element.eClass()).property(name) != null);
	}

	private static void process(Check check, WindowsProcessExt p, String path) {
		check.should(p.getPriority() == null || PRIORITY.matcher(p.getPriority()).matches(), "windows-process-priority-format", "6.13.2",
				JsonPath.member(path, "priority"), "Should end in _CLASS: " + p.getPriority());
		p.getStartupInfo().keySet().stream().filter(name -> !STARTUP_INFO.contains(name)).forEach(name -> check.must("dictionary-key", "6.13.2",
				JsonPath.member(JsonPath.member(path, "startup_info"), name), "Not a member of STARTUPINFO, written as there: " + name));
		p.getStartupInfo().forEach(member -> check.must(!TITLES.contains(member.getKey()) || member.getValue().startsWith("\""), "type", "6.13.2",
				JsonPath.member(JsonPath.member(path, "startup_info"), member.getKey()), "Must be a text, not " + ElementRules.abbreviate(member.getValue())));
	}

	private static void headers(Check check, HttpRequestExt extension, String path) {
		extension.getRequestHeader().forEach(header -> {
			String at = JsonPath.member(path, header.getKey());
			check.should(Registries.isHttpHeader(header.getKey()), "http-request-headers", "6.12.2", at, "Not a registered header: " + header.getKey());
			JsonNode values = JsonMapper.shared().readTree(header.getValue());
			boolean texts = values.isArray() && !values.isEmpty();
			for (JsonNode value : values) {
				texts &= value.isString();
			}
			check.must(texts, "type", "6.12.2", at, "Must be a list of texts, at least one, for a header may be repeated: " + ElementRules.abbreviate(header.getValue()));
		});
	}

	private static void externalReference(Check check, ExternalReference r, String path) {
		check.must(r.getDescription() != null || r.getUrl() != null || r.getExternalId() != null, "external-reference", "2.5", path,
				"Has at least one of description, url, external_id");
		CATALOGUES.forEach((name, form) -> {
			boolean fits = r.getExternalId() != null && form.matcher(r.getExternalId()).matches();
			if (name.equals(r.getSourceName())) {
				check.must(fits, "external-reference", "2.5", JsonPath.member(path, "external_id"), "Not an id of " + name + ": " + r.getExternalId());
			} else {
				check.must(!fits, "external-reference", "2.5", JsonPath.member(path, "source_name"),
						"An id of that catalogue has the source_name " + name + ", in lower case: " + r.getSourceName());
			}
		});
		if (r.getUrl() != null) {
			check.must(Values.isUrl(r.getUrl()), "url", "2.5", JsonPath.member(path, "url"), "Not a URL: " + r.getUrl());
			check.should(!r.getHashes().isEmpty(), "extref-hashes", "2.5", path, "A url should come with hashes");
		}
	}

	private static void phaseName(Check check, String name, String path) {
		check.should(name == null || TermRules.isLowerCase(name), "kill-chain-names", "2.11", path,
				"Should be lower case, words joined by hyphens: " + name);
	}

	private static void socket(Check check, SocketExt socket, String path) {
		socket.getOptions().forEach(e -> {
			String at = JsonPath.member(JsonPath.member(path, "options"), e.getKey());
			check.must(e.getKey().matches("(SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)(_[A-Z0-9]+)+") && e.getValue().matches("-?\\d+"), "socket-option",
					"6.12.4", at, "Options are like SO_REUSEADDR, values are whole numbers: " + e.getKey());
			check.should(Registries.SOCKET_OPTIONS.contains(e.getKey()), "socket-options", "6.12.4", at, "Not a known option: " + e.getKey());
		});
	}
}
