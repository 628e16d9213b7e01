package org.akashi.stix.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.akashi.model.*;
import org.akashi.model.Process;
import org.akashi.stix.internal.JsonPath;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EStructuralFeature;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of observables beyond what each property says (STIX 2.1, section 6). */
final class ObservableRules {

	private static final Set<String> OWN_HEADERS = Set.of("date", "received_lines", "content_type", "from_ref", "sender_ref", "to_refs", "cc_refs",
			"bcc_refs", "subject");

	private final Check check;

	ObservableRules(Check check) {
		this.check = check;
	}

	void check(CyberObservable observable) {
		switch (observable) {
			case Artifact a -> artifact(a);
			case Directory d -> charset(d.getPathEnc(), "$.path_enc");
			case EmailAddr e -> value(e.getValue() == null || Values.isMail(e.getValue()), "6.5", "an e-mail address", e.getValue());
			case EmailMessage m -> mail(m);
			case File f -> file(f);
			case Ipv4Addr a -> value(a.getValue() == null || Values.isIpv4(a.getValue()), "6.8", "an IPv4 address or CIDR block", a.getValue());
			case Ipv6Addr a -> value(a.getValue() == null || Values.isIpv6(a.getValue()), "6.9", "an IPv6 address or CIDR block", a.getValue());
			case MacAddr a -> value(a.getValue() == null || Values.isMac(a.getValue()), "6.10",
					"a MAC address of six lower-case pairs joined by colons", a.getValue());
			case NetworkTraffic t -> traffic(t);
			case Process p -> someProperty(p, "6.13");
			case Software s -> software(s);
			case Url u -> value(u.getValue() == null || Values.isUrl(u.getValue()), "6.15", "a URL", u.getValue());
			case UserAccount u -> someProperty(u, "6.16");
			case WindowsRegistryKey k -> registryKey(k);
			case X509Certificate x -> someProperty(x, "6.18");
			default -> {
				// Its properties say all.
			}
		}
	}

	private void value(boolean holds, String spec, String what, String value) {
		check.must(holds, "value", spec, "$.value", "Must be " + what + ", not " + value);
	}

	private void charset(String name, String path) {
		check.must(name == null || Values.isCharset(name), "character-set", "6.7", path, "Must be a name of IANA's character sets, not " + name);
	}

	private void mime(String type, String spec) {
		check.should(type == null || Values.isMime(type), "mime-type", spec, "$.mime_type", "Should be a media type, such as text/plain, not " + type);
	}

	private void someProperty(CyberObservable object, String spec) {
		boolean some = false;
		for (EStructuralFeature feature : object.eClass().getEStructuralFeatures()) {
			some |= object.eIsSet(feature);
		}
		check.must(some || !object.getExtensions().isEmpty(), "not-empty", spec, "$", "Must have at least one property of its own");
	}

	private void artifact(Artifact a) {
		boolean payload = a.getPayloadBin() != null || a.getCustom().containsKey("payload_bin");
		check.must(payload != (a.getUrl() != null), "artifact", "6.1", "$", "Has either payload_bin or url");
		check.must(a.getUrl() == null || !a.getHashes().isEmpty(), "artifact", "6.1", "$", "An artifact with a url must have hashes");
		check.must(a.getUrl() == null || Values.isUrl(a.getUrl()), "value", "6.1", "$.url", "Not a URL: " + a.getUrl());
		check.must(a.getDecryptionKey() == null || a.getEncryptionAlgorithm() != null, "artifact", "6.1", "$.decryption_key",
				"A decryption_key needs an encryption_algorithm");
		check.must(a.getMimeType() == null || Values.isMime(a.getMimeType()), "media-type", "6.1", "$.mime_type",
				"Must have the form of a media type, such as text/plain: " + a.getMimeType());
	}

