package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.Observable;

/** Single values that are harmless wherever they stand: public resolvers, hashes of nothing, parts of the system. */
final class KnownValues {

	private static final Set<String> RESOLVERS = Set.of("8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "149.112.112.112",
			"208.67.222.222", "208.67.220.220", "4.2.2.1", "4.2.2.2", "4.2.2.3", "4.2.2.4", "114.114.114.114", "77.88.8.8",
			"64.6.64.6", "94.140.14.14", "2001:4860:4860::8888", "2001:4860:4860::8844", "2606:4700:4700::1111");
	private static final Set<String> EMPTY = Set.of("d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
	private static final Set<String> SYSTEM_FILES = Set.of("cmd.exe", "powershell.exe", "pwsh.exe", "rundll32.exe", "regsvr32.exe",
			"svchost.exe", "explorer.exe", "lsass.exe", "services.exe", "winlogon.exe", "csrss.exe", "wscript.exe", "cscript.exe",
			"mshta.exe", "certutil.exe", "bitsadmin.exe", "schtasks.exe", "wmic.exe", "msiexec.exe", "taskkill.exe", "tasklist.exe",
			"net.exe", "netsh.exe", "reg.exe", "sc.exe", "vssadmin.exe", "ntdll.dll", "kernel32.dll", "kernelbase.dll", "user32.dll",
			"advapi32.dll", "ws2_32.dll", "wininet.dll", "winhttp.dll", "shell32.dll", "ole32.dll", "msvcrt.dll", "crypt32.dll",
			"gdi32.dll", "amsi.dll", "autoexec.bat", "desktop.ini", "ntuser.dat");

	private KnownValues() {
	}

	/** Why the value is harmless, or {@code ""}. */
	static String reason(Observable observable) {
		String value = observable.value();
		return switch (observable.type()) {
			case IPV4, IPV6 -> RESOLVERS.contains(value) ? "public resolver" : "";
			case MD5, SHA1, SHA256, SHA512 -> EMPTY.contains(value) ? "hash of an empty file" : "";
			case FILE_NAME -> SYSTEM_FILES.contains(value.toLowerCase(Locale.ROOT)) ? "part of the operating system" : "";
			default -> "";
		};
	}
}
