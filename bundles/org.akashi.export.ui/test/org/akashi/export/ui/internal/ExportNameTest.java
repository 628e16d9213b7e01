package org.akashi.export.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.akashi.export.ExportProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNameTest {

	@ParameterizedTest
	@CsvSource({ "Sample: Operation Sharpshooter,Sample - Operation Sharpshooter", "a/b\\c,a_b_c", "10:30,10_30",
			"作戦: 一日目,作戦 - 一日目", "Plain name,Plain name" })
	void isFitForEveryFileSystem(String caseName, String expected) {
		assertEquals(expected, ExportProfile.fileName(caseName));
	}
}
