package org.akashi.export.ui.internal;

import java.util.Arrays;
import java.util.Set;

import org.akashi.export.Exporters;

/** What formats are for, in the order in which the wizard shows them. */
enum FormatGroup {

	/** For other knowledge platforms. */
	EXCHANGE("stix21", "misp", "openioc", "attack-flow", "navigator"),
	/** For sensors. */
	DETECTION("suricata", "snort3", "sigma", "yara", "zeek"),
	/** For name servers, firewalls, proxies and tables. */
	LISTS("hosts", "domains", "ips", "urls", "hashes", "rpz", "nft", "ipset", "squid", "csv", "tsv"),
	/** For people. */
	DOCUMENTS("html", "pdf", "markdown", "docx"),
	/** For drawing programs. */
	DRAWINGS("graphml", "gexf", "dot", "mermaid"),
	/** Of other plug-ins. */
	OTHER();

	private final Set<String> formats;

	FormatGroup(String... formats) {
		this.formats = Set.of(formats);
	}

	/** The group of a format; {@link #OTHER} for those that did not come with Akashi. */
	static FormatGroup of(Exporters.Entry format) {
		return Arrays.stream(values()).filter(group -> group.formats.contains(format.id())).findFirst().orElse(OTHER);
	}

	/** What people read. */
	String label() {
		return switch (this) {
			case EXCHANGE -> Messages.Group_exchange;
			case DETECTION -> Messages.Group_detection;
			case LISTS -> Messages.Group_lists;
			case DOCUMENTS -> Messages.Group_documents;
			case DRAWINGS -> Messages.Group_drawings;
			case OTHER -> Messages.Group_other;
		};
	}
}
