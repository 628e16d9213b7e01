package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;

/**
 * A phrase that says what stands beside it.
 *
 * @param phrase   the words, English or Japanese
 * @param kind     what it does
 * @param type     for nouns the type of mention that they stand for, otherwise {@code ""}
 * @param strength how much it says, 1 to 3: "payload" stands beside many words that name nothing, "ransomware" beside few
 */
record Cue(String phrase, Kind kind, String type, int strength) {

	/** What a cue does. */
	enum Kind {
		/** A noun for a kind of thing: backdoor, グループ. */
		NOUN,
		/** Introduces the name that follows: called, dubbed, 作戦名. */
		NAMES_NEXT,
		/** Introduces another name of what stands before: aka, also known as. */
		ALIAS_NEXT,
		/** Closes the name before it: と呼ばれる. */
		NAMES_BEFORE,
		/** Opens a list of names, the noun before says of what: such as, including. */
		LIST_NEXT,
		/** Stands after the name of somebody who acts: said, claimed, affiliates. */
		ACTOR_BEFORE,
		/** Stands before the name of somebody who acts: attributed to. */
		ACTOR_NEXT,
		/** Stands before the name of a program that is brought to a machine: distributing, infected with. */
		MALWARE_NEXT,
		/** "Operation", "オペレーション": the name follows, the phrase is part of it. */
		OPERATION,
		/** 作戦: the name stands before, the phrase is part of it. */
		OPERATION_AFTER,
		/** Ends the name of a company: Ltd., GmbH. */
		COMPANY_AFTER,
		/** Begins the name of an authority or institute: Ministry of. */
		AUTHORITY_NEXT,
		/** The second word of names that vendors give to groups by country or kind: Panda, Typhoon. */
		SCHEME
	}

	private static final List<Cue> ALL = new ArrayList<>();

