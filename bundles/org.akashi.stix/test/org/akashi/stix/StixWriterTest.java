package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.akashi.model.File;
import org.akashi.model.Location;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixWriterTest {

	@Test
	void orderIsFixed() {
		String line = StixWriter.line(StixReader.read("""
				{"x_b":1,"labels":["l"],"extensions":{"y-ext":{"a":1},"b-ext":{"a":2}},"tool_types":["t"],"x_a":2,"name":"n","modified":"m",
				"created":"c","id":"tool--1","created_by_ref":"i","type":"tool","spec_version":"2.1"}"""));
		assertEquals("{\"type\":\"tool\",\"spec_version\":\"2.1\",\"id\":\"tool--1\",\"created_by_ref\":\"i\",\"created\":\"c\",\"modified\":\"m\","
				+ "\"name\":\"n\",\"tool_types\":[\"t\"],\"labels\":[\"l\"],\"x_a\":2,\"x_b\":1,"
				+ "\"extensions\":{\"b-ext\":{\"a\":2},\"y-ext\":{\"a\":1}}}", line);
	}

	@Test
	void dictionariesAreSorted() {
		File f = ModelFactory.eINSTANCE.createFile();
		f.getHashes().put("SHA-256", "b");
		f.getHashes().put("MD5", "a");
		assertEquals("{\"type\":\"file\",\"hashes\":{\"MD5\":\"a\",\"SHA-256\":\"b\"}}", StixWriter.line(f));
	}

	@Test
	void isOneLineWhateverIsInIt() {
		Tool t = ModelFactory.eINSTANCE.createTool();
		t.setDescription("two\nlines\r\t\u0001\"\\");
		t.getCustom().put("x_a", "{\n  \"b\" : [ 1,\n 2 ]\n}");
		String line = StixWriter.line(t);
		assertFalse(line.contains("\n"));
		assertTrue(line.endsWith("\"x_a\":{\"b\":[1,2]}}"), line);
		assertEquals(t.getDescription(), ((Tool) StixReader.read(line)).getDescription());
	}

	@ParameterizedTest
	@CsvSource({"1.0, 1", "-0.5, -0.5", "48.8566, 48.8566", "1e-7, 1e-7", "0.000001, 0.000001", "100, 100"})
	void numbersAreShort(double value, String written) {
		Location l = ModelFactory.eINSTANCE.createLocation();
		l.setLatitude(value);
		assertEquals("{\"type\":\"location\",\"latitude\":" + written + "}", StixWriter.line(l));
	}

	@Test
	void refusesWhatIsNoJson() {
		Tool t = ModelFactory.eINSTANCE.createTool();
		t.setId("tool--1");
		t.getCustom().put("x_a", "{");
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> StixWriter.line(t));
		assertTrue(e.getMessage().startsWith("tool--1: Property x_a: "), e::getMessage);
		t.getCustom().put("x_a", "1 2");
		assertThrows(IllegalArgumentException.class, () -> StixWriter.line(t));
		t.getCustom().put("x_a", "");
		assertThrows(IllegalArgumentException.class, () -> StixWriter.line(t));
	}

	@Test
	void refusesNumbersThatJsonLacks() {
		Location l = ModelFactory.eINSTANCE.createLocation();
		l.setLatitude(Double.NaN);
		assertThrows(IllegalArgumentException.class, () -> StixWriter.line(l));
	}

	@Test
	void aFeatureThatIsSetWinsOverWhatWasKeptUnderItsName() {
		Malware m = (Malware) StixReader.read("{\"type\":\"malware\",\"name\":5}");
		assertEquals("{\"type\":\"malware\",\"name\":5}", StixWriter.line(m));
		m.setName("five");
		assertEquals("{\"type\":\"malware\",\"name\":\"five\"}", StixWriter.line(m));
	}

	@Test
	void explicitFalseStays() {
		assertEquals("{\"type\":\"malware\",\"is_family\":false,\"revoked\":false}",
				StixWriter.line(StixReader.read("{\"revoked\":false,\"type\":\"malware\",\"is_family\":false}")));
	}

	@Test
	void predefinedExtensionsComeBeforeOthers() {
		String json = "{\"type\":\"file\",\"extensions\":{\"ntfs-ext\":{\"sid\":\"1\"},\"pdf-ext\":{\"version\":\"1.7\"},\"a-ext\":{\"a\":1}}}";
		assertEquals(json, StixWriter.line(StixReader.read(json)));
	}
}
