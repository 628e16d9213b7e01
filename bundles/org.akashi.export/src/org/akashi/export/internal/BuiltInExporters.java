package org.akashi.export.internal;

import java.util.List;

import org.akashi.export.Exporters.Entry;
import org.akashi.export.internal.csv.CsvExporter;
import org.akashi.export.internal.csv.TsvExporter;
import org.akashi.export.internal.domains.DomainsExporter;
import org.akashi.export.internal.hashes.HashesExporter;
import org.akashi.export.internal.hosts.HostsExporter;
import org.akashi.export.internal.ips.IpsExporter;
import org.akashi.export.internal.ipset.IpsetExporter;
import org.akashi.export.internal.nft.NftExporter;
import org.akashi.export.internal.rpz.RpzExporter;
import org.akashi.export.internal.sigma.SigmaExporter;
import org.akashi.export.internal.snort3.Snort3Exporter;
import org.akashi.export.internal.squid.SquidExporter;
import org.akashi.export.internal.stix21.Stix21Exporter;
import org.akashi.export.internal.suricata.SuricataExporter;
import org.akashi.export.internal.urls.UrlsExporter;
import org.akashi.export.internal.yara.YaraExporter;
import org.akashi.export.internal.zeek.ZeekExporter;

/** The exporters of this bundle in plain Java, as OSGI-INF declares them for OSGi. */
public final class BuiltInExporters {

	private BuiltInExporters() {
	}

	/** All of them; a new exporter adds its line here and its component in OSGI-INF. */
	public static List<Entry> all() {
		return List.of(
				new Entry(Stix21Exporter.ID, "STIX 2.1 bundle", "json", "application/stix+json;version=2.1", new Stix21Exporter()),
				new Entry(CsvExporter.ID, "CSV of indicators", "csv", "text/csv", new CsvExporter()),
				new Entry(TsvExporter.ID, "TSV of indicators", "tsv", "text/tab-separated-values", new TsvExporter()),
				new Entry(SuricataExporter.ID, "Suricata rules", "rules", "text/plain", new SuricataExporter()),
				new Entry(Snort3Exporter.ID, "Snort 3 rules", "rules", "text/plain", new Snort3Exporter()),
				new Entry(SigmaExporter.ID, "Sigma 2.1 detection rules", "yml", "application/yaml", new SigmaExporter()),
				new Entry(YaraExporter.ID, "YARA rules", "yar", "text/plain", new YaraExporter()),
				new Entry(ZeekExporter.ID, "Zeek Intelligence Framework", "dat", "text/tab-separated-values", new ZeekExporter()),
				new Entry(HostsExporter.ID, "List of names for hosts(5)", "txt", "text/plain", new HostsExporter()),
				new Entry(DomainsExporter.ID, "List of domains", "txt", "text/plain", new DomainsExporter()),
				new Entry(IpsExporter.ID, "List of addresses", "txt", "text/plain", new IpsExporter()),
				new Entry(UrlsExporter.ID, "List of URLs", "txt", "text/plain", new UrlsExporter()),
				new Entry(HashesExporter.ID, "List of file hashes", "txt", "text/plain", new HashesExporter()),
				new Entry(RpzExporter.ID, "DNS response policy zone (RPZ)", "zone", "text/dns", new RpzExporter()),
				new Entry(NftExporter.ID, "nftables sets", "nft", "text/plain", new NftExporter()),
				new Entry(IpsetExporter.ID, "ipset restore file", "ipset", "text/plain", new IpsetExporter()),
				new Entry(SquidExporter.ID, "Squid access lists", "conf", "text/plain", new SquidExporter()));
	}
}
