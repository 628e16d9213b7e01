package org.akashi.mention.internal.statements;

/**
 * Sentences of our own, each with all relationships that it states, {@code ;} between; nothing behind {@code =>} where it
 * states none. Several sentences in one line are one text.
 */
final class StatementSentences {

	static final String ALL = """
			# --- active, passive, lists
			APT28 targeted ministries in Ukraine and Georgia. => APT28 targets Ukraine; APT28 targets Georgia; APT28 targets government
			Banks in Germany, Turkey and the UK were targeted by FIN7. => FIN7 targets Germany; FIN7 targets Türkiye; FIN7 targets United Kingdom; FIN7 targets financial-services
			APT28 has been targeting government agencies in Poland, Lithuania, and Latvia since 2019. => APT28 targets government; APT28 targets Poland; APT28 targets Lithuania; APT28 targets Latvia
			In March 2021, Kimsuky attacked universities in South Korea. => Kimsuky targets education; Kimsuky targets South Korea
			Turla used ComRAT and Kazuar against embassies in Europe. => Turla uses ComRAT; Turla uses Kazuar; Turla targets government; Turla targets Europe
			Zebrocy was used by APT28 against organizations in Kazakhstan. => APT28 uses Zebrocy; APT28 targets Kazakhstan
			PlugX and ShadowPad were deployed by APT41. => APT41 uses PlugX; APT41 uses ShadowPad
			Emotet delivered TrickBot, which in turn installed Ryuk. => Emotet downloads TrickBot; TrickBot drops Ryuk
			Emotet downloads TrickBot from hxxp://bad-panel[.]com/t. => Emotet downloads TrickBot; Emotet communicates-with http://bad-panel.com/t
			TrickBot communicates with 203.0.114[.]7 over port 449. => TrickBot communicates-with 203.0.114.7
			The attackers behind Operation Dream Job targeted defense companies in Israel. => Operation Dream Job targets defense; Operation Dream Job targets Israel
			OilRig exploited CVE-2017-11882 to install POWRUNER. => OilRig targets CVE-2017-11882; OilRig uses POWRUNER
			CVE-2021-26855 was exploited by APT41. => APT41 targets CVE-2021-26855
			Sandworm Team deployed Industroyer against the energy sector in Ukraine. => Sandworm Team uses Industroyer; Sandworm Team targets energy; Sandworm Team targets Ukraine
			Operation Dream Job hit aerospace companies in the United States. => Operation Dream Job targets aerospace; Operation Dream Job targets United States
			FIN7 relied on Cobalt Strike and Mimikatz. => FIN7 uses Cobalt Strike; FIN7 uses Mimikatz
			APT28 and APT29 both used Mimikatz in Germany. => APT28 uses Mimikatz; APT29 uses Mimikatz
			Wizard Spider, which operates TrickBot, also deploys Ryuk. => Wizard Spider uses TrickBot; Wizard Spider uses Ryuk
			Germany has been attacked by APT28 and Turla. => APT28 targets Germany; Turla targets Germany
			Victims of OilRig include banks in Kuwait and Qatar. => OilRig targets financial-services; OilRig targets Kuwait; OilRig targets Qatar
			Ryuk ransomware struck hospitals in the United States. => Ryuk targets healthcare; Ryuk targets United States
			A campaign against the Ukrainian energy sector used Industroyer. =>
			The main targets of Turla are embassies and ministries in Central Asia. => Turla targets government; Turla targets Central Asia
			Most of the victims of Kimsuky were located in South Korea, Japan and the United States. => Kimsuky targets South Korea; Kimsuky targets Japan; Kimsuky targets United States
			Organizations in Japan were compromised by APT10 using LODEINFO. => APT10 targets Japan; APT10 uses LODEINFO
			APT10 installed LODEINFO on servers of a manufacturer in Japan. => APT10 uses LODEINFO
			# --- relative clauses, apposition, possession
			APT28, a Russian group, used Zebrocy. => APT28 originates-from Russia; APT28 uses Zebrocy
			Zebrocy, a backdoor used by APT28, was found in Kazakhstan. => APT28 uses Zebrocy
			Zebrocy, which APT28 has used since 2015, downloads PlugX. => APT28 uses Zebrocy; Zebrocy downloads PlugX
			The North Korean group Kimsuky targeted think tanks in Japan. => Kimsuky originates-from North Korea; Kimsuky targets education; Kimsuky targets Japan
			Kimsuky's backdoor BabyShark was sent to South Korea. => Kimsuky uses BabyShark
			Iran-linked OilRig targeted telecommunications providers in Saudi Arabia. => OilRig originates-from Iran; OilRig targets telecommunications; OilRig targets Saudi Arabia
			Turla, also known as Venomous Bear, is based in Russia. => Turla originates-from Russia
			The malware that APT28 deployed in Germany is Zebrocy. => APT28 uses Zebrocy
			The group that uses Zebrocy is APT28. => APT28 uses Zebrocy
			# --- two clauses, each with its own subject
			APT28 used Zebrocy, while Turla used Kazuar. => APT28 uses Zebrocy; Turla uses Kazuar
			APT28 targeted Germany, and Turla attacked France. => APT28 targets Germany; Turla targets France
			Turla attacked France, but APT28 targeted Germany. => Turla targets France; APT28 targets Germany
			After FIN7 had used Mimikatz, Wizard Spider deployed Ryuk. => FIN7 uses Mimikatz; Wizard Spider uses Ryuk
			While OilRig focused on Saudi Arabia, MuddyWater targeted Turkey. => OilRig targets Saudi Arabia; MuddyWater targets Türkiye
			Unlike APT29, APT28 used Zebrocy. => APT28 uses Zebrocy
			Researchers in Germany found that APT28 used Zebrocy. => APT28 uses Zebrocy
			Researchers from Japan analyzed PlugX. =>
			A report from the United Kingdom describes Turla. =>
			Police in Ukraine arrested members of FIN7. =>
			The FBI warned banks about TrickBot. =>
			Symantec detected PlugX in Germany. =>
			Analysts used Mimikatz in a laboratory in France. =>
			# --- negation
			There is no evidence that APT28 targeted Germany. =>
			APT28 did not target Germany. =>
			APT28 was not observed using Zebrocy. =>
			The attack has not been attributed to APT28. =>
			No link between APT28 and Turla was found. =>
			APT28 has never used PlugX. =>
			It is unlikely that APT28 used PlugX. =>
			We could not confirm that Turla targeted France. =>
			APT28 targeted Poland but not Germany. => APT28 targets Poland
			Neither APT28 nor Turla attacked Norway. =>
			The researchers denied that Operation Dream Job was the work of Lazarus Group. =>
			Operation Sharpshooter is not attributed to Lazarus Group. =>
			APT28 failed to compromise banks in Norway. =>
			APT28 stopped using Zebrocy and now uses PlugX. => APT28 uses PlugX
			# --- hedging (the relation stays, with less confidence)
			APT28 may have targeted Germany. => APT28 targets Germany
			Turla is suspected of targeting embassies in Austria. => Turla targets government; Turla targets Austria
			With moderate confidence we assess that Kimsuky used BabyShark. => Kimsuky uses BabyShark
			OilRig likely targeted Bahrain. => OilRig targets Bahrain
			It is possible that Turla used Kazuar in Italy. => Turla uses Kazuar
			# --- attribution and similarity
			Operation Dream Job is attributed to Lazarus Group. => Operation Dream Job attributed-to Lazarus Group
			Researchers attribute Operation Dream Job to Lazarus Group. => Operation Dream Job attributed-to Lazarus Group
			Lazarus Group is behind Operation Dream Job. => Operation Dream Job attributed-to Lazarus Group
			Lazarus Group is responsible for Operation Dream Job. => Operation Dream Job attributed-to Lazarus Group
			Operation Dream Job was conducted by Lazarus Group. => Operation Dream Job attributed-to Lazarus Group
			Lazarus Group is believed to be behind Operation Dream Job. => Operation Dream Job related-to Lazarus Group
			Operation Dream Job was likely carried out by Lazarus Group. => Operation Dream Job related-to Lazarus Group
			Operation Sharpshooter is similar to the attacks of Lazarus Group. => Operation Sharpshooter related-to Lazarus Group
			Operation Sharpshooter overlaps with campaigns attributed to Lazarus Group. => Operation Sharpshooter related-to Lazarus Group
			The techniques of Operation Sharpshooter resemble those of Lazarus Group. => Operation Sharpshooter related-to Lazarus Group
			Rising Sun shares code with Duuzer. => Rising Sun related-to Duuzer
			Rising Sun uses source code from Duuzer. => Rising Sun related-to Duuzer
			LODEINFO is a variant of PlugX. => LODEINFO variant-of PlugX
			Bankshot was developed by Lazarus Group. => Bankshot authored-by Lazarus Group
			APT28 is linked to Turla. => APT28 related-to Turla
			Gamaredon Group has ties to Turla. => Gamaredon Group related-to Turla
			# --- stand-ins
			APT28 is an old group. The group used Zebrocy. => APT28 uses Zebrocy
			APT28 is an old group. It has targeted Germany since 2015. => APT28 targets Germany
			Operation Dream Job was found last year. The campaign targeted banks in Turkey. => Operation Dream Job targets financial-services; Operation Dream Job targets Türkiye
			Zebrocy is a backdoor. The malware communicates with 203.0.114[.]7. => Zebrocy communicates-with 203.0.114.7
			Zebrocy is a backdoor. It downloads PlugX. => Zebrocy downloads PlugX
			Turla is active. Its operators deployed Kazuar in Poland. => Turla uses Kazuar
			Kimsuky was busy. They targeted journalists in South Korea. => Kimsuky targets communications; Kimsuky targets South Korea
			# --- possessive, nouns of action
			APT28's attacks on Germany continued. => APT28 targets Germany
			Attacks by APT28 against Poland continued. => APT28 targets Poland
			The use of Zebrocy by APT28 is well known. => APT28 uses Zebrocy
			Turla's campaign against Finland began in 2020. => Turla targets Finland
			# --- Japanese
			APT28はドイツとポーランドの政府機関を標的にした。 => APT28 targets Germany; APT28 targets Poland; APT28 targets government
			APT28が日本、韓国の銀行業界を狙う。 => APT28 targets Japan; APT28 targets South Korea; APT28 targets financial-services
			ドイツの政府機関がAPT28に攻撃された。 => APT28 targets Germany; APT28 targets government
			ウクライナの電力会社はSandworm Teamに狙われた。 => Sandworm Team targets Ukraine; Sandworm Team targets energy
			APT28によるドイツへの攻撃が続く。 => APT28 targets Germany
			APT10は日本の製造業に対する攻撃でLODEINFOを使用した。 => APT10 targets Japan; APT10 targets manufacturing; APT10 uses LODEINFO
			APT28はZebrocyを用いてカザフスタンを攻撃した。 => APT28 uses Zebrocy; APT28 targets Kazakhstan
			APT28が2016年に使ったバックドア「Zebrocy」がある。 => APT28 uses Zebrocy
			ZebrocyはAPT28によって使用された。 => APT28 uses Zebrocy
			EmotetはTrickBotをダウンロードする。 => Emotet downloads TrickBot
			Zebrocyは203.0.114[.]7と通信する。 => Zebrocy communicates-with 203.0.114.7
			OilRigは脆弱性CVE-2017-11882を悪用した。 => OilRig targets CVE-2017-11882
			LODEINFOはPlugXの亜種である。 => LODEINFO variant-of PlugX
			北朝鮮のKimsukyは韓国の大学を標的とした。 => Kimsuky originates-from North Korea; Kimsuky targets South Korea; Kimsuky targets education
			APT28はZebrocyを使用し、TurlaはKazuarを使用した。 => APT28 uses Zebrocy; Turla uses Kazuar
			APT28がドイツを攻撃し、Turlaがフランスを攻撃した。 => APT28 targets Germany; Turla targets France
			APT28はドイツを標的にしていない。 =>
			APT28がZebrocyを使用した証拠はない。 =>
			APT28による攻撃は確認されていない。 =>
			APT28とTurlaの関連は確認されていない。 =>
			Operation Dream JobはLazarusグループによるものではない。 =>
			APT28はPlugXを使用していません。 =>
			APT28はドイツを標的とした可能性がある。 => APT28 targets Germany
			Turlaはオーストリアの大使館を狙ったとみられる。 => Turla targets Austria; Turla targets government
			KimsukyがBabySharkを使用したと考えられる。 => Kimsuky uses BabyShark
			Operation Dream JobはLazarusグループによるものである。 => Operation Dream Job attributed-to Lazarus Group
			Operation Dream JobはLazarusグループに帰属する。 => Operation Dream Job attributed-to Lazarus Group
			Operation Dream JobはLazarusグループによるものと考えられる。 => Operation Dream Job related-to Lazarus Group
			Operation SharpshooterはLazarusグループの攻撃と類似している。 => Operation Sharpshooter related-to Lazarus Group
			Operation Sharpshooterの手口は、Lazarusグループによるものとされた攻撃に酷似している。 => Operation Sharpshooter related-to Lazarus Group
			Rising SunはDuuzerとコードが一致する。 => Rising Sun related-to Duuzer
			APT28は古くから知られる。同グループはZebrocyを使用した。 => APT28 uses Zebrocy
			Zebrocyはバックドアである。同マルウェアは203.0.114[.]7と通信する。 => Zebrocy communicates-with 203.0.114.7
			Operation Dream Jobが見つかった。このキャンペーンはトルコの金融機関を標的としている。 => Operation Dream Job targets Türkiye; Operation Dream Job targets financial-services
			LazarusグループのバックドアBankshotも見つかった。 => Lazarus Group uses Bankshot
			ドイツの研究者がAPT28によるZebrocyの使用を確認した。 => APT28 uses Zebrocy
			日本の研究者がPlugXを解析した。 =>
			米国の当局はTrickBotについて銀行に警告した。 =>
			TurlaのKazuarはポーランドの大使館で見つかった。 => Turla uses Kazuar
			APT28の標的はドイツの防衛産業である。 => APT28 targets Germany; APT28 targets defense
			APT28が悪用した脆弱性はCVE-2017-11882である。 => APT28 targets CVE-2017-11882
			TrickBotを運用するWizard SpiderはRyukも展開した。 => Wizard Spider uses TrickBot; Wizard Spider uses Ryuk
			""";

	private StatementSentences() {
	}
}
