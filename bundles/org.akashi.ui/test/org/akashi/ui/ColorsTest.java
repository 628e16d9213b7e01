package org.akashi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The shared colours can be read in both themes: contrast at least 4.5:1 (WCAG 2.1, 1.4.3). */
class ColorsTest {

	private static final double READABLE = 4.5;
	private static final int[] WHITE = { 255, 255, 255 };
	/** The ground of tables and text in the platform's dark theme. */
	private static final int[] DARK = { 0x2f, 0x2f, 0x2f };

	@Test
	void everyColourHasAValueForTheDarkTheme() throws IOException {
		assertEquals(light().keySet(), dark().keySet());
	}

	@Test
	void textIsReadableOnItsGroundInTheLightTheme() throws IOException {
		readable(light(), WHITE);
	}

	@Test
	void textIsReadableOnItsGroundInTheDarkTheme() throws IOException {
		readable(dark(), DARK);
	}

	@Test
	void everyGroupAndStateIsDefined() throws IOException {
		Map<String, int[]> light = light();
		for (Colors.State state : Colors.State.values()) {
			assertTrue(light.containsKey("state-" + state.name().toLowerCase(java.util.Locale.ROOT) + "-background"),
					state.name());
		}
		for (String type : new String[] { "actor", "malware", "tool", "campaign", "country", "sector", "date", "ipv4",
				"sha256", "regkey", "technique", "phone" }) {
			assertTrue(light.containsKey("mention-" + Colors.group(type) + "-foreground"), type);
		}
	}

	private static void readable(Map<String, int[]> colors, int[] ground) {
		assertTrue(colors.size() >= 30);
		for (Map.Entry<String, int[]> color : colors.entrySet()) {
			if (color.getKey().endsWith("-foreground")) {
				int[] own = colors.get(color.getKey().replace("-foreground", "-background"));
				assertTrue(contrast(color.getValue(), own) >= READABLE, color.getKey() + " on its ground");
				assertTrue(contrast(color.getValue(), ground) >= READABLE, color.getKey() + " on the theme's ground");
			}
		}
	}

	private static Map<String, int[]> light() throws IOException {
		Map<String, int[]> colors = new TreeMap<>();
		Matcher matcher = Pattern.compile("id=\"org\\.akashi\\.ui\\.([\\w.]+)\" label=\"[^\"]*\" value=\"(\\d+),(\\d+),(\\d+)\"")
				.matcher(Files.readString(Path.of("plugin.xml")));
		while (matcher.find()) {
			colors.put(matcher.group(1).replace('.', '-'), new int[] { Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)) });
		}
		return colors;
	}

	private static Map<String, int[]> dark() throws IOException {
		Map<String, int[]> colors = new TreeMap<>();
		Matcher matcher = Pattern.compile("ColorDefinition#org-akashi-ui-([\\w-]+) \\{\\s*color: #(\\w{6});")
				.matcher(Files.readString(Path.of("css/akashi-dark.css")));
		while (matcher.find()) {
			int rgb = Integer.parseInt(matcher.group(2), 16);
			colors.put(matcher.group(1), new int[] { rgb >> 16, rgb >> 8 & 255, rgb & 255 });
		}
		return colors;
	}

	private static double contrast(int[] a, int[] b) {
		double first = luminance(a);
		double second = luminance(b);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(int[] rgb) {
		double[] linear = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = rgb[i] / 255.0;
			linear[i] = value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
	}
}
