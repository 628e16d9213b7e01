package org.akashi.exchange.internal.stix1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadKnowledge;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.CoreException;

/** Packages of STIX 1.x for tests, and what came of them. Everything that comes of one has to be valid. */
final class Stix1 {

	private static final String HEAD = """
			<stix:STIX_Package xmlns:stix="http://stix.mitre.org/stix-1" xmlns:c="http://stix.mitre.org/common-1"
			 xmlns:indicator="http://stix.mitre.org/Indicator-2" xmlns:ttp="http://stix.mitre.org/TTP-1"
			 xmlns:ta="http://stix.mitre.org/ThreatActor-1" xmlns:campaign="http://stix.mitre.org/Campaign-1"
			 xmlns:et="http://stix.mitre.org/ExploitTarget-1" xmlns:coa="http://stix.mitre.org/CourseOfAction-1"
			 xmlns:incident="http://stix.mitre.org/Incident-1" xmlns:report="http://stix.mitre.org/Report-1"
			 xmlns:cybox="http://cybox.mitre.org/cybox-2" xmlns:common="http://cybox.mitre.org/common-2"
			 xmlns:A="http://cybox.mitre.org/objects#AddressObject-2" xmlns:D="http://cybox.mitre.org/objects#DomainNameObject-1"
			 xmlns:F="http://cybox.mitre.org/objects#FileObject-2" xmlns:U="http://cybox.mitre.org/objects#URIObject-2"
			 xmlns:E="http://cybox.mitre.org/objects#EmailMessageObject-2" xmlns:R="http://cybox.mitre.org/objects#WinRegistryKeyObject-2"
			 xmlns:M="http://cybox.mitre.org/objects#MutexObject-2" xmlns:P="http://cybox.mitre.org/objects#ProcessObject-2"
			 xmlns:N="http://cybox.mitre.org/objects#NetworkConnectionObject-2" xmlns:S="http://cybox.mitre.org/objects#SocketAddressObject-1"
			 xmlns:Port="http://cybox.mitre.org/objects#PortObject-2" xmlns:X="http://cybox.mitre.org/objects#X509CertificateObject-2"
			 xmlns:marking="http://data-marking.mitre.org/Marking-1" xmlns:tlp="http://data-marking.mitre.org/extensions/MarkingStructure#TLP-1"
			 xmlns:simple="http://data-marking.mitre.org/extensions/MarkingStructure#Simple-1"
			 xmlns:tou="http://data-marking.mitre.org/extensions/MarkingStructure#Terms_Of_Use-1"
			 xmlns:snort="http://stix.mitre.org/extensions/TestMechanism#Snort-1" xmlns:yara="http://stix.mitre.org/extensions/TestMechanism#YARA-1"
			 xmlns:ciq="http://stix.mitre.org/extensions/Identity#CIQIdentity3.0-1" xmlns:xpil="urn:oasis:names:tc:ciq:xpil:3"
			 xmlns:xnl="urn:oasis:names:tc:ciq:xnl:3" xmlns:xal="urn:oasis:names:tc:ciq:xal:3"
			 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ex="http://lantern.example/"
			 id="ex:Package-11111111-1111-4111-8111-111111111111" version="%s" timestamp="2015-05-15T09:00:00Z">
			""";

	private Stix1() {
	}

	/** The text of a package. */
	static String text(String version, String body) {
		return HEAD.formatted(version) + body + "\n</stix:STIX_Package>\n";
	}

	/** What a package of 1.2 gives. */
	static ReadKnowledge read(String body) throws CoreException {
		return readText(text("1.2", body));
	}

	/** What a text gives. */
	static ReadKnowledge readText(String text) throws CoreException {
		ReadKnowledge read = ReadKnowledge.of(KnowledgeReaders.builtIn(), InputFile.of("a.xml", text.getBytes(StandardCharsets.UTF_8)),
				Optional.empty(), null);
		assertEquals("stix1", read.format().id());
		valid(read);
		return read;
	}

	static void valid(ReadKnowledge read) {
		for (StixObject object : read.objects()) {
			List<Finding> faults = StixRules.check(object).stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
			assertTrue(faults.isEmpty(), () -> StixWriter.line(object) + faults);
		}
	}

	/** The one object of a kind. */
	static <T> T one(ReadKnowledge read, Class<T> type) {
		List<T> all = all(read, type);
		assertEquals(1, all.size(), () -> read.objects().stream().map(StixWriter::line).toList().toString());
		return all.getFirst();
	}

	static <T> List<T> all(ReadKnowledge read, Class<T> type) {
		return read.objects().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The relationships as {@code indicator indicates malware}. */
	static List<String> relations(ReadKnowledge read) {
		return all(read, Relationship.class).stream().map(each -> each.getSourceRef().replaceFirst("--.*", "") + " " + each.getRelationshipType() + " "
				+ each.getTargetRef().replaceFirst("--.*", "")).sorted().toList();
	}

	/** An indicator around an observable. */
	static String indicator(String number, String inner) {
		return "<stix:Indicators>" + one(number, inner) + "</stix:Indicators>";
	}

	static String one(String number, String inner) {
		return "<stix:Indicator id=\"ex:Indicator-2222222" + number + "-2222-4222-8222-222222222222\" timestamp=\"2015-05-15T09:00:00Z\" "
				+ "xsi:type=\"indicator:IndicatorType\">" + inner + "</stix:Indicator>";
	}

	static String observable(String properties) {
		return "<indicator:Observable><cybox:Object>" + properties + "</cybox:Object></indicator:Observable>";
	}

	static String address(String attributes, String value) {
		return "<cybox:Properties xsi:type=\"A:AddressObjectType\" category=\"ipv4-addr\"><A:Address_Value " + attributes + ">" + value
				+ "</A:Address_Value></cybox:Properties>";
	}
}
