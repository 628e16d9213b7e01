package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was made to slow, break or fool a scanner. */
class HostileTextTest {

	private static final String[] PIECES = { "a", "1", ".", ":", "/", "\\", "[", "]", "(", ")", "{", "}", "<", ">", "@", "%", "-", "_", " ",
			"\n", "hxxp", "http", "://", "[.]", "(dot)", " dot ", " . ", "[at]", "com", "exe", ".com", "C:\\", "HKLM\\", "Global\\", "%TEMP%\\",
			"mutex", "rule x", "user-agent: ", "Mozilla/5.0 (", "T1059", "CVE-2021-", "AS12345", "+44", "44d88612fea8a8f36de82e1278abb02f",
			"deadbeef", "1.2.3.4", "::", "fe80::1", "日本", "は", "。", "．", "ｈ", "\u200b", "\u00ad", "😀", "\ud800", "é", "\"", "`", "「", "」", "|", "\t",
			"Trojan", "Win32/Agent.A", "Backdoor.", "HEUR:", "sc create ", "schtasks /tn ", "service named ", "task name: ", "named pipe ", "\\\\.\\pipe\\", "serial: ",
			"thumbprint: ", "vhash: ", "JA3: ", "IMEI ", "490154203237518", "00:50:56:ab:cd:ef", "cpe:2.3:a:b", ":*", "arn:aws:s3:::", "CWE-79", "G0016", "AML.T0043",
			"com.a.b", "package ", "@name", "telegram ", "t.me/name", "{99ed2fc7-0fdc-42ef-8b82-78d1c7c554e3}", "DE89370400440532013000", "5105 1051 0510 5100",
			"6220123456234563", "1,234 bytes", "size ", "203.0.113[.]4", ", 5", " and 6", "-255", ":443", "[2001:db8::1]", "【", "】", "☆", "サービス名：", "拇印", "bitcoincash:",
			"LUxYP23cwEX1Hcm4VY1ZeSX3eKHaTJji2D", "0044 20 8366 1177", "xn--p1ai", "TROJ_A.B", "0x", "bc1q", "T1", "96:", "~", "+", "*", "=", "&", "?", "#", "^", "$", ",", ";", "…", "“", "”" };

	@ParameterizedTest
	@ValueSource(strings = { "a", "a.", "1.", "http://", "hxxp[", "[", "(", "a@", "0123456789abcdef", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=",
			"::", "HKLM\\\\a\\\\", "evil . ", "evil dot ", "C:\\a b ", "%a%\\", "mutex ", "mutex\n", "http://a.com/(", "a.com/", "[.]", "a[.]", "a。",
			"あ.", "\u200b", "+1 2", "rule a ", "Mozilla/5.0 (", "HKCU\\A ", "../", "deadbeef\n", "\"C:\\a", "User-Agent: \"", "a b.exe|", "3:a:", "攻撃者は8.20.30.40に", "Trojan.", "Win32/", "HEUR:", "A_B.", "sc create ", "schtasks ", "serial ", "a service named ", "[[", "【.", "203.0.113[.]4, ", "1,", "arn:aws:s3:::",
			"cpe:2.3:a:", "AML.", "00:", "com.a.", "@aaaa telegram ", "DE89 ", "5105 ", "0044 ", "☆", "サービス名", "JA3: ", "bitcoincash:", "1.1.1.1-", "{99ed2fc7-", "\\pipe\\",
			"\\[.", "1,2,3,4,", "thumbprint: ab:", " .5", "not-a-", "1 MB " })
	void takesNoLongerThanItsLengthAllows(String unit) {
		String text = unit.repeat(1_000_000 / unit.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new ObservableScanner().scan(text));
	}

	@Test
	void isNeverConfused() {
		Random random = new Random(20181025);
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(14); i >= 0; i--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			check(text.toString());
		}
	}

	/** Hits are in order, lie inside the text, have their text, and their values are canonical already. */
	private static void check(String text) {
		int last = 0;
		for (ObservableHit hit : Scans.hits(text)) {
			assertTrue(hit.start() >= last && hit.end() <= text.length(), () -> text + " gives " + hit);
			assertEquals(text.substring(hit.start(), hit.end()), hit.raw());
			boolean schemeless = hit.type() == ObservableType.URL && !hit.value().matches("[a-z0-9]+://.*");
			if (!schemeless) {
				assertEquals(List.of(hit.value()), ObservableParser.parse(hit.type(), hit.value()).map(Observable::value).stream().toList(),
						() -> text + " gives " + hit);
			}
			last = hit.end();
		}
	}

	@Test
	void findsAsManyValuesAsThereAreInALongText() {
		String line = "通信先は8.20.30.40とhxxp://bad[.]host.com/aであり、44d88612fea8a8f36de82e1278abb02fを使う。\n";
		int[] count = new int[1];
		String text = line.repeat(20_000);
		new ObservableScanner().scan(text, 0, text.length(), hit -> count[0]++);
		assertEquals(60_000, count[0]);
	}

	@Test
	void cutsLongTextsNowhereInsideAValue() {
		String text = ("x".repeat(97) + " 275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f bad[.]host.com ").repeat(3_000);
		long hashes = Scans.hits(text).stream().filter(hit -> hit.type() == ObservableType.SHA256).count();
		long domains = Scans.hits(text).stream().filter(hit -> hit.type() == ObservableType.DOMAIN).count();
		assertEquals(3_000, hashes);
		assertEquals(3_000, domains);
	}

	@Test
	void readsAnyCharSequence() {
		assertEquals(List.of(new Observable(ObservableType.DOMAIN, "bad.host.com")),
				new ObservableScanner().scan(new StringBuilder("at bad.host.com")).stream().map(ObservableHit::observable).toList());
	}
}
