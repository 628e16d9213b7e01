package org.akashi.stix.internal.rules;

import java.util.regex.Pattern;

import org.akashi.model.*;
import org.akashi.stix.internal.JsonPath;

/** What must hold within one sub-object. */
final class PartRules {

	private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})");
	private static final Pattern PHASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
	private static final Pattern PRIORITY = Pattern.compile("[A-Z_]+_CLASS");

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
			case WindowsProcessExt p -> check.should(p.getPriority() == null || PRIORITY.matcher(p.getPriority()).matches(),
					"windows-process-priority-format", "6.13.2", JsonPath.member(path, "priority"), "Should end in _CLASS: " + p.getPriority());
			case PdfExt p -> p.getDocumentInfoDict().keySet().stream().filter(k -> !Registries.PDF_INFO.contains(k)).forEach(k -> check.should(
					"pdf-doc-info", "6.7.4", JsonPath.member(JsonPath.member(path, "document_info_dict"), k), "Not a key of a PDF's information: " + k));
			case HttpRequestExt h -> h.getRequestHeader().keySet().stream().filter(k -> !Registries.isHttpHeader(k)).forEach(k -> check.should(
					"http-request-headers", "6.12.2", JsonPath.member(JsonPath.member(path, "request_header"), k), "Not a registered header: " + k));
			case SocketExt s -> socket(check, s, path);
			default -> {
				// Nothing beyond what its properties say.
			}
		}
	}

	private static void externalReference(Check check, ExternalReference r, String path) {
		check.must(r.getDescription() != null || r.getUrl() != null || r.getExternalId() != null, "external-reference", "2.5", path,
				"Has at least one of description, url, external_id");
		if ("cve".equalsIgnoreCase(r.getSourceName())) {
			check.must("cve".equals(r.getSourceName()), "external-reference", "2.5", JsonPath.member(path, "source_name"), "Must be cve, in lower case");
			check.must(r.getExternalId() != null && CVE.matcher(r.getExternalId()).matches(), "external-reference", "2.5",
					JsonPath.member(path, "external_id"), "Must be like CVE-2026-12345: " + r.getExternalId());
		}
		if (r.getUrl() != null) {
			check.must(Values.isUrl(r.getUrl()), "url", "2.5", JsonPath.member(path, "url"), "Not a URL: " + r.getUrl());
			check.should(!r.getHashes().isEmpty(), "extref-hashes", "2.5", path, "A url should come with hashes");
		}
	}

	private static void phaseName(Check check, String name, String path) {
		check.should(name == null || PHASE.matcher(name).matches(), "kill-chain-names", "2.11", path,
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
