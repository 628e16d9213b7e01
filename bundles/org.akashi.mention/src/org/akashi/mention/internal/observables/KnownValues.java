package org.akashi.mention.internal.observables;

import java.util.Locale;
import java.util.Set;

import org.akashi.mention.internal.observables.KnownLists.Kind;
import org.akashi.mention.internal.observables.KnownLists.Known;
import org.akashi.mention.internal.observables.KnownLists.Match;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** Single values that are harmless wherever they stand: public resolvers, hashes of nothing, parts of the system. */
final class KnownValues {

	private static final Set<String> SYSTEM_FILES = Set.of("cmd.exe", "powershell.exe", "pwsh.exe", "rundll32.exe", "regsvr32.exe",
			"svchost.exe", "explorer.exe", "lsass.exe", "services.exe", "winlogon.exe", "csrss.exe", "smss.exe", "wininit.exe", "spoolsv.exe",
			"taskhost.exe", "taskhostw.exe", "dllhost.exe", "conhost.exe", "userinit.exe", "wscript.exe", "cscript.exe", "mshta.exe",
			"certutil.exe", "bitsadmin.exe", "schtasks.exe", "at.exe", "wmic.exe", "wmiprvse.exe", "msiexec.exe", "taskkill.exe",
			"tasklist.exe", "taskmgr.exe", "net.exe", "net1.exe", "netsh.exe", "netstat.exe", "ipconfig.exe", "ping.exe", "nslookup.exe",
			"whoami.exe", "systeminfo.exe", "reg.exe", "regedit.exe", "sc.exe", "icacls.exe", "attrib.exe", "notepad.exe", "calc.exe",
			"mspaint.exe", "write.exe", "control.exe", "msbuild.exe", "installutil.exe", "regasm.exe", "regsvcs.exe", "vssadmin.exe",
			"wbadmin.exe", "bcdedit.exe", "wevtutil.exe", "shutdown.exe", "eqnedt32.exe", "winword.exe", "excel.exe", "powerpnt.exe",
			"outlook.exe", "acrord32.exe", "iexplore.exe", "chrome.exe", "firefox.exe", "msedge.exe", "opera.exe", "skype.exe", "java.exe",
			"python.exe", "ntdll.dll", "kernel32.dll", "kernelbase.dll", "user32.dll", "advapi32.dll", "ws2_32.dll", "wininet.dll",
			"winhttp.dll", "shell32.dll", "shlwapi.dll", "ole32.dll", "oleaut32.dll", "msvcrt.dll", "crypt32.dll", "gdi32.dll", "amsi.dll",
			"urlmon.dll", "iphlpapi.dll", "netapi32.dll", "psapi.dll", "dnsapi.dll", "rpcrt4.dll", "comctl32.dll", "comdlg32.dll",
			"mswsock.dll", "secur32.dll", "samcli.dll", "samlib.dll", "wtsapi32.dll", "setupapi.dll", "imagehlp.dll", "dbghelp.dll",
			"mscoree.dll", "clr.dll", "ntoskrnl.exe", "win32k.sys", "ntfs.sys", "autoexec.bat", "desktop.ini", "ntuser.dat", "hosts.txt");

	private KnownValues() {
	}

	/** Why the value is harmless, or {@code ""}. */
	static String reason(Observable observable) {
		return switch (observable.type()) {
			case IPV4, IPV6 -> {
				Known known = known(observable);
				yield reason(first(known.of(Kind.RESOLVER), observable.type() == ObservableType.IPV4 ? known.of(Kind.RANGE) : null));
			}
			case MD5, SHA1, SHA256, SHA512 -> reason(known(observable).of(Kind.HASH));
			case FILE_NAME -> SYSTEM_FILES.contains(observable.value().toLowerCase(Locale.ROOT)) ? "part of the operating system" : "";
			default -> "";
		};
	}

	/** What else the lists know about an address, without saying that it is harmless; or {@code ""}. */
	static String note(Observable observable) {
		if (observable.type() != ObservableType.IPV4) {
			return "";
		}
		Known known = known(observable);
		return reason(first(known.of(Kind.SINKHOLE), first(known.of(Kind.SHARED), known.of(Kind.CLOUD))));
	}

	/** That the value was made for tests, or {@code ""}. */
	static String test(Observable observable) {
		return reason(known(observable).of(Kind.TEST));
	}

	private static Known known(Observable observable) {
		return KnownLists.shipped().value(observable.type(), observable.value());
	}

	private static Match first(Match one, Match other) {
		return one == null ? other : one;
	}

	private static String reason(Match match) {
		return match == null ? "" : match.reason();
	}
}
