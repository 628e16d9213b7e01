package org.akashi.report.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle in the user's language. */
public final class Messages extends NLS {

	public static String MentionHover_ambiguous;
	public static String MentionHover_extractor;
	public static String MentionHover_what;
	public static String MentionHover_written;
	public static String ReadingPane_page;
	public static String role_benign;
	public static String role_example;
	public static String role_indicator;
	public static String role_publisher;
	public static String role_reference;
	public static String role_subject;
	public static String status_accepted;
	public static String status_open;
	public static String status_rejected;
	public static String type_actor;
	public static String type_asn;
	public static String type_btc;
	public static String type_campaign;
	public static String type_cidr;
	public static String type_country;
	public static String type_cve;
	public static String type_date;
	public static String type_domain;
	public static String type_email;
	public static String type_eth;
	public static String type_filename;
	public static String type_filepath;
	public static String type_imphash;
	public static String type_ipv4;
	public static String type_ipv6;
	public static String type_malware;
	public static String type_md5;
	public static String type_mutex;
	public static String type_organization;
	public static String type_phone;
	public static String type_region;
	public static String type_regkey;
	public static String type_sector;
	public static String type_sha1;
	public static String type_sha256;
	public static String type_sha512;
	public static String type_ssdeep;
	public static String type_technique;
	public static String type_tlsh;
	public static String type_tool;
	public static String type_url;
	public static String type_useragent;
	public static String type_xmr;
	public static String type_yara;

	static {
		initializeMessages("org.akashi.report.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