	static {
		nouns(MentionTypes.MALWARE, 3, "malware|malware family|ransomware|ransomware family|backdoor|back door|trojan|trojan horse|"
				+ "banking trojan|banking malware|remote access trojan|RAT|implant|loader|downloader|stealer|infostealer|"
				+ "info stealer|information stealer|botnet|worm|rootkit|bootkit|wiper|spyware|adware|webshell|web shell|keylogger|"
				+ "cryptominer|exploit kit|banker|malware loader|malware downloader|dropper|wiper malware|information-stealing malware|password stealer|logger|token grabber|grabber|clipper|"
				+ "skimmer|malware strain|malware variant|ransomware strain|ransomware variant|"
				+ "ransomware-as-a-service|RaaS|malware-as-a-service|malicious program|"
				+ "マルウェア|マルウエア|ランサムウェア|ランサムウエア|バックドア|トロイの木馬|インプラント|ローダー|ローダ|ドロッパー|ドロッパ|ダウンローダー|ダウンローダ|"
				+ "ワーム|ルートキット|ワイパー|スパイウェア|ボットネット|ボット|情報窃取型マルウェア|ウイルス|キーロガー|ウェブシェル|不正プログラム|亜種|検体");
		nouns(MentionTypes.MALWARE, 2, "Cobalt Strike|CobaltStrike");
		nouns(MentionTypes.MALWARE, 1, "implants|payload|payloads|sample|samples|variant|variants|strain|infection|infections|bot|miner|"
				+ "malicious software|shellcode|loaders|trojans|stealers|backdoors|RATs|family|families|binary|binaries|malwares|"
				+ "malware families|ransomware families|malware strains|ransomware strains|malware variants");
		nouns(MentionTypes.ACTOR, 3, "group|threat group|hacking group|gang|ransomware gang|ransomware group|threat actor|crew|APT|"
				+ "APT group|activity group|intrusion set|threat cluster|espionage group|cybercrime group|cybercriminal group|"
				+ "cartel|hacker group|hacking team|hacktivist group|threat actor group|adversary group|APT actor|cybercrime actor|"
				+ "グループ|攻撃グループ|ハッカー集団|ハッカーグループ|攻撃者グループ|犯罪組織|サイバー犯罪組織|サイバー犯罪グループ|集団|攻撃者|脅威アクター|アクター|攻撃主体");
		nouns(MentionTypes.ACTOR, 1, "actor|threat actors|actors|hackers|attackers|operators|groups|threat groups|APT groups|adversary|"
				+ "adversaries|cluster|ransomware groups|ransomware gangs|gangs|syndicate");
		nouns(MentionTypes.TOOL, 2, "tool|utility|hacking tool|packer|crypter|framework|toolkit|builder|post-exploitation framework|"
				+ "ツール|フレームワーク|ユーティリティ");
		nouns(MentionTypes.TOOL, 1, "tools|frameworks|utilities|legitimate tools|hacking tools");
		nouns(MentionTypes.CAMPAIGN, 1, "campaign|campaigns|espionage campaign|キャンペーン|攻撃キャンペーン|諜報活動|スパイ活動|攻撃活動");
		nouns(ObservableType.CVE.id(), 1, "vulnerability|vulnerabilities|flaw|flaws|bug|exploit|exploits|attack|zero-day|RCE|脆弱性|ゼロデイ");
		all(Kind.NAMES_NEXT, 3, "called|dubbed|named|calling|naming|dubbing|nicknamed|known as|referred to as|codenamed|code-named|we call|we named|we dubbed|"
				+ "we have named|that we call|which we call|we are calling|tracked as|we track as|作戦名|通称|その名も");
		all(Kind.ALIAS_NEXT, 3, "aka|a.k.a.|a.k.a|also known as|also called|also tracked as|also referred to as|otherwise known as|"
				+ "formerly known as|better known as|別名");
		all(Kind.NAMES_BEFORE, 3, "と呼ばれる|と呼ばれ|と呼ぶ|と呼んで|と名付け|と命名|という名|とも呼ばれ|として知られ");
		all(Kind.LIST_NEXT, 3, "such as|including|like|e.g.|e.g.,|namely");
		all(Kind.ACTOR_BEFORE, 2, "affiliates|affiliate|affiliate program|members|persona|said|claimed|announced|apologized|"
				+ "stated|has claimed|claimed responsibility|leak site|data leak site|extortion site");
		all(Kind.ACTOR_NEXT, 2, "attributed to|operated by|perpetrated by|carried out by|conducted by|members of|affiliates of");
		all(Kind.MALWARE_NEXT, 1, "distributing|distribute|distributed|distributes|delivering|deliver|delivers|delivered|dropping|drops|"
				+ "deploying|deploy|deployed|deploys|downloads|downloading|infected with|infect with|leads to|installing|leveraging|"
				+ "executing|spreading|spread|loads|loading|delivery of|distribution of|deployment of|payload of|samples of|variant of|"
				+ "variants of|version of|versions of|infections of|strain of");
		all(Kind.OPERATION, 3, "operation|オペレーション");
		all(Kind.OPERATION_AFTER, 3, "作戦");
		all(Kind.COMPANY_AFTER, 1, "inc|ltd|llc|gmbh|corp|corporation|co., ltd|co.,ltd|co. ltd|plc|s.r.l|s.p.a|s.a.|limited|pty ltd|pvt ltd|"
				+ "sdn bhd|holdings|株式会社|有限会社");
		all(Kind.AUTHORITY_NEXT, 1, "ministry of|department of|university of|bureau of|institute of|embassy of|national agency for|"
				+ "federal agency for|central bank of|reserve bank of|federal office for|national institute of|株式会社|一般社団法人|独立行政法人");
		all(Kind.SCHEME, 3, "panda|kitten|chollima|typhoon|blizzard|sandstorm|sleet|tempest|jackal|serpens|taurus|ursa|pisces");
		all(Kind.SCHEME, 1, "bear|spider|leopard|buffalo|tiger|crane|ocelot|sphinx|wolf|hawk|saiga|lynx|rain|hail|dust|cyclone|flood|"
				+ "tsunami|storm|lightning|libra|scorpius|draco|aquila|orion|virgo|gemini");
	}

	/** All cues. */
	static List<Cue> all() {
		return ALL;
	}

	private static void nouns(String type, int strength, String phrases) {
		NameTable.parts(phrases).forEach(phrase -> ALL.add(new Cue(phrase, Kind.NOUN, type, strength)));
	}

	private static void all(Kind kind, int strength, String phrases) {
		NameTable.parts(phrases).forEach(phrase -> ALL.add(new Cue(phrase, kind, "", strength)));
	}
}
