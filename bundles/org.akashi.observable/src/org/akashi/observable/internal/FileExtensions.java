package org.akashi.observable.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** File name extensions that reports speak of, and which of them are top-level domains as well. */
final class FileExtensions {

	private static final Set<String> KNOWN = words("""
			exe dll sys drv ocx cpl scr com bat cmd ps1 psm1 psd1 vbs vbe vba js jse jsx ts wsf wsh wsc sct hta msi msp mst msu
			lnk pif inf ini cfg conf config reg job url chm hlp jar class war ear apk dex ipa dmg pkg deb rpm elf so dylib ko o a
			lib obj bin dat data db sqlite sqlite3 mdb accdb tmp temp log bak old swp doc docx docm dot dotx dotm xls xlsx xlsm
			xlsb xlam xla xll xlt ppt pptx pptm pps ppsx ppam rtf odt ods odp pdf pub one onepkg xps csv tsv txt text md xml xsl
			xslt json yaml yml toml html htm mht mhtml xhtml shtml php php3 php5 phtml asp aspx ashx asmx ascx jsp jspx jspf cgi
			pl pm py pyc pyd pyw pyx rb lua sh bash zsh csh ksh fish go rs c cc cpp cxx h hpp cs vb java kt swift m mm asm s
			zip rar 7z tar gz tgz bz2 xz lz lzma zst cab arj ace iso img vhd vhdx vmdk udf z jpg jpeg png gif bmp ico svg tif
			tiff webp psd raw mp3 mp4 avi mov mkv wav flv wmv wmf emf swf fla ttf otf woff woff2 eot fon eml msg pst ost mbox
			pem crt cer der key pfx p12 p7b p7s csr gpg asc kdbx rdp ovpn pcap pcapng evtx evt etl dmp mdmp hiv nsi nsis au3
			a3x ahk iqy slk theme themepack search-ms library-ms settingcontent-ms application appref-ms appx appxbundle msix
			manifest mui cat sdb pdb idb ilk map crx xpi nse nasl yar yara sigma rules ioc stix plist app workflow scpt
			applescript command kext bundle service timer desktop cron cur ani locked lockbit encrypted enc crypt crypted
			wncry wnry onion vmx vbox gadget wll mof cdxml clixml diagcab dsp htb vbox ovf ova cpgz lzh tlb aes hwp hwpx jtd odg vsd vsdx mpp accde pyz whl ps1xml""");

	/** Endings that are also top-level domains, but in reports mostly mean a file. */
	private static final Set<String> FILE_FIRST = Set.of("py", "sh", "md", "zip", "mov", "so", "ps", "cab");

	/** Endings that are too short or too common as words to make a file name alone. */
	private static final Set<String> VAGUE = words("""
			a o c h m s z mm go text command application workflow encrypted key class url temp old raw rules theme timer
			desktop dot enc sigma locked job service bundle map data search one pub cat app ts cs com onion ms cc pl rs""");

	private FileExtensions() {
	}

	private static Set<String> words(String text) {
		return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
	}

	/** Whether files have this extension. */
	static boolean isKnown(String extension) {
		return extension.length() <= 17 && KNOWN.contains(extension.toLowerCase(Locale.ROOT));
	}

	/** Whether a plain name with this ending is a file rather than a domain. Only for endings that can be both. */
	static boolean isRatherFile(String extension) {
		return FILE_FIRST.contains(extension.toLowerCase(Locale.ROOT));
	}

	/** Whether the ending alone makes a word in running text a file name. */
	static boolean isTelling(String extension) {
		return isKnown(extension) && !VAGUE.contains(extension.toLowerCase(Locale.ROOT));
	}
}
