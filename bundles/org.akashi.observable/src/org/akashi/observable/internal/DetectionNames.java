package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

/** The words that names of antivirus products are made of: kinds of threats, platforms, prefixes. All in lower case. */
final class DetectionNames {

	/** Kinds of threats that head a name: {@code Trojan:Win32/…}, {@code Backdoor.MSIL.…}. */
	private static final Set<String> KINDS = Set.of("trojan", "trojandownloader", "trojandropper", "trojanspy", "trojanproxy",
			"trojanclicker", "trojanbanker", "trojanransom", "trojan-spy", "trojan-ransom", "trojan-downloader", "trojan-dropper",
			"trojan-banker", "trojan-psw", "trojan-proxy", "trojan-clicker", "trojan-gamethief", "trojan-sms", "trojan-ddos",
			"trojan-notifier", "trojan-fakeav", "trojan-arcbomb", "trojan-im", "backdoor", "ransom", "ransomware", "worm",
			"net-worm", "email-worm", "im-worm", "p2p-worm", "irc-worm", "virus", "hacktool", "hack-tool", "exploit", "pws",
			"psw", "virtool", "behavior", "pua", "pup", "program", "adware", "browsermodifier", "softwarebundler", "ddos",
			"spammer", "spyware", "dialer", "constructor", "monitoringtool", "rogue", "remoteaccess", "misleading", "riskware",
			"risktool", "rootkit", "bootkit", "infostealer", "downloader", "dropper", "packed", "dangerousobject", "malware",
			"bloodhound", "securityrisk", "keylogger", "coinminer", "webtoolbar", "remoteadmin", "nettool", "monitor", "tool",
			"application", "unsafe", "phishing", "miner", "flooder", "hoax", "spoofer", "suspicious", "behaveslike", "dos",
			"settingsmodifier", "supportscam", "loader", "stealer", "banker", "wiper");
	/** Kinds that are words of prose or code as well: they want a platform behind them. */
	private static final Set<String> VAGUE_KINDS = Set.of("program", "malware", "tool", "application", "monitor", "dos", "virus",
			"behavior", "unsafe", "phishing", "worm", "exploit", "suspicious", "rogue", "packed", "loader", "stealer", "banker",
			"wiper", "keylogger", "spyware", "ransomware", "dropper", "miner", "misleading", "constructor", "dialer");
	/** Platforms that nothing else is called. */
	private static final Set<String> PLATFORMS = Set.of("win32", "win64", "win16", "w32", "w64", "msil", "w97m", "x97m", "o97m",
			"pp97m", "a97m", "vba", "winnt", "androidos", "symbos", "symbianos", "iphoneos", "androidelf", "wingo", "osx_64",
			"freebsd", "sunos", "winlnk", "winreg", "nsis", "autoit", "multi", "msword", "msexcel", "msoffice", "mac_powerpc",
			"generik", "win95", "win9x", "macos_x", "msppoint", "acad", "swf", "lnk", "boot");
	/** Platforms that prose names with a slash too: they want a variant behind the family. */
	private static final Set<String> WORDS = Set.of("linux", "android", "andr", "osx", "macos", "mac", "ios", "js", "vbs", "html", "php",
			"python", "perl", "ruby", "java", "jsp", "asp", "aspx", "asp.net", "bat", "cmd", "powershell", "ps", "pdf", "doc", "rtf",
			"xml", "script", "unix", "inf", "shell", "elf", "macho", "ole2", "office", "excel", "word", "dos", "symb", "win", "irc",
			"fas", "hta", "sql", "als", "regedit", "archbomb", "jsc", "netware", "palm", "wma", "uefi", "efi");
	/** What Sophos, Fortinet and others put before the slash. */
	private static final Set<String> SHORT = Set.of("troj", "mal", "atk", "exp", "w32", "w64", "vbs", "cxmail", "cxweb");
	/** Prefixes of Trend Micro before the underscore, in upper case. */
	private static final Set<String> TREND = Set.of("TROJ", "BKDR", "RANSOM", "WORM", "TSPY", "HKTL", "ELF", "PE", "COINMINER",
			"TROJANSPY", "BACKDOOR", "ANDROIDOS", "EXPL", "RTKT", "ADW", "PUA", "W2KM", "X2KM", "MAL", "POSSIBLE", "CRCK", "JAVA",
			"MSIL", "PTCH", "SPYW", "BREX", "HEUR", "TROJAN", "LNK", "OSX", "SWF", "UNIX", "BOOT", "BAT", "VBS", "JS", "HTML", "PHP",
			"IOS", "DDOS", "TOOL");
	/** What stands before a colon and says how the threat was found. */
	private static final Set<String> METHODS = Set.of("heur", "uds", "pdm", "vho", "mem", "gen", "not-a-virus", "deepscan", "hw32",
			"intended", "susp", "msdos", "il", "application", "trojan", "backdoor");
	/** What follows a slash after a platform's name in prose, and first words of sentences after a missing blank. */
	private static final Set<String> PROSE = Set.of("unix", "linux", "windows", "mac", "macos", "osx", "android", "ios", "javascript",
			"java", "python", "css", "html", "xml", "json", "php", "pdf", "doc", "docx", "exe", "dll", "arm", "mips", "x86", "x64",
			"solaris", "ubuntu", "debian", "bsd", "freebsd", "ipad", "iphone", "kotlin", "vbs", "powershell", "perl", "ruby", "vba",
			"the", "this", "it", "its", "these", "they", "when", "after", "in", "we", "and", "then", "once", "if", "for", "from", "as",
			"a", "an", "on", "to", "with", "at", "by", "however", "while", "also", "but", "or", "some", "one", "our", "figure",
			"table", "server", "chrome", "firefox", "gnu", "mysql", "apache", "desktop", "mobile", "tablet", "oracle", "script",
			"internet", "office", "word", "excel", "threat", "threats", "malware", "attack", "attacks", "name", "length", "form", "bios", "uefi", "efi", "js", "firmware", "win32", "win64", "win16", "windows32", "windows64");

	private DetectionNames() {
	}

	static boolean isKind(String lower) {
		return KINDS.contains(lower);
	}

	/** Whether the kind heads a name only together with a platform. */
	static boolean isVagueKind(String lower) {
		return VAGUE_KINDS.contains(lower);
	}

	/** Whether the word is a platform and nothing else. */
	static boolean isPlatform(String lower) {
		return PLATFORMS.contains(lower);
	}

	/** Whether the word is a platform, though prose uses it too. */
	static boolean isAnyPlatform(String lower) {
		return PLATFORMS.contains(lower) || WORDS.contains(lower);
	}

	/** Whether a name without a variant may follow the platform in a cell of a table. */
	static boolean isSystem(String lower) {
		return lower.equals("linux") || lower.startsWith("andr") || lower.equals("osx") || lower.equals("ios") || lower.equals("macos") || isShort(lower);
	}

	static boolean isShort(String lower) {
		return SHORT.contains(lower);
	}

	static boolean isTrend(String upper) {
		return TREND.contains(upper);
	}

	static boolean isMethod(String lower) {
		return METHODS.contains(lower);
	}

	static boolean isProse(String word) {
		return PROSE.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether a person may mean a name of a threat by the text: one word of letters, digits and the signs of such names. */
	static boolean isName(String text) {
		boolean letter = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			letter |= Chars.is(c, Chars.LETTER);
			if (!Chars.is(c, Chars.LABEL) && ".:/!@()#~+&".indexOf(c) < 0) {
				return false;
			}
		}
		return letter && text.length() >= 3 && text.length() <= 160;
	}
}
