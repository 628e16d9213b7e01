package org.akashi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;

/** The pictures are whole SVG files of one size that load nothing. */
class IconsTest {

	@Test
	void everyPictureIsAWholeSvg() throws Exception {
		List<Path> pictures = pictures();
		assertTrue(pictures.size() > 80);
		for (Path picture : pictures) {
			var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile())
					.getDocumentElement();
			assertEquals("svg", root.getTagName(), picture.toString());
			String size = picture.getFileName().toString().equals("akashi.svg") ? "64" : "16";
			assertEquals(size, root.getAttribute("width"), picture.toString());
			assertEquals(size, root.getAttribute("height"), picture.toString());
		}
	}

	@Test
	void noPictureRefersToAnythingOutside() throws IOException {
		for (Path picture : pictures()) {
			String text = Files.readString(picture);
			assertTrue(!text.contains("href") && !text.contains("<script") && !text.contains("url("), picture.toString());
		}
	}

	@Test
	void everyPictureThatAPluginXmlNamesIsThere() throws IOException {
		for (String bundle : List.of("org.akashi.ui", "org.akashi.app", "org.akashi.actor.ui")) {
			var matcher = java.util.regex.Pattern.compile("platform:/plugin/org\\.akashi\\.ui/(icons/[\\w-]+\\.svg)")
					.matcher(Files.readString(Path.of("..", bundle, "plugin.xml")));
			while (matcher.find()) {
				assertTrue(Files.isRegularFile(Path.of(matcher.group(1))), bundle + " " + matcher.group(1));
			}
		}
	}

	private static List<Path> pictures() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("icons"))) {
			return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
		}
	}
}
