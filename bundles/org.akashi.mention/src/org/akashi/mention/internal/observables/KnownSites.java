package org.akashi.mention.internal.observables;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.akashi.mention.internal.observables.KnownLists.Kind;
import org.akashi.mention.internal.observables.KnownLists.Known;
import org.akashi.mention.internal.observables.KnownLists.Match;

/** Sites whose addresses in a report are seldom part of an attack: those that publish about attacks, and very large ones. */
final class KnownSites {

	/** Publishers of security research, authorities that warn, registers of vulnerabilities, news. */
	private static final Set<String> SOURCES = words("""
			eset.com welivesecurity.com virusradar.com kaspersky.com securelist.com fireeye.com mandiant.com crowdstrike.com
			mcafee.com trellix.com symantec.com trendmicro.com paloaltonetworks.com talosintelligence.com proofpoint.com
			zscaler.com sophos.com bitdefender.com checkpoint.com fortinet.com cybereason.com sentinelone.com secureworks.com
			recordedfuture.com volexity.com group-ib.com clearskysec.com intezer.com malwarebytes.com f-secure.com withsecure.com
			eclecticiq.com anomali.com alienvault.com riskiq.net threatconnect.com dragos.com team-cymru.com shadowserver.org
			abuse.ch virustotal.com any.run hybrid-analysis.com joesandbox.com urlscan.io shodan.io censys.io abuseipdb.com
			misp-project.org snort.org suricata-ids.org emergingthreats.net malpedia.caad.fkie.fraunhofer.de mitre.org nist.gov
			cisa.gov us-cert.gov ncsc.gov.uk cert.pl cert.gov.ua jpcert.or.jp ipa.go.jp nisc.go.jp npa.go.jp justice.gov fbi.gov
			dhs.gov ic3.gov hhs.gov usa.gov treasury.gov state.gov nsa.gov defense.gov europol.europa.eu enisa.europa.eu
			krebsonsecurity.com bleepingcomputer.com thehackernews.com threatpost.com darkreading.com zdnet.com wired.com
			reuters.com bbc.co.uk bbc.com nytimes.com washingtonpost.com theguardian.com aljazeera.com cnn.com forbes.com
			bloomberg.com techcrunch.com arstechnica.com theregister.com securityweek.com cyberscoop.com therecord.media
			lab52.io quointelligence.eu intel471.com unit42.paloaltonetworks.com wikipedia.org doi.org arxiv.org rfc-editor.org
			ietf.org owasp.org oasis-open.org misp.github.io yara.readthedocs.io prtimes.jp""");
	/** Sites that half the world visits. Files may lie there, but the name alone says nothing. */
	private static final Set<String> LARGE = words("""
			google.com google.co.jp youtube.com facebook.com twitter.com x.com t.co instagram.com linkedin.com microsoft.com windows.com
			office.com office365.com live.com outlook.com hotmail.com bing.com windowsupdate.com microsoftonline.com azure.com
			apple.com icloud.com amazon.com yahoo.com yahoo.co.jp baidu.com qq.com naver.com vk.com yandex.ru mail.ru gmail.com
			github.com gitlab.com stackoverflow.com mozilla.org adobe.com oracle.com java.com cloudflare.com akamai.com digicert.com
			verisign.com sectigo.com letsencrypt.org godaddy.com wordpress.org wordpress.com medium.com reddit.com paypal.com
			ebay.com netflix.com zoom.us slack.com w3.org schemas.microsoft.com python.org php.net apache.org debian.org ubuntu.com
			kernel.org npmjs.com pypi.org docker.com whatsapp.com telegram.org skype.com""");

	private KnownSites() {
	}

	private static Set<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

	/** Hosts of large sites below which anybody can put things. */
	private static final Set<String> RENTED = words("""
			sites.google.com docs.google.com drive.google.com storage.googleapis.com firebasestorage.googleapis.com script.google.com
			raw.githubusercontent.com gist.github.com pages.dev workers.dev github.io wordpress.com blogspot.com cloudapp.azure.com
			azurewebsites.net onedrive.live.com sharepoint.com api.telegram.org""");
	/** Sites where anybody can have a mailbox. */
	private static final Set<String> MAIL = words("""
			gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp ymail.com aol.com icloud.com me.com mac.com
			protonmail.com proton.me pm.me tutanota.com tutamail.com tuta.io mail.com email.com gmx.com gmx.net gmx.de web.de mail.ru bk.ru
			inbox.ru list.ru yandex.ru yandex.com rambler.ru ukr.net i.ua qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net
			hanmail.net zoho.com fastmail.com hushmail.com cock.li airmail.cc onionmail.org libero.it tiscali.it orange.fr laposte.net free.fr
			wp.pl o2.pl interia.pl seznam.cz abv.bg rediffmail.com keemail.me mailfence.com mailbox.org""");
	private static final Pattern CONTACT = Pattern.compile("(abuse|security|noc|soc|csirt|cert|psirt)@.+");

	/** Why the host is one of someone who publishes about attacks or analyses them, or {@code ""}. */
	static String source(String host) {
		if (host.isEmpty()) {
			return "";
		}
		if (isIn(SOURCES, host)) {
			return "site of an authority, a security vendor or a news publisher";
		}
		Match match = KnownLists.shipped().domain(host).of(Kind.SOURCE);
		return match == null ? "" : match.reason();
	}

	/** Whether anybody can have a mailbox there. */
	static boolean isMail(String host) {
		return MAIL.contains(host);
	}

	/** Whether an e-mail address is one that the whole world gives for reports of abuse. */
	static boolean isContact(String address) {
		return CONTACT.matcher(address).matches();
	}

	/**
	 * Why the host belongs to everyone rather than to an attacker, or {@code ""}.
	 *
	 * @param place whether it is one place on the host that is meant, and a list of indicators says so: files lie on
	 *              large sites too
	 */
	static String everyones(String host, boolean place) {
		Known known = KnownLists.shipped().domain(host);
		Match match = known.of(Kind.PLUMBING);
		if (place) {
			return match == null || !match.list().contains("crl-") ? "" : match.reason();
		}
		match = match == null ? known.itself(Kind.SERVICE) : match;
		match = match == null ? known.itself(Kind.TOP) : match;
		if (match == null && isIn(RENTED, host)) {
			return RENTED.contains(host) ? "service that serves everyone and is often abused" : "";
		}
		match = match == null && known.of(Kind.SERVICE) == null ? known.of(Kind.OWNER) : match;
		if (match != null) {
			return match.reason();
		}
		if (MAIL.contains(host)) {
			return "site where anybody can have a mailbox";
		}
		return isIn(LARGE, host) ? "site that everyone uses" : "";
	}

	private static boolean isIn(Set<String> sites, String host) {
		String rest = host;
		while (!rest.isEmpty()) {
			if (sites.contains(rest)) {
				return true;
			}
			int dot = rest.indexOf('.');
			rest = dot < 0 ? "" : rest.substring(dot + 1);
		}
		return false;
	}
}
