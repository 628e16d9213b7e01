package org.akashi.exchange.internal.stix1;

import static org.akashi.exchange.internal.stix1.Stix1.address;
import static org.akashi.exchange.internal.stix1.Stix1.indicator;
import static org.akashi.exchange.internal.stix1.Stix1.observable;
import static org.akashi.exchange.internal.stix1.Stix1.one;
import static org.akashi.exchange.internal.stix1.Stix1.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.exchange.ReadKnowledge;
import org.akashi.model.Indicator;
import org.akashi.model.ObservedData;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observables of CybOX 2.x as patterns and as observed data. */
class Stix1PatternsTest {

	private static String pattern(String properties) throws CoreException {
		ReadKnowledge read = read(indicator("1", observable(properties)));
		assertTrue(read.losses().isEmpty(), read.losses()::toString);
		return one(read, Indicator.class).getPattern();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = { "condition=\"Equals\"~10.0.0.1~ipv4-addr:value = '10.0.0.1'",
			"~10.0.0.1~ipv4-addr:value = '10.0.0.1'", "condition=\"DoesNotEqual\"~10.0.0.1~ipv4-addr:value != '10.0.0.1'",
			"condition=\"Contains\"~10.0~ipv4-addr:value LIKE '%10.0%'", "condition=\"StartsWith\"~10.0~ipv4-addr:value LIKE '10.0%'",
			"condition=\"EndsWith\"~0.1~ipv4-addr:value LIKE '%0.1'", "condition=\"DoesNotContain\"~9~ipv4-addr:value NOT LIKE '%9%'",
			"condition=\"FitsPattern\"~^10~ipv4-addr:value MATCHES '^10'", "condition=\"Equals\"~10.0.0.1##comma##10.0.0.2~ipv4-addr:value IN ('10.0.0.1', '10.0.0.2')",
			"condition=\"Contains\" apply_condition=\"ALL\"~1##comma##2~(ipv4-addr:value LIKE '%1%' AND ipv4-addr:value LIKE '%2%')",
			"condition=\"Equals\" delimiter=\";\"~10.0.0.1;10.0.0.2~ipv4-addr:value IN ('10.0.0.1', '10.0.0.2')",
			"condition=\"StartsWith\"~a_b~ipv4-addr:value MATCHES '^a_b'" })
	void conditionsBecomeComparisons(String attributes, String value, String expected) throws CoreException {
		assertEquals("[" + expected + "]", pattern(address(attributes == null ? "" : attributes, value)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			"D:DomainNameObjectType~<D:Value>lantern.example</D:Value>~domain-name:value = 'lantern.example'",
			"U:URIObjectType\" type=\"URL~<U:Value>http://lantern.example/</U:Value>~url:value = 'http://lantern.example/'",
			"U:URIObjectType\" type=\"Domain Name~<U:Value>lantern.example</U:Value>~domain-name:value = 'lantern.example'",
			"A:AddressObjectType\" category=\"e-mail~<A:Address_Value>a@lantern.example</A:Address_Value>~email-addr:value = 'a@lantern.example'",
			"A:AddressObjectType\" category=\"ipv6-addr~<A:Address_Value>2001:db8::1</A:Address_Value>~ipv6-addr:value = '2001:db8::1'",
			"A:AddressObjectType\" category=\"mac~<A:Address_Value>00-11-22-AA-BB-CC</A:Address_Value>~mac-addr:value = '00:11:22:aa:bb:cc'",
			"A:AddressObjectType\" category=\"asn~<A:Address_Value>AS64496</A:Address_Value>~autonomous-system:number = 64496",
			"M:MutexObjectType~<M:Name>Lantern</M:Name>~mutex:name = 'Lantern'",
			"F:FileObjectType~<F:File_Name>a</F:File_Name><F:File_Extension>exe</F:File_Extension>~file:name = 'a.exe'",
			"F:FileObjectType~<F:File_Name>a.exe</F:File_Name><F:File_Path>C:\\x</F:File_Path><F:Size_In_Bytes condition=\"GreaterThan\">9</F:Size_In_Bytes>"
					+ "~file:name = 'a.exe' AND file:parent_directory_ref.path = 'C:\\\\x' AND file:size > 9",
			"R:WindowsRegistryKeyObjectType~<R:Key>Software\\x</R:Key><R:Hive>HKLM</R:Hive><R:Values><R:Value><R:Name>n</R:Name><R:Data>d</R:Data></R:Value></R:Values>"
					+ "~windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software\\\\x' AND windows-registry-key:values[*].name = 'n' AND windows-registry-key:values[*].data = 'd'",
			"P:ProcessObjectType~<P:Name>a.exe</P:Name><P:Image_Info><P:Command_Line>a.exe -x</P:Command_Line></P:Image_Info>"
					+ "~process:image_ref.name = 'a.exe' AND process:command_line = 'a.exe -x'",
			"X:X509CertificateObjectType~<X:Certificate><X:Serial_Number>36:f7</X:Serial_Number><X:Issuer>CN=L</X:Issuer></X:Certificate>"
					+ "~x509-certificate:serial_number = '36:f7' AND x509-certificate:issuer = 'CN=L'",
			"S:SocketAddressObjectType~<S:IP_Address><A:Address_Value>10.0.0.1</A:Address_Value></S:IP_Address><S:Port><Port:Port_Value>80</Port:Port_Value></S:Port>"
					+ "~network-traffic:dst_ref.value = '10.0.0.1' AND network-traffic:dst_port = 80" })
	void objectsBecomeComparisons(String type, String inner, String expected) throws CoreException {
		assertEquals("[" + expected + "]", pattern("<cybox:Properties xsi:type=\"" + type + "\">" + inner + "</cybox:Properties>"));
	}

	@Test
	void hashesOfAFileAreAlternatives() throws CoreException {
		String hash = "<common:Hash><common:Type>%s</common:Type><common:Simple_Hash_Value>%s</common:Simple_Hash_Value></common:Hash>";
		String md5 = "0123456789abcdef0123456789abcdef";
		String sha1 = md5 + "01234567";
		assertEquals("[(file:hashes.MD5 = '" + md5 + "' OR file:hashes.'SHA-1' = '" + sha1 + "') AND file:name = 'a.exe']",
				pattern("<cybox:Properties xsi:type=\"F:FileObjectType\"><F:File_Name>a.exe</F:File_Name><F:Hashes>" + hash.formatted("MD5", md5)
						+ hash.formatted("Other", sha1) + "</F:Hashes></cybox:Properties>"));
	}

	@Test
	void aConnectionHasBothEndsAndItsProtocols() throws CoreException {
		assertEquals("[network-traffic:protocols[*] = 'tcp' AND network-traffic:src_port = 5525 AND network-traffic:dst_ref.value = 'lantern.example' "
				+ "AND network-traffic:dst_port = 80]", pattern("""
				<cybox:Properties xsi:type="N:NetworkConnectionObjectType"><N:Layer4_Protocol>TCP</N:Layer4_Protocol>
				<N:Source_Socket_Address><S:Port><Port:Port_Value>5525</Port:Port_Value></S:Port></N:Source_Socket_Address>
				<N:Destination_Socket_Address><S:Hostname><S:Hostname_Value>lantern.example</S:Hostname_Value></S:Hostname>
				<S:Port><Port:Port_Value>80</Port:Port_Value></S:Port></N:Destination_Socket_Address></cybox:Properties>"""));
	}

	@Test
	void aMailHasSenderRecipientsAndSubject() throws CoreException {
		assertEquals("[email-message:from_ref.value = 'a@l.example' AND (email-message:to_refs[*].value = 'b@l.example' OR "
				+ "email-message:to_refs[*].value = 'c@l.example') AND email-message:subject LIKE 'Invoice%']", pattern("""
				<cybox:Properties xsi:type="E:EmailMessageObjectType"><E:Header>
				<E:To><E:Recipient><A:Address_Value>b@l.example</A:Address_Value></E:Recipient><E:Recipient><A:Address_Value>c@l.example</A:Address_Value></E:Recipient></E:To>
				<E:From><A:Address_Value>a@l.example</A:Address_Value></E:From><E:Subject condition="StartsWith">Invoice</E:Subject>
				</E:Header></cybox:Properties>"""));
	}

	@Test
	void aDomainThatResolvesToAnAddressIsOneObservation() throws CoreException {
		assertEquals("[domain-name:value = 'l.example' AND domain-name:resolves_to_refs[*].value = '10.0.0.1']", pattern(
				"<cybox:Properties xsi:type=\"D:DomainNameObjectType\"><D:Value>l.example</D:Value></cybox:Properties><cybox:Related_Objects><cybox:Related_Object>"
						+ address("", "10.0.0.1") + "<cybox:Relationship>Resolved_To</cybox:Relationship></cybox:Related_Object></cybox:Related_Objects>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "OR~[ipv4-addr:value = '10.0.0.1' OR ipv4-addr:value = '10.0.0.2']",
			"AND~[ipv4-addr:value = '10.0.0.1'] AND [ipv4-addr:value = '10.0.0.2']" })
	void compositionsJoinObservables(String operator, String expected) throws CoreException {
		ReadKnowledge read = read("<stix:Observables><cybox:Observable id=\"ex:o1\"><cybox:Object>" + address("condition=\"Equals\"", "10.0.0.1")
				+ "</cybox:Object></cybox:Observable></stix:Observables>" + indicator("1", "<indicator:Observable><cybox:Observable_Composition operator=\""
						+ operator + "\"><cybox:Observable idref=\"ex:o1\"/><cybox:Observable><cybox:Object>" + address("", "10.0.0.2")
						+ "</cybox:Object></cybox:Observable></cybox:Observable_Composition></indicator:Observable>"));
		assertEquals(expected, one(read, Indicator.class).getPattern());
	}

	@Test
	void compositeIndicatorsJoinTheirParts() throws CoreException {
		ReadKnowledge read = read("<stix:Indicators>" + Stix1.one("1", observable(address("", "10.0.0.1"))) + Stix1.one("2",
				observable("<cybox:Properties xsi:type=\"M:MutexObjectType\"><M:Name>L</M:Name></cybox:Properties>"))
				+ Stix1.one("3", "<indicator:Composite_Indicator_Expression operator=\"AND\">"
						+ "<indicator:Indicator idref=\"ex:Indicator-22222221-2222-4222-8222-222222222222\"/>"
						+ "<indicator:Indicator idref=\"ex:Indicator-22222222-2222-4222-8222-222222222222\"/></indicator:Composite_Indicator_Expression>")
				+ "</stix:Indicators>");
		assertEquals("[ipv4-addr:value = '10.0.0.1'] AND [mutex:name = 'L']", Stix1.all(read, Indicator.class).getLast().getPattern());
	}

	@Test
	void testMechanismsAreIndicatorsOfTheirKind() throws CoreException {
		ReadKnowledge read = read(indicator("1", """
				<indicator:Title>Rules</indicator:Title><indicator:Test_Mechanisms>
				<indicator:Test_Mechanism xsi:type="snort:SnortTestMechanismType"><snort:Rule>alert tcp any any -> any 80 (sid:1;)</snort:Rule></indicator:Test_Mechanism>
				<indicator:Test_Mechanism xsi:type="yara:YaraTestMechanismType"><yara:Rule>rule a { condition: true }</yara:Rule></indicator:Test_Mechanism>
				</indicator:Test_Mechanisms>"""));
		assertEquals("snort yara", String.join(" ", Stix1.all(read, Indicator.class).stream().map(Indicator::getPatternType).toList()));
		assertEquals("indicator--22222221-2222-4222-8222-222222222222", Stix1.all(read, Indicator.class).getFirst().getId());
	}

	@Test
	void anObservableOfItsOwnIsObservedData() throws CoreException {
		ReadKnowledge read = read("<stix:Observables><cybox:Observable id=\"ex:Observable-33333333-3333-4333-8333-333333333333\" sighting_count=\"3\"><cybox:Object>"
				+ address("", "10.0.0.1") + "</cybox:Object></cybox:Observable></stix:Observables>");
		ObservedData data = one(read, ObservedData.class);
		assertEquals("observed-data--33333333-3333-4333-8333-333333333333", data.getId());
		assertEquals(3, data.getNumberObserved());
		assertEquals("ipv4-addr", data.getObjectRefs().getFirst().replaceFirst("--.*", ""));
	}

	@Test
	void whatNoPatternCanSeekIsNamedByPathAndLine() throws CoreException {
		ReadKnowledge read = read(indicator("1", observable("<cybox:Properties xsi:type=\"Q:QuantumObjectType\" xmlns:Q=\"urn:q\"><Q:Spin>up</Q:Spin></cybox:Properties>")));
		assertTrue(Stix1.all(read, Indicator.class).isEmpty());
		assertTrue(read.losses().stream().anyMatch(loss -> loss.path().endsWith("/cybox:Properties/Q:Spin") && loss.line() > 20 && loss.what().contains("up")),
				read.losses()::toString);
	}
}
