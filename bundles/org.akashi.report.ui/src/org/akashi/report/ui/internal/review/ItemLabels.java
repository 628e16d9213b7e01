package org.akashi.report.ui.internal.review;

import java.util.Map;

import org.akashi.mention.Role;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem.Status;

/** What types, roles and decisions are called in the user's language. */
public final class ItemLabels {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("ipv4", Messages.type_ipv4),
			Map.entry("ipv6", Messages.type_ipv6), Map.entry("cidr", Messages.type_cidr),
			Map.entry("domain", Messages.type_domain), Map.entry("url", Messages.type_url),
			Map.entry("email", Messages.type_email), Map.entry("md5", Messages.type_md5),
			Map.entry("sha1", Messages.type_sha1), Map.entry("sha256", Messages.type_sha256),
			Map.entry("sha512", Messages.type_sha512), Map.entry("ssdeep", Messages.type_ssdeep),
			Map.entry("tlsh", Messages.type_tlsh), Map.entry("imphash", Messages.type_imphash),
			Map.entry("filename", Messages.type_filename), Map.entry("filepath", Messages.type_filepath),
			Map.entry("regkey", Messages.type_regkey), Map.entry("mutex", Messages.type_mutex),
			Map.entry("cve", Messages.type_cve), Map.entry("asn", Messages.type_asn),
			Map.entry("useragent", Messages.type_useragent), Map.entry("btc", Messages.type_btc),
			Map.entry("eth", Messages.type_eth), Map.entry("xmr", Messages.type_xmr),
			Map.entry("phone", Messages.type_phone), Map.entry("yara", Messages.type_yara),
			Map.entry("technique", Messages.type_technique), Map.entry("actor", Messages.type_actor),
			Map.entry("malware", Messages.type_malware), Map.entry("tool", Messages.type_tool),
			Map.entry("campaign", Messages.type_campaign), Map.entry("country", Messages.type_country),
			Map.entry("region", Messages.type_region), Map.entry("sector", Messages.type_sector),
			Map.entry("organization", Messages.type_organization), Map.entry("date", Messages.type_date));

	private ItemLabels() {
	}

	/** The name of a mention type; types of plug-ins and verbs are called by their id. */
	public static String type(String type) {
		return TYPES.getOrDefault(type, type);
	}

	/** The name of a role. */
	public static String role(Role role) {
		return switch (role) {
		case INDICATOR -> Messages.role_indicator;
		case SUBJECT -> Messages.role_subject;
		case PUBLISHER -> Messages.role_publisher;
		case REFERENCE -> Messages.role_reference;
		case BENIGN -> Messages.role_benign;
		case EXAMPLE -> Messages.role_example;
		};
	}

	/** The name of a decision. */
	public static String status(Status status) {
		return switch (status) {
		case OPEN -> Messages.status_open;
		case ACCEPTED -> Messages.status_accepted;
		case REJECTED -> Messages.status_rejected;
		};
	}
}
