package org.akashi.exchange.internal.stix1;

import static org.akashi.exchange.internal.stix1.Stix1.address;
import static org.akashi.exchange.internal.stix1.Stix1.all;
import static org.akashi.exchange.internal.stix1.Stix1.indicator;
import static org.akashi.exchange.internal.stix1.Stix1.observable;
import static org.akashi.exchange.internal.stix1.Stix1.one;
import static org.akashi.exchange.internal.stix1.Stix1.read;
import static org.akashi.exchange.internal.stix1.Stix1.relations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.ReadKnowledge;
import org.akashi.model.AttackPattern;
import org.akashi.model.Campaign;
import org.akashi.model.CourseOfAction;
import org.akashi.model.Identity;
import org.akashi.model.Incident;
import org.akashi.model.Indicator;
import org.akashi.model.Infrastructure;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.Report;
import org.akashi.model.Sighting;
import org.akashi.model.ThreatActor;
import org.akashi.model.Tool;
import org.akashi.model.Vulnerability;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The common idioms of STIX 1.x and what they are in 2.1. */
class Stix1IdiomsTest {

	private static final String TTP = "ex:TTP-44444444-4444-4444-8444-444444444444";

	private static String ttp(String inner) {
		return "<stix:TTPs><stix:TTP id=\"" + TTP + "\" xsi:type=\"ttp:TTPType\">" + inner + "</stix:TTP></stix:TTPs>";
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0", "1.0.1", "1.1", "1.1.1", "1.2" })
	void allVersionsAreRead(String version) throws CoreException {
		ReadKnowledge read = Stix1.readText(Stix1.text(version, indicator("1", observable(address("", "10.0.0.1")))));
		assertEquals("indicator--22222221-2222-4222-8222-222222222222", one(read, Indicator.class).getId());
		assertTrue(read.problems().isEmpty());
	}

	@Test
	void anIndicatorKeepsWhatItSays() throws CoreException {
		ReadKnowledge read = read(indicator("1", """
				<indicator:Title>C2</indicator:Title><indicator:Type>IP Watchlist</indicator:Type><indicator:Description>An address</indicator:Description>
				<indicator:Valid_Time_Position><indicator:Start_Time>2015-05-01T00:00:00+09:00</indicator:Start_Time><indicator:End_Time>2016-05-01T00:00:00Z</indicator:End_Time>
				</indicator:Valid_Time_Position>""" + observable(address("", "10.0.0.1")) + """
				<indicator:Kill_Chain_Phases><c:Kill_Chain_Phase kill_chain_id="stix:KillChain-af3e707f-2fb9-49e5-8c37-14026ca0a5ff" name="Command and Control"/>
				</indicator:Kill_Chain_Phases><indicator:Confidence><c:Value>Medium</c:Value></indicator:Confidence>"""));
		Indicator indicator = one(read, Indicator.class);
		assertEquals("C2", indicator.getName());
		assertEquals("An address", indicator.getDescription());
		assertEquals("2015-04-30T15:00:00.000Z", indicator.getValidFrom());
		assertEquals("2016-05-01T00:00:00.000Z", indicator.getValidUntil());
		assertEquals(50, indicator.getConfidence());
		assertEquals("2015-05-15T09:00:00.000Z", indicator.getModified());
		assertEquals("lockheed-martin-cyber-kill-chain command-and-control", indicator.getKillChainPhases().getFirst().getKillChainName() + " "
				+ indicator.getKillChainPhases().getFirst().getPhaseName());
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void anIndicatorIndicatesMalware() throws CoreException {
		ReadKnowledge read = read(ttp("""
				<ttp:Title>Rising Sun</ttp:Title><ttp:Behavior><ttp:Malware><ttp:Malware_Instance><ttp:Type>Remote Access Trojan</ttp:Type>
				<ttp:Name>Rising Sun</ttp:Name><ttp:Name>RS</ttp:Name></ttp:Malware_Instance></ttp:Malware></ttp:Behavior>""")
				+ indicator("1", observable(address("", "10.0.0.1")) + "<indicator:Indicated_TTP><c:Confidence><c:Value>High</c:Value></c:Confidence><c:TTP idref=\""
						+ TTP + "\"/></indicator:Indicated_TTP>"));
		Malware malware = one(read, Malware.class);
		assertEquals("malware--44444444-4444-4444-8444-444444444444", malware.getId());
		assertEquals(List.of("remote-access-trojan"), List.copyOf(malware.getMalwareTypes()));
		assertEquals(List.of("RS"), List.copyOf(malware.getAliases()));
		assertEquals(List.of("indicator indicates malware"), relations(read));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void attackPatternsToolsAndInfrastructureAreObjectsOfTheirOwn() throws CoreException {
		ReadKnowledge read = read(ttp("""
				<ttp:Title>How they work</ttp:Title><ttp:Behavior><ttp:Attack_Patterns><ttp:Attack_Pattern capec_id="CAPEC-98"><ttp:Title>Phishing</ttp:Title>
				</ttp:Attack_Pattern></ttp:Attack_Patterns></ttp:Behavior><ttp:Resources><ttp:Tools><ttp:Tool><common:Name>Lamp</common:Name>
				<common:Version>1.2</common:Version></ttp:Tool></ttp:Tools><ttp:Infrastructure><ttp:Type>Hosting</ttp:Type><ttp:Title>Servers</ttp:Title>
				<ttp:Observable_Characterization cybox_major_version="2"><cybox:Observable><cybox:Object>""" + address("", "10.0.0.1") + """
				</cybox:Object></cybox:Observable></ttp:Observable_Characterization></ttp:Infrastructure></ttp:Resources>"""));
		assertEquals("CAPEC-98", one(read, AttackPattern.class).getExternalReferences().getFirst().getExternalId());
		assertEquals("Lamp 1.2", one(read, Tool.class).getName() + " " + one(read, Tool.class).getToolVersion());
		assertEquals("Servers", one(read, Infrastructure.class).getName());
		assertEquals(List.of("infrastructure consists-of observed-data"), relations(read));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void victimTargetingIsAnIdentityThatIsTargeted() throws CoreException {
		ReadKnowledge read = read(ttp("""
				<ttp:Title>Victims: banks</ttp:Title><ttp:Victim_Targeting><ttp:Identity xsi:type="ciq:CIQIdentity3.0InstanceType"><ciq:Specification>
				<xpil:OrganisationInfo xpil:IndustryType="Financial Sector"/></ciq:Specification></ttp:Identity>
				<ttp:Targeted_Information>Information Assets</ttp:Targeted_Information></ttp:Victim_Targeting>""")
				+ "<stix:Campaigns><stix:Campaign id=\"ex:c1\" xsi:type=\"campaign:CampaignType\"><campaign:Title>Lantern</campaign:Title><campaign:Related_TTPs>"
				+ "<campaign:Related_TTP><c:Relationship>Targets</c:Relationship><c:TTP idref=\"" + TTP + "\"/></campaign:Related_TTP></campaign:Related_TTPs>"
				+ "</stix:Campaign></stix:Campaigns>");
		assertEquals(List.of("campaign targets identity"), relations(read));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void aThreatActorHasAnIdentityWithAPlace() throws CoreException {
		ReadKnowledge read = read("""
				<stix:Threat_Actors><stix:Threat_Actor id="ex:threatactor-55555555-5555-4555-8555-555555555555" xsi:type="ta:ThreatActorType"><ta:Title>Lantern Group</ta:Title>
				<ta:Identity id="ex:Identity-66666666-6666-4666-8666-666666666666" xsi:type="ciq:CIQIdentity3.0InstanceType"><ciq:Specification>
				<xpil:PartyName><xnl:OrganisationName><xnl:NameElement>Lantern Ltd</xnl:NameElement></xnl:OrganisationName></xpil:PartyName>
				<xpil:Addresses><xpil:Address><xal:Country><xal:NameElement>Japan</xal:NameElement></xal:Country></xpil:Address></xpil:Addresses>
				<xpil:ElectronicAddressIdentifiers><xpil:ElectronicAddressIdentifier>l@lantern.example</xpil:ElectronicAddressIdentifier></xpil:ElectronicAddressIdentifiers>
				</ciq:Specification></ta:Identity><ta:Type><c:Value>Cyber Espionage Operations</c:Value></ta:Type><ta:Motivation><c:Value>Political</c:Value></ta:Motivation>
				<ta:Sophistication><c:Value>Expert</c:Value></ta:Sophistication><ta:Intended_Effect><c:Value>Theft</c:Value></ta:Intended_Effect>
				<ta:Observed_TTPs><ta:Observed_TTP><c:TTP id="ex:t1" xsi:type="ttp:TTPType"><ttp:Title>Phishing</ttp:Title></c:TTP></ta:Observed_TTP></ta:Observed_TTPs>
				</stix:Threat_Actor></stix:Threat_Actors>""");
		ThreatActor actor = one(read, ThreatActor.class);
		assertEquals("threat-actor--55555555-5555-4555-8555-555555555555 Lantern Group expert", actor.getId() + " " + actor.getName() + " " + actor.getSophistication());
		assertEquals("Lantern Ltd", one(read, Identity.class).getName());
		assertEquals("JP", one(read, Location.class).getCountry());
		assertEquals(List.of("identity located-at location", "threat-actor attributed-to identity", "threat-actor uses attack-pattern"), relations(read));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void aCampaignIsAttributedAndKnowsItsIndicators() throws CoreException {
		ReadKnowledge read = read("""
				<stix:Campaigns><stix:Campaign id="ex:c1" xsi:type="campaign:CampaignType"><campaign:Title>Lantern</campaign:Title>
				<campaign:Names><campaign:Name>Night Lantern</campaign:Name></campaign:Names><campaign:Status>Ongoing</campaign:Status>
				<campaign:Intended_Effect><c:Value>Theft</c:Value></campaign:Intended_Effect><campaign:Related_Indicators><campaign:Related_Indicator>
				<c:Indicator idref="ex:Indicator-22222221-2222-4222-8222-222222222222"/></campaign:Related_Indicator></campaign:Related_Indicators>
				<campaign:Attribution><campaign:Attributed_Threat_Actor><c:Threat_Actor id="ex:a1" xsi:type="ta:ThreatActorType"><ta:Title>Group</ta:Title></c:Threat_Actor>
				</campaign:Attributed_Threat_Actor></campaign:Attribution></stix:Campaign></stix:Campaigns>"""
				+ indicator("1", observable(address("", "10.0.0.1"))));
		Campaign campaign = one(read, Campaign.class);
		assertEquals(List.of("Night Lantern"), List.copyOf(campaign.getAliases()));
		assertEquals("Theft Status: Ongoing", campaign.getObjective() + " " + campaign.getDescription());
		assertEquals(List.of("campaign attributed-to threat-actor", "indicator indicates campaign"), relations(read));
	}

	@Test
	void exploitTargetsAreVulnerabilities() throws CoreException {
		ReadKnowledge read = read("""
				<stix:Exploit_Targets><c:Exploit_Target id="ex:et-77777777-7777-4777-8777-777777777777" xsi:type="et:ExploitTargetType"><et:Title>Reader flaw</et:Title>
				<et:Vulnerability><et:CVE_ID>CVE-2013-3893</et:CVE_ID><et:Discovered_DateTime>2013-09-18T06:06:47</et:Discovered_DateTime></et:Vulnerability>
				<et:Potential_COAs><et:Potential_COA><c:Course_Of_Action idref="ex:coa1"/></et:Potential_COA></et:Potential_COAs></c:Exploit_Target></stix:Exploit_Targets>
				<stix:Courses_Of_Action><stix:Course_Of_Action id="ex:coa1" xsi:type="coa:CourseOfActionType"><coa:Title>Patch</coa:Title><coa:Stage>Remedy</coa:Stage>
				<coa:Type>Patching</coa:Type><coa:Objective><coa:Description>Close it</coa:Description></coa:Objective><coa:Cost><c:Value>Low</c:Value></coa:Cost>
				</stix:Course_Of_Action></stix:Courses_Of_Action>""");
		assertEquals("CVE-2013-3893", one(read, Vulnerability.class).getExternalReferences().getFirst().getExternalId());
		assertEquals("Reader flaw", one(read, Vulnerability.class).getName());
		CourseOfAction action = one(read, CourseOfAction.class);
		assertEquals(List.of("patching"), List.copyOf(action.getLabels()));
		assertEquals("Stage: Remedy\nObjective: Close it\nCost: Low", action.getDescription());
		assertEquals(List.of("course-of-action mitigates vulnerability"), relations(read));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void anIncidentKeepsItsTimesAndHistoryInTheDescription() throws CoreException {
		ReadKnowledge read = read("""
				<stix:Incidents><stix:Incident id="ex:incident-88888888-8888-4888-8888-888888888888" xsi:type="incident:IncidentType"><incident:Title>Break-in</incident:Title>
				<incident:External_ID source="JIRA">42</incident:External_ID><incident:Time><incident:Incident_Discovery>2014-05-02T02:10:16Z</incident:Incident_Discovery></incident:Time>
				<incident:Categories><incident:Category>Denial of Service</incident:Category></incident:Categories><incident:Reporter><c:Identity><c:Name>Mika</c:Name></c:Identity></incident:Reporter>
				<incident:Victim><c:Name>Bank</c:Name></incident:Victim><incident:Status>New</incident:Status>
				<incident:Leveraged_TTPs><incident:Leveraged_TTP><c:TTP idref="%s"/></incident:Leveraged_TTP></incident:Leveraged_TTPs>
				<incident:Related_Observables><incident:Related_Observable><c:Observable id="ex:o1"><cybox:Object>%s</cybox:Object></c:Observable></incident:Related_Observable></incident:Related_Observables>
				<incident:History><incident:History_Item><incident:Journal_Entry>Called</incident:Journal_Entry></incident:History_Item></incident:History>
				</stix:Incident></stix:Incidents>""".formatted(TTP, address("", "10.0.0.1")) + ttp("<ttp:Title>Flood</ttp:Title>"));
		Incident incident = one(read, Incident.class);
		assertEquals("Incident Discovery: 2014-05-02T02:10:16Z\nStatus: New\nHistory: Called", incident.getDescription());
		assertEquals("JIRA 42", incident.getExternalReferences().getFirst().getSourceName() + " " + incident.getExternalReferences().getFirst().getExternalId());
		assertEquals("Mika", all(read, Identity.class).stream().filter(identity -> identity.getId().equals(incident.getCreatedByRef())).findFirst().orElseThrow().getName());
		assertEquals(3, relations(read).size(), () -> relations(read).toString());
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
	}

	@Test
	void markingsOfThePackageHoldForAllAndOfAComponentForIt() throws CoreException {
		ReadKnowledge read = read("""
				<stix:STIX_Header><stix:Handling><marking:Marking><marking:Controlled_Structure>//node()</marking:Controlled_Structure>
				<marking:Marking_Structure xsi:type="tlp:TLPMarkingStructureType" color="AMBER"/><marking:Marking_Structure xsi:type="simple:SimpleMarkingStructureType">
				<simple:Statement>Lantern only</simple:Statement></marking:Marking_Structure></marking:Marking></stix:Handling></stix:STIX_Header>"""
				+ "<stix:Indicators>" + Stix1.one("1", observable(address("", "10.0.0.1")) + """
				<indicator:Handling><marking:Marking><marking:Marking_Structure xsi:type="tou:TermsOfUseMarkingStructureType"><tou:Terms_Of_Use>Ask first</tou:Terms_Of_Use>
				</marking:Marking_Structure></marking:Marking></indicator:Handling>""") + Stix1.one("2", observable(address("", "10.0.0.2"))) + "</stix:Indicators>");
		List<Indicator> indicators = all(read, Indicator.class);
		assertEquals(Tlp.AMBER.id(), indicators.getLast().getObjectMarkingRefs().getFirst());
		assertEquals(3, indicators.getFirst().getObjectMarkingRefs().size());
		assertEquals(2, indicators.getLast().getObjectMarkingRefs().size());
		assertEquals(3, all(read, MarkingDefinition.class).size());
	}

	@Test
	void aMarkingForAPartIsPutOnTheWholeAndSaidSo() throws CoreException {
		String handling = "<stix:STIX_Header><stix:Handling><marking:Marking><marking:Controlled_Structure>%s</marking:Controlled_Structure><marking:Marking_Structure "
				+ "xsi:type=\"tlp:TLPMarkingStructureType\" color=\"RED\"/></marking:Marking></stix:Handling></stix:STIX_Header>";
		String rest = indicator("1", observable(address("", "10.0.0.1")));
		for (String all : List.of("//node()", "//node() | //@*", "../../../descendant-or-self::node()", "../../../../descendant-or-self::node() | ../../../../descendant-or-self::node()/@*")) {
			assertTrue(read(handling.formatted(all) + rest).problems().isEmpty(), all);
		}
		ReadKnowledge read = read(handling.formatted("//stix:Indicator/indicator:Title") + rest);
		assertTrue(read.problems().getFirst().getMessage().contains("//stix:Indicator/indicator:Title only"), read.problems()::toString);
		assertEquals(Tlp.RED.id(), one(read, Indicator.class).getObjectMarkingRefs().getFirst());
	}

	@Test
	void aHeaderWithATitleIsAReport() throws CoreException {
		ReadKnowledge read = read("<stix:STIX_Header><stix:Title>Lantern Report</stix:Title><stix:Package_Intent>Threat Report</stix:Package_Intent>"
				+ "<stix:Description>All of it</stix:Description><stix:Information_Source><c:Identity><c:Name>Publisher</c:Name></c:Identity></stix:Information_Source></stix:STIX_Header>"
				+ indicator("1", observable(address("", "10.0.0.1"))));
		Report report = one(read, Report.class);
		assertEquals("Lantern Report All of it [threat-report]", report.getName() + " " + report.getDescription() + " " + report.getReportTypes());
		assertEquals(List.of(one(read, Indicator.class).getId()), List.copyOf(report.getObjectRefs()));
		assertEquals(one(read, Identity.class).getId(), one(read, Indicator.class).getCreatedByRef());
	}

	@Test
	void theReportsOfVersion12ReferToTheirObjects() throws CoreException {
		ReadKnowledge read = read(indicator("1", observable(address("", "10.0.0.1"))) + """
				<stix:Reports><stix:Report id="ex:report-99999999-9999-4999-8999-999999999999" xsi:type="report:ReportType"><report:Header><report:Title>One</report:Title>
				<report:Intent>Indicators</report:Intent></report:Header><report:Indicators><report:Indicator idref="ex:Indicator-22222221-2222-4222-8222-222222222222"/></report:Indicators>
				</stix:Report></stix:Reports>""");
		assertEquals("report--99999999-9999-4999-8999-999999999999", one(read, Report.class).getId());
		assertEquals(List.of("indicator"), List.copyOf(one(read, Report.class).getReportTypes()));
		assertEquals(1, one(read, Report.class).getObjectRefs().size());
	}

	@Test
	void sightingsSayWhoAndWhen() throws CoreException {
		ReadKnowledge read = read(indicator("1", observable(address("", "10.0.0.1")) + """
				<indicator:Sightings sightings_count="1"><indicator:Sighting timestamp="2015-06-01T00:00:00Z"><indicator:Source><c:Identity><c:Name>Bank</c:Name></c:Identity></indicator:Source>
				<indicator:Confidence><c:Value>Low</c:Value></indicator:Confidence><indicator:Description>Seen</indicator:Description></indicator:Sighting></indicator:Sightings>"""));
		Sighting sighting = one(read, Sighting.class);
		assertEquals("2015-06-01T00:00:00.000Z 15 Seen", sighting.getFirstSeen() + " " + sighting.getConfidence() + " " + sighting.getDescription());
		assertEquals(one(read, Identity.class).getId(), sighting.getWhereSightedRefs().getFirst());
	}

	@Test
	void relatedPackagesAreRead() throws CoreException {
		ReadKnowledge read = read("<stix:Related_Packages><stix:Related_Package><stix:Package id=\"ex:p2\" version=\"1.2\">"
				+ indicator("1", observable(address("", "10.0.0.1"))) + "</stix:Package></stix:Related_Package></stix:Related_Packages>");
		assertEquals(1, all(read, Indicator.class).size());
	}

	@Test
	void aReferenceToNothingIsNamed() throws CoreException {
		ReadKnowledge read = read(indicator("1", observable(address("", "10.0.0.1")) + "<indicator:Indicated_TTP><c:TTP idref=\"ex:missing\"/></indicator:Indicated_TTP>"));
		assertEquals("ex:missing", read.losses().getFirst().what());
		assertTrue(read.losses().getFirst().path().endsWith("indicator:Indicated_TTP/c:TTP"), read.losses()::toString);
	}

	@Test
	void whatHasNoPlaceIsNamed() throws CoreException {
		ReadKnowledge read = read(indicator("1", observable(address("", "10.0.0.1")) + "<indicator:Glow><indicator:Deep>bright</indicator:Deep></indicator:Glow>"));
		assertEquals("Glow: bright", read.losses().getFirst().what());
		assertTrue(read.losses().getFirst().line() > 20);
	}

	@Test
	void idsThatAreNoUuidsGiveTheSameIdEachTime() throws CoreException {
		String text = "<stix:Campaigns><stix:Campaign id=\"ex:c1\" xsi:type=\"campaign:CampaignType\"><campaign:Title>L</campaign:Title></stix:Campaign></stix:Campaigns>";
		assertEquals(read(text).objects().stream().map(StixWriter::line).toList(), read(text).objects().stream().map(StixWriter::line).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]>" })
	void documentTypesAreRefused(String doctype) {
		CoreException e = assertThrows(CoreException.class, () -> Stix1.readText(doctype + Stix1.text("1.2", "")));
		assertEquals(ExchangeStatus.BROKEN, e.getStatus().getCode());
	}

	@Test
	void brokenXmlIsSaidWithItsLine() {
		CoreException e = assertThrows(CoreException.class, () -> Stix1.readText(Stix1.text("1.2", "<stix:TTPs>")));
		assertTrue(e.getMessage().contains("line "), e.getMessage());
	}

	@Test
	void elementsNestedTooDeepAreRefused() {
		assertThrows(CoreException.class, () -> Stix1.readText(Stix1.text("1.2", "<stix:a>".repeat(300) + "</stix:a>".repeat(300))));
	}

	@Test
	void theEventsOfMispHaveTheSameIndicatorsAsInStix21() throws CoreException, IOException {
		Path folder = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data/misp/misp-stix-tests");
		Assumptions.assumeTrue(Files.isDirectory(folder), "The shared data is not here");
		int compared = 0;
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().matches(".*_stix1[12]\\.xml")).sorted().toList()) {
				ReadKnowledge old = file(file);
				ReadKnowledge now = file(file.resolveSibling(file.getFileName().toString().replaceFirst("_stix1[12]\\.xml", "_stix21.json")));
				Stix1.valid(old);
				assertTrue(old.losses().isEmpty(), () -> file + ": " + old.losses());
				assertEquals(ids(now), ids(old), file.toString());
				assertEquals(values(now), values(old), file.toString());
				assertTrue(!all(old, Report.class).isEmpty() && !all(old, Identity.class).isEmpty());
				compared++;
			}
		}
		assertTrue(compared >= 8, () -> "Only few files were there");
	}

	private static ReadKnowledge file(Path file) throws CoreException, IOException {
		return ReadKnowledge.of(KnowledgeReaders.builtIn(), InputFile.of(file), Optional.empty(), null);
	}

	private static Set<String> ids(ReadKnowledge read) {
		return all(read, Indicator.class).stream().map(Indicator::getId).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> values(ReadKnowledge read) {
		Pattern literal = Pattern.compile("'([^']*)'");
		return all(read, Indicator.class).stream().flatMap(indicator -> literal.matcher(indicator.getPattern()).results())
				.map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