	private void mail(EmailMessage m) {
		boolean parts = !m.getBodyMultipart().isEmpty();
		check.must(!Boolean.TRUE.equals(m.getIsMultipart()) || m.getBody() == null, "email-message", "6.6", "$.body", "A multipart message has no body");
		check.must(!Boolean.FALSE.equals(m.getIsMultipart()) || !parts, "email-message", "6.6", "$.body_multipart",
				"A message that is not multipart has no body_multipart");
		dictionary(m.getAdditionalHeaderFields(), ObservableRules::isTexts, "a text or a list of texts", "6.6", "$.additional_header_fields");
		m.getAdditionalHeaderFields().keySet().stream().filter(OWN_HEADERS::contains).forEach(name -> check.must("email-message", "6.6",
				JsonPath.member("$.additional_header_fields", name), "It has a property of its own: move it there: " + name));
	}

	private void dictionary(EMap<String, String> map, Predicate<JsonNode> fits, String what, String spec, String path) {
		map.forEach(entry -> check.must(fits.test(JsonMapper.shared().readTree(entry.getValue())), "type", spec, JsonPath.member(path, entry.getKey()),
				"Must be " + what + ", not " + ElementRules.abbreviate(entry.getValue())));
	}

	private static boolean isTexts(JsonNode value) {
		return value.isString() || value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isString);
	}

	private void file(File f) {
		check.must(f.getName() != null || !f.getHashes().isEmpty() || f.getCustom().containsKey("hashes"), "required", "6.7", "$",
				"Has at least one of hashes, name");
		charset(f.getNameEnc(), "$.name_enc");
		mime(f.getMimeType(), "6.7");
	}

	private void traffic(NetworkTraffic t) {
		check.must(t.getSrcRef() != null || t.getDstRef() != null, "required", "6.12", "$", "Has at least one of src_ref, dst_ref");
		check.must(!Boolean.TRUE.equals(t.getIsActive()) || t.getEnd() == null, "network-traffic", "6.12", "$.end", "Traffic that is active has no end");
		List<String> protocols = t.getProtocols();
		for (int i = 0; i < protocols.size(); i++) {
			String path = JsonPath.element("$.protocols", i);
			check.must(protocols.get(i).matches("\\S+"), "network-traffic", "6.12", path, "Not a protocol: " + protocols.get(i));
			check.should(Registries.isProtocol(protocols.get(i)), "protocols", "6.12", path, "Should be a known protocol in lower case, not " + protocols.get(i));
		}
		check.should((t.getSrcPort() != null || t.getCustom().containsKey("src_port")) && (t.getDstPort() != null || t.getCustom().containsKey("dst_port")),
				"network-traffic-ports", "6.12", "$", "Should have src_port and dst_port");
		dictionary(t.getIpfix(), v -> v.isString() || v.isIntegralNumber(), "a text or a whole number", "6.12", "$.ipfix");
		t.getIpfix().keySet().stream().filter(k -> !Registries.isIpfix(k))
				.forEach(k -> check.should("ipfix", "6.12", JsonPath.member("$.ipfix", k), "Not an element of IPFIX: " + k));
	}

	private void software(Software s) {
		check.must(s.getCpe() == null || Values.isCpe(s.getCpe()), "value", "6.14", "$.cpe", "Not a CPE name of version 2.3: " + s.getCpe());
		for (int i = 0; i < s.getLanguages().size(); i++) {
			String language = s.getLanguages().get(i);
			check.must(Values.isLanguage(language), "language", "6.14", JsonPath.element("$.languages", i), "Not a language code: " + language);
		}
	}

	private void registryKey(WindowsRegistryKey k) {
		someProperty(k, "6.17");
		if (k.getKey() != null) {
			String hive = k.getKey().split("\\\\", 2)[0].toLowerCase(Locale.ROOT);
			check.must(!Values.isShortHive(hive), "windows-registry-key", "6.17", "$.key", "The hive must not be abbreviated: " + k.getKey());
		}
	}
}
