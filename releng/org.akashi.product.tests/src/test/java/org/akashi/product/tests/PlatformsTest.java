package org.akashi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The products for all platforms are complete, also those that cannot be started on this machine. */
class PlatformsTest {

	private static final String LINUX = "linux/gtk/x86_64";
	private static final String LINUX_ARM = "linux/gtk/aarch64";
	private static final String WINDOWS = "win32/win32/x86_64";
	private static final String MAC_ARM = "macosx/cocoa/aarch64";
	private static final String MAC = "macosx/cocoa/x86_64";

	@ParameterizedTest
	@ValueSource(strings = { LINUX, LINUX_ARM, WINDOWS, MAC_ARM, MAC })
	void hasTheSwtFragmentOfItsPlatformAndNoOther(String platform) throws IOException {
		String[] parts = platform.split("/");
		String wanted = "org.eclipse.swt." + parts[1] + "." + parts[0] + "." + parts[2] + "_";
		List<String> fragments = Product.of(platform).plugins().stream()
				.filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList();
		assertEquals(1, fragments.size(), () -> platform + " has " + fragments);
		assertTrue(fragments.get(0).startsWith(wanted), () -> platform + " has " + fragments);
	}

	@ParameterizedTest
	@ValueSource(strings = { LINUX, LINUX_ARM, WINDOWS, MAC_ARM, MAC })
	void hasTheSameBundlesOfOurs(String platform) throws IOException {
		List<String> here = Product.here().plugins().stream().filter(name -> name.startsWith("org.akashi.")).toList();
		List<String> there = Product.of(platform).plugins().stream().filter(name -> name.startsWith("org.akashi."))
				.toList();
		assertEquals(here, there);
		assertTrue(here.size() >= 19, () -> "The product holds only " + here);
	}

	@ParameterizedTest
	@ValueSource(strings = { LINUX, LINUX_ARM, WINDOWS, MAC_ARM, MAC })
	void hasALauncherAndKnowsItsProduct(String platform) throws IOException {
		Product product = Product.of(platform);
		assertEquals(1, product.plugins().stream().filter(name -> name.startsWith("org.eclipse.equinox.launcher_"))
				.count());
		Properties config = new Properties();
		try (var in = Files.newInputStream(product.folder().resolve("configuration/config.ini"))) {
			config.load(in);
		}
		assertEquals("org.akashi.app.product", config.getProperty("eclipse.product"));
		assertEquals("org.akashi.app.application", config.getProperty("eclipse.application"));
	}

	@ParameterizedTest
	@ValueSource(strings = { LINUX, LINUX_ARM, MAC_ARM, MAC })
	void hasAnExecutableStartScript(String platform) throws IOException {
		Path script = Product.of(platform).folder().resolve("akashi");
		assertTrue(Files.isExecutable(script), script + " is not executable");
		assertTrue(Files.readString(script).startsWith("#!/bin/sh\n"), script + " is no shell script");
	}

	@ParameterizedTest
	@ValueSource(strings = { MAC_ARM, MAC })
	void isAnApplicationForTheFinder(String platform) throws IOException {
		Path contents = Product.of(platform).folder().getParent();
		assertTrue(Files.readString(contents.resolve("Info.plist")).contains("<string>org.akashi.product</string>"));
		assertTrue(Files.isExecutable(contents.resolve("MacOS/akashi")));
	}

	@ParameterizedTest
	@ValueSource(strings = { WINDOWS })
	void hasACommandFileForWindows(String platform) throws IOException {
		Path folder = Product.of(platform).folder();
		assertTrue(Files.readString(folder.resolve("akashi.cmd")).startsWith("@echo off"));
		assertTrue(Files.notExists(folder.resolve("akashi")), "A shell script is of no use on Windows");
	}
}
