package org.akashi.indicator;

import static org.akashi.indicator.ObservablePatternsTest.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.akashi.model.CyberObservable;
import org.akashi.model.Directory;
import org.akashi.model.File;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservableObjectsTest {

	static List<Observable> holdable() {
		return ObservablePatternsTest.ALL.stream().filter(observable -> ObservableObjects.expressible(observable.type()))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("holdable")
	void thereAndBackAgain(Observable observable) {
		List<CyberObservable> objects = ObservableObjects.all(observable);
		Map<String, StixObject> byId = objects.stream().collect(Collectors.toMap(StixObject::getId, Function.identity()));
		assertEquals(List.of(observable),
				ObservableObjects.observables(objects.getFirst(), id -> Optional.ofNullable(byId.get(id))));
	}

	@ParameterizedTest
	@MethodSource("holdable")
	void idsAreDeterministicAndObjectsSurviveTheCodec(Observable observable) {
		CyberObservable object = ObservableObjects.of(observable);
		assertEquals(object.getId(), ObservableObjects.of(observable).getId());
		assertTrue(object.getId().matches("[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
				object.getId());
		String line = StixWriter.line(object);
		assertEquals(line, StixWriter.line(StixReader.read(line)));
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeHasAnObjectOrAReason(ObservableType type) {
		if (!ObservableObjects.expressible(type)) {
			IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
					() -> ObservableObjects.of(new Observable(type, "x")));
			assertEquals(ObservableObjects.reason(type), e.getMessage());
			assertTrue(e.getMessage().endsWith("."));
		}
	}

	@ParameterizedTest
	@CsvSource({ // UUIDv5 in the name space of §2.9, computed apart
			"ipv4,198.51.100.3,ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4",
			"domain,example.com,domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7" })
	void idsAreThoseOfTheSpecification(String type, String value, String id) {
		assertEquals(id, ObservableObjects.of(of(type, value)).getId());
	}

	@Test
	void aPathIsAFileInADirectory() {
		List<CyberObservable> objects = ObservableObjects.all(of("filepath", "C:\\Users\\Public\\k.exe"));
		File file = assertInstanceOf(File.class, objects.get(0));
		Directory directory = assertInstanceOf(Directory.class, objects.get(1));
		assertEquals("k.exe", file.getName());
		assertEquals("C:\\Users\\Public", directory.getPath());
		assertEquals(directory.getId(), file.getParentDirectoryRef());
		assertNotEquals(file.getId(), ObservableObjects.of(of("filename", "k.exe")).getId());
	}

	@Test
	void aFolderIsADirectoryAlone() {
		List<CyberObservable> objects = ObservableObjects.all(of("filepath", "/var/tmp/"));
		assertEquals(1, objects.size());
		assertEquals("/var/tmp", assertInstanceOf(Directory.class, objects.getFirst()).getPath());
	}

	@Test
	void aFileGivesItsHashesThenItsName() {
		File file = ModelFactory.eINSTANCE.createFile();
		file.setName("k.exe");
		file.getHashes().put("MD5", "d41d8cd98f00b204e9800998ecf8427e");
		file.getHashes().put("SHA-256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		assertEquals(List.of(ObservableType.SHA256, ObservableType.MD5, ObservableType.FILE_NAME),
				ObservableObjects.observables(file, id -> Optional.empty()).stream().map(Observable::type).toList());
		assertEquals(ObservableType.SHA256, ObservableObjects.observable(file).orElseThrow().type());
	}

	@Test
	void objectsOfOtherKindsGiveNone() {
		assertEquals(Optional.empty(), ObservableObjects.observable(ModelFactory.eINSTANCE.createProcess()));
		assertEquals(Optional.empty(), ObservableObjects.observable(ModelFactory.eINSTANCE.createFile()));
		assertEquals(Optional.empty(), ObservableObjects.observable(ModelFactory.eINSTANCE.createIpv4Addr()));
	}

	@Test
	void hivesAreExpanded() {
		CyberObservable key = ObservableObjects.of(of("regkey", "hkcu\\Software\\K"));
		assertTrue(StixWriter.line(key).contains("HKEY_CURRENT_USER\\\\Software\\\\K"));
	}

	@ParameterizedTest
	@CsvSource({ "evil.example.com/a.php,http://evil.example.com/a.php", "ftp://evil.example.com/a,ftp://evil.example.com/a",
			"h2+x.y-z://a/b,h2+x.y-z://a/b", "a.example/b?u=http://c,http://a.example/b?u=http://c" })
	void urlsGetTheSchemeThatTheyNeed(String written, String whole) {
		Observable observable = of("url", written);
		assertTrue(StixWriter.line(ObservableObjects.of(observable)).contains("\"value\":\"" + whole + "\""));
		assertEquals("[url:value = '" + whole + "']", ObservablePatterns.pattern(observable));
	}
}
