package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;

class ReadIntoTest {

	private final List<Notification> seen = new ArrayList<>();

	private StixObject observed(String json) {
		StixObject object = StixReader.read(json);
		object.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
					seen.add(notification);
				}
			}
		});
		return object;
	}

	private void becomes(String before, String after) {
		StixObject object = observed(before);
		assertSame(object, StixReader.readInto(object, after));
		assertEquals(StixWriter.line(StixReader.read(after)), StixWriter.line(object));
	}

	private List<String> features() {
		return seen.stream().map(n -> ((EStructuralFeature) n.getFeature()).getName()).distinct().toList();
	}

	private static final String FULL = "{\"type\":\"malware\",\"id\":\"malware--1\",\"name\":\"n\",\"is_family\":true,\"aliases\":[\"a\",\"b\",\"c\"],"
			+ "\"external_references\":[{\"source_name\":\"s\"},{\"source_name\":\"t\",\"hashes\":{\"MD5\":\"1\"}}],\"x_a\":1,"
			+ "\"extensions\":{\"" + EvidenceExtension.ID + "\":{\"extension_type\":\"property-extension\",\"evidence\":[{\"quote\":\"q\",\"start\":1,\"end\":2}]}}}";

	@Test
	void nothingChangesNothingNotifies() {
		becomes(FULL, FULL);
		assertTrue(seen.isEmpty(), seen::toString);
	}

	@Test
	void oneAttribute() {
		becomes(FULL, FULL.replace("\"n\"", "\"m\""));
		assertEquals(List.of("name"), features());
		assertEquals(1, seen.size());
	}

	@Test
	void toEmptyAndBack() {
		becomes(FULL, "{\"type\":\"malware\"}");
		seen.clear();
		becomes("{\"type\":\"malware\"}", FULL);
	}

	@Test
	void listsKeepTheirEqualEnds() {
		becomes(FULL, FULL.replace("[\"a\",\"b\",\"c\"]", "[\"a\",\"x\",\"c\"]"));
		assertEquals(2, seen.size(), seen::toString);
		becomes(FULL, FULL.replace("[\"a\",\"b\",\"c\"]", "[\"c\",\"b\",\"a\",\"b\"]"));
		becomes(FULL, FULL.replace("[\"a\",\"b\",\"c\"]", "[\"c\"]"));
	}

	@Test
	void untouchedPartsStayTheSameObjects() {
		Malware m = (Malware) observed(FULL);
		EObject first = m.getExternalReferences().getFirst();
		EObject evidence = m.getEvidence().getFirst();
		StixReader.readInto(m, FULL.replace("\"t\"", "\"u\"").replace("\"n\"", "\"o\""));
		assertSame(first, m.getExternalReferences().getFirst());
		assertSame(evidence, m.getEvidence().getFirst());
		assertEquals("u", m.getExternalReferences().get(1).getSourceName());
	}

	@Test
	void mapsChangeByKey() {
		becomes("{\"type\":\"file\",\"hashes\":{\"MD5\":\"1\",\"SHA-1\":\"2\"}}", "{\"type\":\"file\",\"hashes\":{\"SHA-1\":\"2\",\"SHA-256\":\"3\"}}");
		becomes(FULL, FULL.replace("\"x_a\":1", "\"x_b\":{\"c\":[]}"));
	}

	@Test
	void partsOfOneChangeInPlace() {
		becomes("{\"type\":\"file\",\"extensions\":{\"pdf-ext\":{\"version\":\"1\",\"pdfid0\":\"x\"}}}",
				"{\"type\":\"file\",\"extensions\":{\"pdf-ext\":{\"version\":\"2\",\"pdfid0\":\"x\"},\"ntfs-ext\":{\"sid\":\"s\"}}}");
		assertEquals(List.of("version", "ntfsExt"), features().stream().sorted(java.util.Comparator.reverseOrder()).toList());
		becomes("{\"type\":\"file\",\"extensions\":{\"pdf-ext\":{\"version\":\"1\"}}}", "{\"type\":\"file\"}");
	}

	@Test
	void misfitsChangeToo() {
		becomes("{\"type\":\"malware\",\"name\":\"n\"}", "{\"type\":\"malware\",\"name\":5}");
		becomes("{\"type\":\"malware\",\"name\":5}", "{\"type\":\"malware\",\"name\":\"n\"}");
	}

	@Test
	void refusesAnotherType() {
		StixObject tool = StixReader.read("{\"type\":\"tool\",\"name\":\"n\"}");
		assertThrows(IllegalArgumentException.class, () -> StixReader.readInto(tool, "{\"type\":\"malware\"}"));
		assertThrows(StixSyntaxException.class, () -> StixReader.readInto(tool, "{"));
		assertEquals("{\"type\":\"tool\",\"name\":\"n\"}", StixWriter.line(tool));
	}
}
